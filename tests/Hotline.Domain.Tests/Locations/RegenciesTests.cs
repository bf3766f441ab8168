using Hotline.Domain.Locations;

namespace Hotline.Domain.Tests.Locations;

public sealed class RegenciesTests
{
    [Fact]
    public void Purwakarta_has_17_districts_numbered_without_a_gap() => Assert.Equal(
        Enumerable.Range(1, 17).Select(number => $"32.14.{number:00}"),
        Regencies.Purwakarta.Districts.Select(district => district.Code),
        StringComparer.Ordinal);

    [Fact]
    public void No_two_districts_share_a_name() =>
        Assert.Equal(17, Regencies.Purwakarta.Districts.Select(district => district.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
}
