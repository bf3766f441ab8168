namespace Hotline.Domain.Incidents;

/// <summary>An event that does not fit the others: a lost or late event, or a step that stood on one undone. It is kept, and
/// this says that somebody should look.</summary>
/// <param name="EventId">The id of the event.</param>
/// <param name="Kind">In what way it does not fit.</param>
/// <remarks>Immutable; compares by value.</remarks>
public sealed record IncidentContradiction(string EventId, IncidentContradictionKind Kind);
