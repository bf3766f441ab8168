using System.Collections.Immutable;
using Hotline.Domain.Calls;
using NodaTime;

namespace Hotline.Domain.Incidents;

/// <summary>Something that happened out there, and the calls about it.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the list is not promised.</remarks>
public sealed record Incident
{
    /// <summary>The name.</summary>
    public required IncidentId Id { get; init; }

    /// <summary>The calls, in ordinal order of their names; empty for an incident that was merged into another, or that all
    /// calls have left.</summary>
    public required ImmutableArray<CallId> Calls { get; init; }

    /// <summary>When a desk first named it.</summary>
    public required Instant OpenedAt { get; init; }

    /// <summary>The incident it was merged into, or <c>null</c>.</summary>
    public IncidentId? MergedInto { get; init; }

    /// <summary>The name and how many calls it has.</summary>
    public override string ToString() => MergedInto is { } other
        ? $"incident {Id}, merged into {other}"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"incident {Id}, {Calls.Length} calls");
}
