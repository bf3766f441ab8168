using Hotline.Domain.Locations;
using NodaTime;

namespace Hotline.Domain.Agencies;

/// <summary>Who takes this, here, now?</summary>
/// <remarks>Immutable; compares by value. Its text form leaves the place out but for its district.</remarks>
public sealed record AgencyQuery
{
    /// <summary>What sort of agency is needed.</summary>
    public required AgencyKind Kind { get; init; }

    /// <summary>When.</summary>
    public required Instant At { get; init; }

    /// <summary>Where. Its district says who is responsible, its position who is near. Default: not known.</summary>
    public Place Place { get; init; } = Place.Unknown;

    /// <summary>The kind, the time and the district.</summary>
    public override string ToString() => $"{Kind} at {At}, {Place.District?.ToString() ?? "district not known"}";
}
