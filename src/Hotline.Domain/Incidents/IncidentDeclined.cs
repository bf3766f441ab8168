namespace Hotline.Domain.Incidents;

/// <summary>The step is not taken; nothing has changed.</summary>
public sealed record IncidentDeclined : IncidentChange
{
    /// <summary>Why not.</summary>
    public required IncidentDeclineReason Reason { get; init; }
}
