namespace Hotline.Domain.Incidents;

/// <summary>Two incidents are one: all calls of the one go over to the other.</summary>
public sealed record IncidentsMerged : IncidentEvent
{
    /// <summary>The incident that stays.</summary>
    public required IncidentId Into { get; init; }

    /// <summary>The incident that becomes part of it.</summary>
    public required IncidentId From { get; init; }
}
