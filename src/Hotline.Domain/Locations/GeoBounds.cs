namespace Hotline.Domain.Locations;

/// <summary>A box between two latitudes and two longitudes, in which callers are expected to be. It does not reach over the
/// date line.</summary>
/// <remarks>Immutable; compares by value.</remarks>
public sealed record GeoBounds
{
    /// <summary>Makes a box; its borders belong to it.</summary>
    /// <param name="south">The southern latitude in degrees, -90 to 90.</param>
    /// <param name="west">The western longitude in degrees, -180 to 180.</param>
    /// <param name="north">The northern latitude, not south of <paramref name="south"/>.</param>
    /// <param name="east">The eastern longitude, not west of <paramref name="west"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range, or is none.</exception>
    /// <exception cref="ArgumentException">North lies south of south, or east west of west.</exception>
    public GeoBounds(double south, double west, double north, double east)
    {
        SouthWest = new GeoPoint(south, west);
        NorthEast = new GeoPoint(north, east);
        if (north < south) throw new ArgumentException("The north lies south of the south.", nameof(north));
        if (east < west) throw new ArgumentException("The east lies west of the west.", nameof(east));
    }

    /// <summary>Around Indonesia, with some sea: 11.5° south to 6.5° north, 94.5° to 141.5° east. Rounded outwards, and
    /// only meant to notice points that cannot be a caller's.</summary>
    public static GeoBounds Indonesia { get; } = new(-11.5, 94.5, 6.5, 141.5);

    /// <summary>The corner in the south-west.</summary>
    public GeoPoint SouthWest { get; }

    /// <summary>The corner in the north-east.</summary>
    public GeoPoint NorthEast { get; }

    /// <summary>Whether a point lies in the box or on its border.</summary>
    /// <exception cref="ArgumentNullException">The point is <c>null</c>.</exception>
    public bool Contains(GeoPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return Contains(point.Latitude, point.Longitude);
    }

    internal bool Contains(double latitude, double longitude) =>
        latitude >= SouthWest.Latitude && latitude <= NorthEast.Latitude
        && longitude >= SouthWest.Longitude && longitude <= NorthEast.Longitude;
}
