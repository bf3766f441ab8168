using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Hotline.Domain.Calls.Callbacks;

/// <summary>The words for <see cref="CallbackOutcome"/>: <c>reached no-answer busy unreachable no-number</c>.</summary>
public static class CallbackOutcomes
{
    private static readonly CodeTable<CallbackOutcome> Codes = new(
        (CallbackOutcome.Reached, "reached"),
        (CallbackOutcome.NoAnswer, "no-answer"),
        (CallbackOutcome.Busy, "busy"),
        (CallbackOutcome.Unreachable, "unreachable"),
        (CallbackOutcome.NoNumber, "no-number"));

    /// <summary>All of them, in the order of the enumeration.</summary>
    public static ImmutableArray<CallbackOutcome> All { get; } = Codes.All;

    /// <summary>The word for a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public static string ToCode(this CallbackOutcome outcome) => Codes.ToCode(outcome);

    /// <summary>Reads a word, exactly as it stands.</summary>
    /// <param name="text">The word; <c>null</c> gives <c>false</c>.</param>
    /// <param name="outcome">The value; meaningless when the text is no such word.</param>
    /// <returns>Whether the text is one of the words.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CallbackOutcome outcome) => Codes.TryParse(text, out outcome);
}
