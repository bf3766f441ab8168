using CsCheck;
using Hotline.Domain.Locations;

namespace Hotline.Domain.Tests.Locations;

public sealed class GeoPointTests
{
    private static readonly Gen<GeoPoint> GenPoint = Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180], (latitude, longitude) => new GeoPoint(latitude, longitude));

    [Fact]
    public void A_quarter_of_the_way_around_the_earth_is_a_quarter_of_its_circle()
    {
        var quarter = Math.PI / 2 * GeoPoint.EarthRadiusMetres;
        Assert.Equal(quarter, new GeoPoint(0, 0).DistanceTo(new GeoPoint(90, 0)), 1e-3);
        Assert.Equal(quarter, new GeoPoint(0, 10).DistanceTo(new GeoPoint(0, 100)), 1e-3);
        Assert.Equal(2 * quarter, new GeoPoint(0, 0).DistanceTo(new GeoPoint(0, 180)), 1e-3);
    }

    [Fact]
    public void A_degree_of_latitude_is_a_hundred_and_eleven_kilometres() =>
        Assert.Equal(111_195.08, new GeoPoint(-6, 107.4).DistanceTo(new GeoPoint(-7, 107.4)), 0.01);

    [Fact]
    public void Across_the_date_line_is_not_around_the_world() =>
        Assert.InRange(new GeoPoint(0, 179.9).DistanceTo(new GeoPoint(0, -179.9)), 22_000, 22_500);

    [Fact]
    public void A_distance_is_the_same_both_ways_and_never_longer_than_half_the_circle() => Gen.Select(GenPoint, GenPoint).Sample((one, other) =>
    {
        Assert.Equal(one.DistanceTo(other), other.DistanceTo(one));
        Assert.InRange(one.DistanceTo(other), 0, Math.PI * GeoPoint.EarthRadiusMetres);
        Assert.Equal(0, one.DistanceTo(one));
    });

    [Fact]
    public void A_way_by_a_third_point_is_never_shorter() => Gen.Select(GenPoint, GenPoint, GenPoint).Sample((one, other, third) =>
        Assert.True(one.DistanceTo(other) <= one.DistanceTo(third) + third.DistanceTo(other) + 1));

    [Fact]
    public void The_text_form_is_rounded_to_a_tenth_of_a_degree()
    {
        var point = new GeoPoint(-6.556789, 107.443210);
        Assert.Equal("near -6.6, 107.4", point.ToString());
        Assert.Equal("near -6.6, 107.4 (within 50 m, WiFi)", new Position { Point = point, UncertaintyMetres = 50, Method = PositioningMethod.WiFi }.ToString());
        Assert.Equal("near 0.0, 0.0", new GeoPoint(-0.01, -0.01).ToString());
    }

    [Fact]
    public void A_point_outside_the_world_is_refused_without_quoting_it()
    {
        Assert.DoesNotContain("123", Assert.Throws<ArgumentOutOfRangeException>(() => new GeoPoint(90.123, 0)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new GeoPoint(0, 180.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GeoPoint(double.NaN, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Position { Point = new(0, 0), UncertaintyMetres = -1 });
    }
}
