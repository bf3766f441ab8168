namespace Hotline.Domain.Incidents;

/// <summary>Why a step is not taken.</summary>
public enum IncidentDeclineReason
{
    /// <summary>The id was used for another event.</summary>
    IdUsed = 0,

    /// <summary>There is no such incident.</summary>
    UnknownIncident = 1,

    /// <summary>Both names mean one incident already.</summary>
    SameIncident = 2,

    /// <summary>A call is not of the incident.</summary>
    CallNotOfIncident = 3,

    /// <summary>All calls would leave: merge the incident, or link the calls, instead.</summary>
    NothingWouldStay = 4,

    /// <summary>The incident to split into has calls already.</summary>
    IntoLiveIncident = 5,

    /// <summary>There is no such event to undo.</summary>
    UnknownEvent = 6,

    /// <summary>The event is undone already.</summary>
    AlreadyUndone = 7,

    /// <summary>The time given lies before that of an event it rests on: check the clock.</summary>
    TooEarly = 8,

    /// <summary>The call is of the incident already.</summary>
    AlreadyLinked = 9,
}
