using Hotline.Domain.Categories;
using Hotline.Domain.Incidents;
using Hotline.Domain.Locations;
using NodaTime;

namespace Hotline.Domain.Exchange;

/// <summary>An incident as it is told to others, at one moment: what, how urgent, where, since when. An
/// <see cref="Incident"/> has no category, priority or place of its own, so the host picks them from its calls.</summary>
/// <remarks>Immutable; compares by value. Where somebody is is personal; the text form rounds the point.</remarks>
public sealed record IncidentSnapshot
{
    /// <summary>The name.</summary>
    public required IncidentId Id { get; init; }

    /// <summary>What it is about. Default <c>unclassified</c>.</summary>
    public Category Category { get; init; }

    /// <summary>How urgent it is, or <c>null</c> when nobody has said.</summary>
    public Priority? Priority { get; init; }

    /// <summary>Where it is, or <c>null</c> when not known.</summary>
    public Position? Position { get; init; }

    /// <summary>When it became known.</summary>
    public required Instant At { get; init; }

    /// <summary>The name, the category and the rounded place.</summary>
    public override string ToString() => $"incident {Id}: {Category}, {Position?.ToString() ?? "place not known"}";
}
