using System.Collections.Immutable;
using Hotline.Domain.Calls;

namespace Hotline.Domain.Incidents;

/// <summary>Some calls of an incident are about another one.</summary>
public sealed record IncidentSplit : IncidentEvent
{
    /// <summary>The incident they were counted with.</summary>
    public required IncidentId From { get; init; }

    /// <summary>The incident they are about: one without calls, be it new or merged away before.</summary>
    public required IncidentId Into { get; init; }

    /// <summary>The calls.</summary>
    public required ImmutableArray<CallId> Calls { get; init; }
}
