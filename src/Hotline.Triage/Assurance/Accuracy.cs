using System.Collections.Immutable;

namespace Hotline.Triage.Assurance;

/// <summary>How often decisions were right about labelled calls: in all, and by what kind of call it was.</summary>
/// <remarks>Immutable. Calls are added one at a time and not kept, so that a log may have any length; accuracies of parts of a log
/// add up to that of the whole, in any order.</remarks>
public sealed record Accuracy
{
    private static readonly ImmutableSortedDictionary<string, AccuracyCounts> NoGroups = ImmutableSortedDictionary.Create<string, AccuracyCounts>(StringComparer.Ordinal);

    /// <summary>No calls.</summary>
    public static Accuracy None { get; } = new();

    /// <summary>All calls.</summary>
    public AccuracyCounts Total { get; private init; } = AccuracyCounts.None;

    /// <summary>By the root of the category expected.</summary>
    public ImmutableSortedDictionary<string, AccuracyCounts> ByRoot { get; private init; } = NoGroups;

    /// <summary>By the language that the report names; empty where it names none.</summary>
    public ImmutableSortedDictionary<string, AccuracyCounts> ByLanguage { get; private init; } = NoGroups;

    /// <summary>By what makes the call hard; empty for the calls that are not.</summary>
    public ImmutableSortedDictionary<string, AccuracyCounts> ByHard { get; private init; } = NoGroups;

    /// <summary>With one more call.</summary>
    public Accuracy Add(JudgedCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return Add(call.Judgement);
    }

    /// <summary>With one more call, and the verdict about it.</summary>
    public Accuracy Add(LabelledCall call, Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(verdict);
        return Add(new Judgement(call, verdict.Priority, verdict.Category));
    }

    /// <summary>Both taken together.</summary>
    public Accuracy Add(Accuracy other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Accuracy
        {
            Total = Total.Add(other.Total),
            ByRoot = Add(ByRoot, other.ByRoot),
            ByLanguage = Add(ByLanguage, other.ByLanguage),
            ByHard = Add(ByHard, other.ByHard),
        };
    }

    private Accuracy Add(in Judgement judgement)
    {
        var (call, one) = (judgement.Call, AccuracyCounts.Of(judgement));
        return new Accuracy
        {
            Total = Total.Add(one),
            ByRoot = Add(ByRoot, call.Category.Root.Code, one),
            ByLanguage = Add(ByLanguage, call.Report.Language ?? "", one),
            ByHard = Add(ByHard, call.Hard ?? "", one),
        };
    }

    private static ImmutableSortedDictionary<string, AccuracyCounts> Add(
        ImmutableSortedDictionary<string, AccuracyCounts> groups, ImmutableSortedDictionary<string, AccuracyCounts> others) =>
        others.Aggregate(groups, (sum, other) => Add(sum, other.Key, other.Value));

    private static ImmutableSortedDictionary<string, AccuracyCounts> Add(ImmutableSortedDictionary<string, AccuracyCounts> groups, string group, AccuracyCounts counts) =>
        groups.SetItem(group, groups.GetValueOrDefault(group, AccuracyCounts.None).Add(counts));
}
