namespace Hotline.Domain.Calls;

/// <summary>A way in which the events of one call do not fit together: a lost event, a wrong clock, two people at one
/// call. All events are kept; this says which of them to doubt.</summary>
public enum CallContradiction
{
    /// <summary>Events name different callers. The number of the earliest event that has one is used.</summary>
    CallersDiffer = 0,

    /// <summary>It was answered before it rang.</summary>
    AnsweredBeforeRinging = 1,

    /// <summary>The line was gone before it first rang.</summary>
    OverBeforeRinging = 2,

    /// <summary>It rang again after the line was gone: the exchange may have used a name twice. Until the new ringing is
    /// followed by something, the call counts as ringing.</summary>
    RingingAfterLineWasGone = 3,

    /// <summary>It was answered after the line was gone, or in the same moment as it was abandoned. The call counts as
    /// abandoned.</summary>
    AnsweredAfterLineWasGone = 4,

    /// <summary>It is said to be abandoned, but it was answered before that. The call counts as ended.</summary>
    AbandonedAfterAnswer = 5,

    /// <summary>The line is gone, and neither an answer nor an abandonment was reported. The call counts as
    /// abandoned.</summary>
    EndedWithoutAnswer = 6,

    /// <summary>It was closed, but nothing shows that it stopped ringing. The call counts as ringing, since somebody may
    /// be waiting.</summary>
    ClosedWhileRinging = 7,

    /// <summary>It was closed at a time before it was answered, or before the caller who was never answered had gone.</summary>
    ClosedTooEarly = 8,

    /// <summary>It was closed more than once since it was last opened, with different dispositions. The earliest
    /// counts.</summary>
    DispositionsDiffer = 9,

    /// <summary>The line was passed on after it was gone.</summary>
    TransferredAfterLineWasGone = 10,

    /// <summary>It was opened again, but nothing shows that it had been closed.</summary>
    ReopenedWhileOpen = 11,

    /// <summary>Two call takers claimed it, and the second did not know of the first. The later claim counts.</summary>
    ClaimsOverlap = 12,

    /// <summary>It was released by somebody who had not claimed it. Any claim of another stays.</summary>
    ReleasedByAnother = 13,

    /// <summary>A referral came further, but nothing shows that the agency was asked.</summary>
    ReferralNotRequested = 14,

    /// <summary>One name was given to referrals to different agencies. The earliest request counts.</summary>
    ReferralsDiffer = 15,

    /// <summary>A unit arrived, or was done, although the referral was declined or cancelled. It counts as arrived or
    /// done.</summary>
    ArrivedThoughCalledOff = 16,

    /// <summary>Somebody called back before the line was gone.</summary>
    CallbackBeforeLineWasGone = 17,

    /// <summary>It was abandoned or silent, and was closed without a callback or a reason why there is none. It counts as
    /// not closed until there is one of them.</summary>
    ClosedWithoutCallback = 18,
}
