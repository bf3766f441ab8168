using CsCheck;
using Hotline.Domain.Locations;

namespace Hotline.Domain.Tests.Locations;

public sealed class DistrictMapTests
{
    private static readonly District West = new() { Code = "32.14.01", Name = "Barat" };
    private static readonly District East = new() { Code = "32.14.02", Name = "Timur" };

    // On a coarse grid, so that points often lie on lines and corners.
    private static readonly Gen<GeoPoint> GenPoint = Gen.Select(Gen.Int[-5, 5], Gen.Int[-5, 5], (latitude, longitude) => new GeoPoint(latitude / 10.0, longitude / 10.0));

    // Two squares side by side; the eastern one has a hole in its middle.
    private static readonly DistrictMap Map = new(
    [
        new DistrictShape { District = East, Areas = [new GeoPolygon(Square(0, 1, 1, 2), Square(0.4, 1.4, 0.6, 1.6))] },
        new DistrictShape { District = West, Areas = [new GeoPolygon(Square(0, 0, 1, 1))] },
    ]);

    [Fact]
    public void A_point_is_in_the_district_whose_area_holds_it() => Gen.Select(Gen.Double[0.01, 0.99], Gen.Double[0.01, 0.99]).Sample((latitude, longitude) =>
        Assert.Equal([West], Map.Containing(new GeoPoint(latitude, longitude))));

    [Fact]
    public void A_point_in_a_hole_or_outside_is_in_none()
    {
        Assert.Empty(Map.Containing(new GeoPoint(0.5, 1.5)));
        Assert.Empty(Map.Containing(new GeoPoint(0.5, 2.5)));
        Assert.Empty(new DistrictMap([]).Containing(new GeoPoint(0.5, 0.5)));
    }

    [Fact]
    public void A_border_belongs_to_both_sides_and_that_of_a_hole_to_the_area()
    {
        Assert.Equal([West, East], Map.Containing(new GeoPoint(0.5, 1)));
        Assert.Equal([West, East], Map.Containing(new GeoPoint(1, 1)));
        Assert.Equal([East], Map.Containing(new GeoPoint(0.4, 1.5)));
        Assert.Equal([West], Map.Containing(new GeoPoint(0, 0)));
    }

    [Fact]
    public void An_uncertain_position_may_be_in_each_district_its_circle_touches()
    {
        Position near = new() { Point = new GeoPoint(0.5, 0.995), UncertaintyMetres = 1_000 };
        Assert.Equal([West, East], Map.Possible(near));
        Assert.Equal([West], Map.Possible(near with { UncertaintyMetres = 500 }));
        Assert.Equal([West], Map.Possible(near with { UncertaintyMetres = null }));
    }

    [Fact]
    public void Where_the_line_begins_and_which_way_it_runs_does_not_matter() => Gen.Select(
        GenPoint.Array[3, 8].Where(ring => ring.Distinct().Count() >= 3), GenPoint,
        Gen.Int[0, 7]).Sample((ring, point, turn) =>
        {
            turn %= ring.Length;
            var expected = new GeoPolygon(ring).Contains(point);
            Assert.Equal(expected, new GeoPolygon(ring.Skip(turn).Concat(ring.Take(turn))).Contains(point));
            Assert.Equal(expected, new GeoPolygon(ring.Reverse().ToArray()).Contains(point));
            Assert.Equal(expected, new GeoPolygon([.. ring, ring[0]]).Contains(point));
            if (expected) Assert.Equal(0, new GeoPolygon(ring).DistanceTo(point));
        });

    [Fact]
    public void The_distance_to_an_area_is_that_to_its_nearest_side() =>
        Assert.Equal(GeoPoint.EarthRadiusMetres * double.DegreesToRadians(0.1), new GeoPolygon(Square(0, 0, 1, 1)).DistanceTo(new GeoPoint(1.1, 0.5)), 1);

    [Fact]
    public void A_line_that_encloses_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new GeoPolygon([new(0, 0), new(1, 1), new(0, 0)]));
        Assert.Throws<ArgumentException>(() => new GeoPolygon([new(0, -170), new(1, 170), new(2, 0)]));
        Assert.Throws<ArgumentException>(() => new DistrictShape { District = West, Areas = [] });
    }

    private static GeoPoint[] Square(double south, double west, double north, double east) =>
        [new(south, west), new(south, east), new(north, east), new(north, west)];
}
