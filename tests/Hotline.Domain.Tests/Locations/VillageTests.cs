using Hotline.Domain.Locations;

namespace Hotline.Domain.Tests.Locations;

public sealed class VillageTests
{
    // Invented names: the library ships no villages.
    private const string List = """
        # code,name
        32,Jawa Barat
        32.14,Kabupaten Purwakarta
        32.14.04,Plered
        32.14.04.2001,Mawar
        32.14.04.2002	"Melati Indah"
        32.14.05.2001,Mawar
        32.15.01.2001,Elsewhere
        """;

    private static readonly Regency Regency = Regencies.Purwakarta.WithVillages(VillageReader.Read(List, Regencies.Purwakarta).Villages);

    private static readonly District Plered = Regency.Districts[3];

    [Fact]
    public void The_library_ships_no_villages_and_says_so()
    {
        Assert.Empty(Regencies.Purwakarta.Villages);
        Assert.False(Regencies.Purwakarta.TryFindVillage("Mawar", null, out _, out var failure));
        Assert.Equal("villages-not-loaded", failure.Code);
    }

    [Fact]
    public void A_list_of_the_country_gives_the_villages_of_the_regency() =>
        Assert.Equal(["32.14.04.2001 Mawar", "32.14.04.2002 Melati Indah", "32.14.05.2001 Mawar"], Regency.Villages.Select(village => village.ToString()));

    [Fact]
    public void Wrong_lines_are_told_with_file_and_line_and_the_rest_is_kept()
    {
        var reading = VillageReader.Read("32.14.04.2001 Mawar\n32.14.04.x001,A\n32.14.04.2001,\n32.14.99.2001,B\n32.14.04.2001,C\n32.14.04.2001,D\n", Regencies.Purwakarta, "villages.csv");
        Assert.Equal(
            ["village-line-malformed", "village-code-malformed", "village-name-missing", "village-district-unknown", "village-code-twice"],
            reading.Failures.Select(failure => failure.Code));
        Assert.Equal([1, 2, 3, 4, 6], reading.Failures.Select(failure => failure.Line!.Value));
        Assert.All(reading.Failures, failure => Assert.Equal("villages.csv", failure.File));
        Assert.Equal("C", Assert.Single(reading.Villages).Name);
    }

    [Theory]
    [InlineData("desa melati indah", null)]
    [InlineData("Ds. Melati-Indah", "32.14.04")]
    [InlineData("32.14.04.2002", null)]
    public void The_ways_people_write_a_village_find_it(string text, string? district)
    {
        Assert.True(Regency.TryFindVillage(text, Regency.Districts.FirstOrDefault(known => known.Code == district), out var village, out _));
        Assert.Equal("32.14.04.2002", village.Code);
    }

    [Theory]
    [InlineData("Mawar", null, "village-ambiguous")]
    [InlineData("Melati Indah", "32.14.05", "village-not-in-district")]
    [InlineData("Melatti Indah", null, "village-unknown")]
    [InlineData(" ", null, "village-missing")]
    public void A_village_that_is_not_certain_is_not_guessed(string text, string? district, string code)
    {
        Assert.False(Regency.TryFindVillage(text, Regency.Districts.FirstOrDefault(known => known.Code == district), out var village, out var failure));
        Assert.Null(village);
        Assert.Equal(code, failure.Code);
    }

    [Fact]
    public void A_name_that_two_districts_have_is_found_in_its_district()
    {
        Assert.True(Regency.TryFindVillage("Mawar", Plered, out var village, out _));
        Assert.Equal("32.14.04", village.DistrictCode);
    }
}
