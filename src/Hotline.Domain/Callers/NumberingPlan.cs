namespace Hotline.Domain.Callers;

/// <summary>How national numbers of one country are written, so that they can be brought into E.164.</summary>
/// <remarks>Immutable; compares by value. The defaults are those of Indonesia: country code 62, trunk prefix 0,
/// national numbers of 8 to 12 digits without it. Each property checks its own value and throws
/// <see cref="ArgumentException"/>; that the fewest digits are not more than the most is checked where the plan is
/// used.</remarks>
public sealed record NumberingPlan
{
    private const int MostE164Digits = 15;

    /// <summary>The plan of Indonesia, which is also what <c>new NumberingPlan()</c> gives.</summary>
    public static NumberingPlan Indonesia { get; } = new();

    /// <summary>The country calling code without the plus: 1 to 3 digits, the first not 0. Default <c>62</c>.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public string CountryCode
    {
        get;
        init => field = value is { Length: >= 1 and <= 3 } && value[0] != '0' && IsDigits(value)
            ? value
            : throw new ArgumentException("A country code has 1 to 3 digits, and the first is not 0.", nameof(value));
    } = "62";

    /// <summary>What a caller dials before a national number, and E.164 leaves out: 0 to 3 digits. Empty where there is
    /// none. Default <c>0</c>.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public string TrunkPrefix
    {
        get;
        init => field = value is { Length: <= 3 } && IsDigits(value)
            ? value
            : throw new ArgumentException("A trunk prefix has at most 3 digits, or is empty.", nameof(value));
    } = "0";

    /// <summary>The fewest digits of a national number without the trunk prefix, 4 to 14. Default 8. Service numbers
    /// such as 110 are shorter, and are not numbers of callers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    public int MinNationalDigits
    {
        get;
        init => field = value is >= 4 and < MostE164Digits
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "4 to 14 digits.");
    } = 8;

    /// <summary>The most digits of a national number without the trunk prefix, 4 to 14. Default 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    public int MaxNationalDigits
    {
        get;
        init => field = value is >= 4 and < MostE164Digits
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "4 to 14 digits.");
    } = 12;

    /// <summary>Throws when the fewest digits are more than the most.</summary>
    internal static void ThrowIfUnusable(NumberingPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.MinNationalDigits > plan.MaxNationalDigits)
            throw new ArgumentException("The plan's fewest national digits are more than its most.", nameof(plan));
    }

    /// <summary>Whether a national number without trunk prefix may have this many digits.</summary>
    internal bool Allows(int nationalDigits) => nationalDigits >= MinNationalDigits && nationalDigits <= MaxNationalDigits;

    private static bool IsDigits(string value) => !value.AsSpan().ContainsAnyExceptInRange('0', '9');
}
