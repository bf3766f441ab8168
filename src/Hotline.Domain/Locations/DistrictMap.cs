using System.Collections.Immutable;

namespace Hotline.Domain.Locations;

/// <summary>Says in which districts a point lies, by shapes that the host gives.</summary>
/// <remarks>Never guesses: where no shape was given, no district is found. Immutable and safe to use from several threads at
/// once.</remarks>
public sealed class DistrictMap
{
    private readonly ImmutableArray<DistrictShape> _shapes;

    /// <summary>Makes a map.</summary>
    /// <param name="shapes">The shapes; those of one district may come in parts.</param>
    /// <exception cref="ArgumentNullException">The shapes are <c>null</c>.</exception>
    public DistrictMap(IEnumerable<DistrictShape> shapes)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        _shapes = [.. shapes.OrderBy(shape => shape.District.Code, StringComparer.Ordinal)];
    }

    /// <summary>The districts a point lies in, in the order of their codes: none when no shape holds it, and several on a
    /// border or where shapes overlap.</summary>
    /// <exception cref="ArgumentNullException">The point is <c>null</c>.</exception>
    public ImmutableArray<District> Containing(GeoPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return Where(area => area.Contains(point));
    }

    /// <summary>The districts that a position may be in: those its circle of uncertainty touches, in the order of their
    /// codes. With an unknown uncertainty, those that hold the point.</summary>
    /// <exception cref="ArgumentNullException">The position is <c>null</c>.</exception>
    public ImmutableArray<District> Possible(Position position)
    {
        ArgumentNullException.ThrowIfNull(position);
        return position.UncertaintyMetres is { } metres
            ? Where(area => area.DistanceTo(position.Point) <= metres)
            : Containing(position.Point);
    }

    private ImmutableArray<District> Where(Func<GeoPolygon, bool> holds) =>
        [.. _shapes.Where(shape => shape.Areas.Any(holds)).Select(shape => shape.District).Distinct()];
}
