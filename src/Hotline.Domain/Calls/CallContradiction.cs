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

    /// <summary>It was closed more than once, with different dispositions. The earliest counts.</summary>
    DispositionsDiffer = 9,
}
