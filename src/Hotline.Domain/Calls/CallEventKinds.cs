using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Hotline.Domain.Calls;

/// <summary>The words for <see cref="CallEventKind"/> in files and journals, such as <c>note-added</c>. They do not change.</summary>
public static class CallEventKinds
{
    private static readonly CodeTable<CallEventKind> Codes = new(
        (CallEventKind.Ringing, "ringing"),
        (CallEventKind.Answered, "answered"),
        (CallEventKind.Transferred, "transferred"),
        (CallEventKind.Abandoned, "abandoned"),
        (CallEventKind.Ended, "ended"),
        (CallEventKind.Claimed, "claimed"),
        (CallEventKind.Released, "released"),
        (CallEventKind.NoteAdded, "note-added"),
        (CallEventKind.QuestionAnswered, "question-answered"),
        (CallEventKind.Categorized, "categorized"),
        (CallEventKind.Prioritized, "prioritized"),
        (CallEventKind.AdviceGiven, "advice-given"),
        (CallEventKind.ReferralRequested, "referral-requested"),
        (CallEventKind.ReferralUpdated, "referral-updated"),
        (CallEventKind.CallbackAttempted, "callback-attempted"),
        (CallEventKind.CallbackWaived, "callback-waived"),
        (CallEventKind.Closed, "closed"),
        (CallEventKind.Reopened, "reopened"));

    /// <summary>All of them, in the order of the enumeration.</summary>
    public static ImmutableArray<CallEventKind> All { get; } = Codes.All;

    /// <summary>The word for a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public static string ToCode(this CallEventKind kind) => Codes.ToCode(kind);

    /// <summary>Reads a word, exactly as it stands.</summary>
    /// <param name="text">The word; <c>null</c> gives <c>false</c>.</param>
    /// <param name="kind">The value; meaningless when the text is no such word.</param>
    /// <returns>Whether the text is one of the words.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CallEventKind kind) => Codes.TryParse(text, out kind);
}
