namespace Hotline.Domain.Incidents;

/// <summary>The step is taken. The host keeps the event.</summary>
public sealed record IncidentChanged : IncidentChange
{
    /// <summary>The event to keep.</summary>
    public required IncidentEvent Event { get; init; }

    /// <summary>The log with it.</summary>
    public required IncidentLog Log { get; init; }
}
