using Hotline.Domain.Calls;

namespace Hotline.Domain.Incidents;

/// <summary>A call is about an incident. The first call linked to an id opens that incident; a call that was of another
/// incident leaves it.</summary>
public sealed record CallLinked : IncidentEvent
{
    /// <summary>The call.</summary>
    public required CallId Call { get; init; }

    /// <summary>The incident. Once it was merged into another, that one is meant.</summary>
    public required IncidentId Incident { get; init; }
}
