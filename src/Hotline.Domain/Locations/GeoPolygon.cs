using System.Collections.Immutable;

namespace Hotline.Domain.Locations;

/// <summary>An area on the map: an outer line, and holes that do not belong to it.</summary>
/// <remarks>
/// <para>Lines between two points are straight in degrees, as in GeoJSON (RFC 7946). An area does not reach over the date line.
/// The border belongs to the area, that of a hole too: a point on the line between two districts is in both, and
/// whoever asks sees both. Lines that cross themselves count by the even-odd rule.</para>
/// <para>Immutable and safe to use from several threads at once.</para>
/// </remarks>
public sealed class GeoPolygon
{
    private const int FewestPoints = 3;

    private readonly ImmutableArray<ImmutableArray<GeoPoint>> _rings;
    private readonly GeoBounds _bounds;

    /// <summary>Makes an area.</summary>
    /// <param name="outer">The points of the outer line in either direction, at least three different ones. The first may
    /// stand again at the end.</param>
    /// <param name="holes">The lines of the holes, each given like the outer one.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">A line has fewer than three different points, or spans more than half the
    /// world.</exception>
    public GeoPolygon(IEnumerable<GeoPoint> outer, params IEnumerable<IEnumerable<GeoPoint>> holes)
    {
        ArgumentNullException.ThrowIfNull(outer);
        ArgumentNullException.ThrowIfNull(holes);
        _rings = [Ring(outer), .. holes.Select(Ring)];
        var points = _rings[0];
        _bounds = new GeoBounds(
            points.Min(point => point.Latitude), points.Min(point => point.Longitude),
            points.Max(point => point.Latitude), points.Max(point => point.Longitude));
        if (_bounds.NorthEast.Longitude - _bounds.SouthWest.Longitude > 180)
            throw new ArgumentException("The area spans more than half the world; one over the date line is given as two.", nameof(outer));
    }

    /// <summary>The outer line, without its first point again at the end.</summary>
    public ImmutableArray<GeoPoint> Outer => _rings[0];

    /// <summary>The lines of the holes.</summary>
    public IEnumerable<ImmutableArray<GeoPoint>> Holes => _rings.Skip(1);

    /// <summary>Whether a point lies in the area or on its border.</summary>
    /// <exception cref="ArgumentNullException">The point is <c>null</c>.</exception>
    public bool Contains(GeoPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        if (!_bounds.Contains(point)) return false;
        var isInside = false;
        foreach (var ring in _rings)
        {
            for (var i = 0; i < ring.Length; i++)
            {
                var (from, to) = Northward(ring[i], ring[(i + 1) % ring.Length]);
                if (IsOn(point, from, to)) return true;
                if (IsCrossed(point, from, to)) isInside = !isInside;
            }
        }

        return isInside;
    }

    /// <summary>How far a point lies from the border, in metres; 0 for a point in the area.</summary>
    /// <remarks>Reckoned on a flat map around the point, which over some tens of kilometres is as good as the borders
    /// are.</remarks>
    /// <exception cref="ArgumentNullException">The point is <c>null</c>.</exception>
    public double DistanceTo(GeoPoint point)
    {
        if (Contains(point)) return 0;
        var nearest = double.PositiveInfinity;
        foreach (var ring in _rings)
            for (var i = 0; i < ring.Length; i++)
                nearest = Math.Min(nearest, DistanceToLine(point, ring[i], ring[(i + 1) % ring.Length]));
        return nearest;
    }

    /// <summary>How many points the lines have.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"area of {Outer.Length} points and {_rings.Length - 1} holes");

    private static ImmutableArray<GeoPoint> Ring(IEnumerable<GeoPoint> points)
    {
        var ring = points?.ToList() ?? throw new ArgumentNullException(nameof(points));
        if (ring.Count > 1 && ring[0] == ring[^1]) ring.RemoveAt(ring.Count - 1);
        return ring.Distinct().Count() >= FewestPoints
            ? [.. ring]
            : throw new ArgumentException("The line of an area has at least three different points.", nameof(points));
    }

    // Rounding depends on the direction, and two districts may run along their border in opposite ones.
    private static (GeoPoint From, GeoPoint To) Northward(GeoPoint one, GeoPoint other) =>
        (one.Latitude, one.Longitude).CompareTo((other.Latitude, other.Longitude)) <= 0 ? (one, other) : (other, one);

    private static bool IsOn(GeoPoint point, GeoPoint from, GeoPoint to) =>
        Cross(point, from, to) == 0
        && point.Latitude >= Math.Min(from.Latitude, to.Latitude) && point.Latitude <= Math.Max(from.Latitude, to.Latitude)
        && point.Longitude >= Math.Min(from.Longitude, to.Longitude) && point.Longitude <= Math.Max(from.Longitude, to.Longitude);

    private static double Cross(GeoPoint point, GeoPoint from, GeoPoint to) =>
        ((to.Longitude - from.Longitude) * (point.Latitude - from.Latitude)) - ((to.Latitude - from.Latitude) * (point.Longitude - from.Longitude));

    // A line counts when it starts at or below the point and ends above it, or the other way: corners count once.
    private static bool IsCrossed(GeoPoint point, GeoPoint from, GeoPoint to)
    {
        if (from.Latitude > point.Latitude == to.Latitude > point.Latitude) return false;
        var share = (point.Latitude - from.Latitude) / (to.Latitude - from.Latitude);
        return point.Longitude < from.Longitude + (share * (to.Longitude - from.Longitude));
    }

    private static double DistanceToLine(GeoPoint point, GeoPoint from, GeoPoint to)
    {
        var narrowing = Math.Cos(double.DegreesToRadians(point.Latitude));
        var (x, y) = ((from.Longitude - point.Longitude) * narrowing, from.Latitude - point.Latitude);
        var (alongX, alongY) = ((to.Longitude - from.Longitude) * narrowing, to.Latitude - from.Latitude);
        var length = (alongX * alongX) + (alongY * alongY);
        var share = length == 0 ? 0 : Math.Clamp(-((x * alongX) + (y * alongY)) / length, 0, 1);
        return double.DegreesToRadians(double.Hypot(x + (share * alongX), y + (share * alongY))) * GeoPoint.EarthRadiusMetres;
    }
}
