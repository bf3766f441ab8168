using System.Collections.Immutable;

namespace Hotline.Domain.Locations;

/// <summary>The area of a district on the map, as a host gives it; the library ships none.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the list is not promised.</remarks>
public sealed record DistrictShape
{
    /// <summary>The district.</summary>
    public required District District { get; init; }

    /// <summary>Its areas; most have one.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public required ImmutableArray<GeoPolygon> Areas
    {
        get;
        init => field = !value.IsDefaultOrEmpty ? value : throw new ArgumentException("A shape has at least one area.", nameof(value));
    }

    /// <summary>The district.</summary>
    public override string ToString() => District.ToString();
}
