namespace Hotline.Triage.Assurance;

/// <summary>How often decisions were right about a number of labelled calls.</summary>
/// <remarks>
/// <para>Under-triage is counted against the calls that need a unit (it is one minus the sensitivity), over-triage against those
/// that need none (one minus the specificity), as in the studies of field triage behind the American College of Surgeons'
/// targets. The matrix of Cribari, which trauma centres use, divides by what was decided instead; its figures cannot be set
/// beside these.</para>
/// <para>Immutable; compares by value. Counts of parts of a log add up to those of the whole, in any order.</para>
/// </remarks>
public sealed record AccuracyCounts
{
    /// <summary>No calls.</summary>
    public static AccuracyCounts None { get; } = new();

    /// <summary>How many calls there are.</summary>
    public long Calls => CategoryRight.Of;

    /// <summary>Right categories, of all calls.</summary>
    public Proportion CategoryRight { get; init; }

    /// <summary>Calls decided below urgent, of those expected urgent or above.</summary>
    public Proportion UnderTriage { get; init; }

    /// <summary>Calls decided below urgent, of those expected emergency or above.</summary>
    public Proportion SeriousUnderTriage { get; init; }

    /// <summary>Calls decided urgent or above, of those expected below urgent.</summary>
    public Proportion OverTriage { get; init; }

    /// <summary>Calls of which the highest priority still possible is below the one expected, of all calls.</summary>
    public Proportion PossibleTooLow { get; init; }

    /// <summary>Calls decided at the very level expected, of all calls.</summary>
    public Proportion ExactPriority { get; init; }

    /// <summary>The counts of one call.</summary>
    public static AccuracyCounts Of(JudgedCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return Of(call.Judgement);
    }

    internal static AccuracyCounts Of(in Judgement call) => new()
    {
        CategoryRight = One(call.IsCategoryRight),
        UnderTriage = One(call.IsUnderTriaged, among: call.IsUnitExpected),
        SeriousUnderTriage = One(call.IsSeriouslyUnderTriaged, among: call.IsSerious),
        OverTriage = One(call.IsOverTriaged, among: !call.IsUnitExpected),
        PossibleTooLow = One(call.IsPossibleTooLow),
        ExactPriority = One(call.IsPriorityExact),
    };

    /// <summary>Both taken together.</summary>
    public AccuracyCounts Add(AccuracyCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new AccuracyCounts
        {
            CategoryRight = CategoryRight + other.CategoryRight,
            UnderTriage = UnderTriage + other.UnderTriage,
            SeriousUnderTriage = SeriousUnderTriage + other.SeriousUnderTriage,
            OverTriage = OverTriage + other.OverTriage,
            PossibleTooLow = PossibleTooLow + other.PossibleTooLow,
            ExactPriority = ExactPriority + other.ExactPriority,
        };
    }

    private static Proportion One(bool isSo, bool among = true) => new(isSo ? 1 : 0, among ? 1 : 0);
}
