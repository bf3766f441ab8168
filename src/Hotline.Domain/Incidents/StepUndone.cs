namespace Hotline.Domain.Incidents;

/// <summary>An earlier step was a mistake: everything is as if it had not been taken. Undoing an undoing brings the step
/// back.</summary>
public sealed record StepUndone : IncidentEvent
{
    /// <summary>The id of the event that is undone.</summary>
    public required string Undoes { get; init; }
}
