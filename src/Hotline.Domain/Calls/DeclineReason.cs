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
}
