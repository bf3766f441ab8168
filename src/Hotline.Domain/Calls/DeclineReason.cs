namespace Hotline.Domain.Calls;

/// <summary>Why a call does not allow what the desk wants to do.</summary>
public enum DeclineReason
{
    /// <summary>It still rings: answer it first.</summary>
    StillRinging = 0,

    /// <summary>Somebody has answered it already.</summary>
    AlreadyAnswered = 1,

    /// <summary>The caller has gone: call back instead.</summary>
    LineGone = 2,

    /// <summary>It is closed already.</summary>
    AlreadyClosed = 3,

    /// <summary>The time given lies before what it must follow: check the clock.</summary>
    TooEarly = 4,

    /// <summary>The line is open: there is nobody to call back yet, and a silent call is not closed.</summary>
    LineOpen = 5,

    /// <summary>Another call taker is on it, and their claim is not stale.</summary>
    ClaimedByAnother = 6,

    /// <summary>This call taker is not on it.</summary>
    NotClaimed = 7,

    /// <summary>It is not closed.</summary>
    NotClosed = 8,

    /// <summary>It was abandoned or silent, and there is a number: call back and record what came of it, or record why
    /// not.</summary>
    CallbackMissing = 9,

    /// <summary>It was abandoned or silent, and there is no number to call: record that.</summary>
    NoNumberNotRecorded = 10,

    /// <summary>The number of the caller is known: call it, or record why not.</summary>
    NumberKnown = 11,

    /// <summary>A reason is needed.</summary>
    ReasonMissing = 12,

    /// <summary>The call has no referral of that name.</summary>
    ReferralUnknown = 13,

    /// <summary>The call has a referral of that name already.</summary>
    ReferralKnown = 14,

    /// <summary>The referral was declined, cancelled or completed already, or a unit has arrived and can no longer be
    /// called off.</summary>
    ReferralOver = 15,

    /// <summary>The journal knows no call of that name.</summary>
    CallUnknown = 16,

    /// <summary>The call kept changing while the journal was written: read it again and decide anew.</summary>
    ChangedMeanwhile = 17,
}
