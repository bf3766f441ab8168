using CsCheck;
using Hotline.Domain.Failures;
using Hotline.Domain.Locations;

namespace Hotline.Domain.Tests.Locations;

public sealed class PointReaderTests
{
    [Theory]
    [InlineData(null, 107.4, "latitude-missing")]
    [InlineData(-6.5, null, "longitude-missing")]
    [InlineData(107.4, -6.5, "point-swapped")]
    [InlineData(95.5, 1.0, "point-swapped")]
    [InlineData(-655.0, 107.4, "latitude-out-of-range")]
    [InlineData(-6.5, 1074.0, "longitude-out-of-range")]
    [InlineData(double.NaN, 107.4, "latitude-out-of-range")]
    [InlineData(-6.5, double.PositiveInfinity, "longitude-out-of-range")]
    [InlineData(0.0, 0.0, "point-is-origin")]
    public void Numbers_that_are_no_place_of_a_caller_give_no_point_and_say_why(double? latitude, double? longitude, string code)
    {
        var reading = PointReader.Read(latitude, longitude, field: "place");
        Assert.False(reading.IsAccepted);
        Assert.Equal(code, Assert.Single(reading.Failures).Code);
        Assert.StartsWith("place", reading.Failures[0].Field, StringComparison.Ordinal);
    }

    [Fact]
    public void A_point_elsewhere_is_kept_with_a_warning()
    {
        var reading = PointReader.Read(54.76397, -0.18305);
        Assert.Equal(new GeoPoint(54.76397, -0.18305), reading.Point);
        Assert.Equal(("point-outside-area", FailureSeverity.Warning), (reading.Failures[0].Code, reading.Failures[0].Severity));
    }

    [Fact]
    public void Numbers_that_may_be_swapped_are_told_and_not_swapped()
    {
        var reading = PointReader.Read(40, 5, new GeoBounds(0, 30, 10, 50));
        Assert.Equal(new GeoPoint(40, 5), reading.Point);
        Assert.Equal(("point-swapped", FailureSeverity.Warning), (reading.Failures[0].Code, reading.Failures[0].Severity));
    }

    [Fact]
    public void Any_two_numbers_give_a_point_or_an_error_and_no_failure_quotes_them() => Gen.Select(Gen.Double, Gen.Double).Sample((latitude, longitude) =>
    {
        var reading = PointReader.Read(latitude, longitude);
        Assert.NotEqual(reading.IsAccepted, reading.Failures.Any(failure => failure.Severity == FailureSeverity.Error));
        if (reading.IsAccepted) Assert.Equal((latitude, longitude), (reading.Point.Latitude, reading.Point.Longitude));
    });
}
