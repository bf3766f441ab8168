namespace Hotline.Domain.Calls;

/// <summary>The kinds of event. Of several events at the same moment, the kind that stands first here counts as the
/// earlier one.</summary>
public enum CallEventKind
{
    /// <summary><see cref="Calls.Ringing"/>.</summary>
    Ringing = 0,

    /// <summary><see cref="Calls.Answered"/>.</summary>
    Answered = 1,

    /// <summary><see cref="Calls.Transferred"/>.</summary>
    Transferred = 2,

    /// <summary><see cref="Calls.Abandoned"/>.</summary>
    Abandoned = 3,

    /// <summary><see cref="Calls.Ended"/>.</summary>
    Ended = 4,

    /// <summary><see cref="Claims.Claimed"/>.</summary>
    Claimed = 5,

    /// <summary><see cref="Claims.Released"/>.</summary>
    Released = 6,

    /// <summary><see cref="Calls.NoteAdded"/>.</summary>
    NoteAdded = 7,

    /// <summary><see cref="Calls.QuestionAnswered"/>.</summary>
    QuestionAnswered = 8,

    /// <summary><see cref="Calls.Categorized"/>.</summary>
    Categorized = 9,

    /// <summary><see cref="Calls.Prioritized"/>.</summary>
    Prioritized = 10,

    /// <summary><see cref="Calls.AdviceGiven"/>.</summary>
    AdviceGiven = 11,

    /// <summary><see cref="Referrals.ReferralRequested"/>.</summary>
    ReferralRequested = 12,

    /// <summary><see cref="Referrals.ReferralUpdated"/>.</summary>
    ReferralUpdated = 13,

    /// <summary><see cref="Callbacks.CallbackAttempted"/>.</summary>
    CallbackAttempted = 14,

    /// <summary><see cref="Callbacks.CallbackWaived"/>.</summary>
    CallbackWaived = 15,

    /// <summary><see cref="Calls.Closed"/>.</summary>
    Closed = 16,

    /// <summary><see cref="Calls.Reopened"/>.</summary>
    Reopened = 17,
}
