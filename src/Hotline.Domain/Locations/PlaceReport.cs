using NodaTime;

namespace Hotline.Domain.Locations;

/// <summary>A place as it comes in; nothing in it has been checked.</summary>
/// <remarks>Immutable. Holds personal data; its text form leaves all content out.</remarks>
public sealed record PlaceReport
{
    /// <summary>Degrees of latitude in WGS 84.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees of longitude in WGS 84.</summary>
    public double? Longitude { get; init; }

    /// <summary>The uncertainty in metres.</summary>
    public double? UncertaintyMetres { get; init; }

    /// <summary>How the point was got. Default unknown.</summary>
    public PositioningMethod Method { get; init; }

    /// <summary>When the point was got.</summary>
    public Instant? FixedAt { get; init; }

    /// <summary>The address in words, at most 500 characters.</summary>
    public string? Address { get; init; }

    /// <summary>The name or code of the district.</summary>
    public string? District { get; init; }

    /// <summary>The name or code of the village.</summary>
    public string? Village { get; init; }

    /// <summary>A landmark (patokan), at most 200 characters.</summary>
    public string? Landmark { get; init; }

    /// <summary>The words <c>place report</c>.</summary>
    public override string ToString() => "place report";
}
