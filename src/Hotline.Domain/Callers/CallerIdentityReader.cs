using System.Collections.Frozen;
using System.Collections.Immutable;
using Hotline.Domain.Failures;

namespace Hotline.Domain.Callers;

/// <summary>Turns what a line reports about a caller into a <see cref="CallerIdentity"/>.</summary>
/// <remarks>Immutable and safe to use from several threads at once.</remarks>
public sealed class CallerIdentityReader
{
    private const string SharedPrefix = "shared:";

    private static readonly ImmutableArray<string> WithheldWords =
        ["", "-", "withheld", "anonymous", "private", "restricted", "unavailable", "unknown", "hidden"];

    private static readonly ImmutableArray<string> NoSimWords = ["no-sim", "no sim", "nosim", "sim-less"];

    private readonly NumberingPlan _plan;
    private readonly FrozenSet<PhoneNumber> _sharedNumbers;

    /// <summary>Makes a reader.</summary>
    /// <param name="plan">The country whose national numbers are meant.</param>
    /// <param name="sharedNumbers">Numbers behind which many people call, such as a school's or a call box's. Default:
    /// none.</param>
    /// <exception cref="ArgumentNullException">The plan is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The plan's fewest digits are more than its most.</exception>
    public CallerIdentityReader(NumberingPlan plan, IEnumerable<PhoneNumber>? sharedNumbers = null)
    {
        NumberingPlan.ThrowIfUnusable(plan);
        _plan = plan;
        _sharedNumbers = sharedNumbers?.ToFrozenSet() ?? FrozenSet<PhoneNumber>.Empty;
    }

    /// <summary>Reads what the line reports.</summary>
    /// <remarks>Nothing, <c>-</c>, <c>withheld</c>, <c>anonymous</c>, <c>private</c>, <c>restricted</c>,
    /// <c>unavailable</c>, <c>unknown</c> and <c>hidden</c> give <see cref="Withheld"/>; <c>no-sim</c> gives
    /// <see cref="NoSim"/>; <c>shared:</c> before a number, or a number given as shared when this reader was made, gives
    /// <see cref="Shared"/>; any other number gives <see cref="Identified"/>. Capitals do not matter. Anything else gives
    /// <see cref="Withheld"/> and a warning with the code <c>caller-number-malformed</c>.</remarks>
    /// <param name="reported">The text from the line; <c>null</c> when it said nothing.</param>
    /// <param name="field">The field name for the failure. Default <c>callerNumber</c>.</param>
    public CallerIdentityReading Read(string? reported, string field = "callerNumber")
    {
        ArgumentNullException.ThrowIfNull(field);
        var text = (reported ?? "").Trim();
        if (WithheldWords.Contains(text, StringComparer.OrdinalIgnoreCase)) return new() { Caller = new Withheld() };
        if (NoSimWords.Contains(text, StringComparer.OrdinalIgnoreCase)) return new() { Caller = new NoSim() };

        var isShared = text.StartsWith(SharedPrefix, StringComparison.OrdinalIgnoreCase);
        if (!PhoneNumber.TryParse(isShared ? text[SharedPrefix.Length..] : text, _plan, out var number))
            return new() { Caller = new Withheld(), Failure = Malformed(text, field) };

        return isShared || _sharedNumbers.Contains(number)
            ? new() { Caller = new Shared { Number = number } }
            : new() { Caller = new Identified { Number = number } };
    }

    // The text may be a real number with one slip in it, so only its measure is told.
    private Failure Malformed(string text, string field) => CallerFailures.NumberMalformed.At(
        field, text.Length, text.Count(char.IsAsciiDigit), _plan.CountryCode, _plan.TrunkPrefix);
}
