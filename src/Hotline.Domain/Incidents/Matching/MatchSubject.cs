using Hotline.Domain.Calls;
using Hotline.Domain.Categories;
using Hotline.Domain.Locations;
using NodaTime;

namespace Hotline.Domain.Incidents.Matching;

/// <summary>What a matcher looks at of a call.</summary>
/// <remarks>Immutable; compares by value. Its text form leaves the place out but for its district.</remarks>
public sealed record MatchSubject
{
    /// <summary>The call.</summary>
    public required CallId Call { get; init; }

    /// <summary>What it is about, as far as known. Default <c>unclassified</c>.</summary>
    public Category Category { get; init; }

    /// <summary>Where it happened, as far as known.</summary>
    public Place Place { get; init; } = Place.Unknown;

    /// <summary>When the call came in.</summary>
    public required Instant At { get; init; }

    /// <summary>The call, the category and the district.</summary>
    public override string ToString() => $"{Call}: {Category}, {Place.District?.ToString() ?? "district not known"}";
}
