namespace Hotline.Domain.Incidents;

/// <summary>Why an event had no effect, or not all of it.</summary>
public enum IncidentContradictionKind
{
    /// <summary>Another event has the same id and other content. The earlier one in the order of the log counts.</summary>
    IdUsedTwice = 0,

    /// <summary>It undoes a step that is not known, or that comes after it. It may arrive yet.</summary>
    NothingToUndo = 1,

    /// <summary>It merges an incident into itself, or one that no call was ever linked to.</summary>
    NothingToMerge = 2,

    /// <summary>It splits off a call that was not of the incident.</summary>
    NotOfTheIncident = 3,

    /// <summary>It splits calls off into an incident that has calls already. They were moved there all the same.</summary>
    IntoLiveIncident = 4,
}
