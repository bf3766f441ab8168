namespace Hotline.Domain.Tests.Calls.Journal;

/// <summary>What a <see cref="BrokenJournal"/> does wrong.</summary>
public enum JournalFault
{
    None,
    InventsCalls,
    LosesLateEvents,
    CountsWrongly,
    RefusesRedelivery,
    NeverConflicts,
    HalfApplies,
    RefusesAnyVersion,
    IgnoresCapitals,
    TakesForeignEvents,
    StreamsByTime,
    RepeatsPosition,
    LosesRaces,
    IgnoresCancellation,
    Throws,
}
