using Hotline.Domain.Locations;

namespace Hotline.Domain.Tests.Locations;

public sealed class DistrictTests
{
    [Theory]
    [InlineData("")]
    [InlineData("321401")]
    [InlineData("32.14.1")]
    [InlineData("32.14.001")]
    [InlineData("32-14-01")]
    [InlineData("32.14.01\n")]
    [InlineData("٣٢.14.01")]
    public void A_code_is_three_times_two_digits(string code) =>
        Assert.Throws<ArgumentException>(() => new District { Code = code, Name = "Purwakarta" });

    [Fact]
    public void A_district_has_a_name() => Assert.Throws<ArgumentException>(() => new District { Code = "32.14.01", Name = " " });

    [Fact]
    public void Districts_compare_by_value() => Assert.Equal(
        new District { Code = "32.14.01", Name = "Purwakarta" }, new District { Code = "32.14.01", Name = "Purwakarta" });
}
