using Hotline.Domain.Locations;

namespace Hotline.Domain.Tests.Locations;

public sealed class PlaceReaderTests
{
    private static readonly PlaceReader Reader = new(Regencies.Purwakarta.WithVillages([new Village { Code = "32.14.04.2001", Name = "Mawar" }]));

    [Fact]
    public void A_place_is_read_with_all_its_parts()
    {
        var reading = Reader.Read(new PlaceReport
        {
            Latitude = -6.6412,
            Longitude = 107.3911,
            UncertaintyMetres = 30,
            Method = PositioningMethod.CallTaker,
            Address = " Jalan Raya 7 ",
            Village = "Mawar",
            Landmark = "depan pasar",
        });
        Assert.Empty(reading.Failures);
        Assert.Equal(("Jalan Raya 7", "Plered", "Mawar", "depan pasar"), (reading.Place.Address, reading.Place.District?.Name, reading.Place.Village?.Name, reading.Place.Landmark));
        Assert.Equal("32.14.04.2001 Mawar, with point, address, landmark", reading.Place.ToString());
    }

    [Fact]
    public void What_cannot_be_used_is_named_and_the_rest_is_kept()
    {
        var reading = Reader.Read(new PlaceReport
        {
            Latitude = -6.6,
            Longitude = 107.4,
            UncertaintyMetres = -1,
            Method = (PositioningMethod)77,
            Address = new string('a', 501),
            District = "Pelred",
            Village = "Melur",
            Landmark = "a\nb",
        });
        Assert.Equal(
            ["address-too-long", "landmark-control-character", "uncertainty-out-of-range", "method-unknown", "district-unknown", "village-unknown"],
            reading.Failures.Select(failure => failure.Code));
        Assert.Equal(new Place { Position = new Position { Point = new GeoPoint(-6.6, 107.4) } }, reading.Place);
    }

    [Fact]
    public void A_village_of_another_district_leaves_the_district()
    {
        var reading = Reader.Read(new PlaceReport { District = "Sukatani", Village = "Mawar" });
        Assert.Equal("village-not-in-district", Assert.Single(reading.Failures).Code);
        Assert.Equal(("Sukatani", null), (reading.Place.District?.Name, reading.Place.Village));
    }

    [Fact]
    public void Nothing_said_is_a_place_not_known() => Assert.True(Reader.Read(new PlaceReport()).Place.IsUnknown);

    [Fact]
    public void No_text_form_shows_what_the_caller_said()
    {
        PlaceReport report = new() { Latitude = -6.61234, Longitude = 107.41234, Address = "RAHASIA", Landmark = "RAHASIA", District = "RAHASIA" };
        var reading = Reader.Read(report);
        var shown = $"{report} {reading} {reading.Place} {string.Join(' ', reading.Failures)}";
        Assert.DoesNotContain("RAHASIA", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("1234", shown, StringComparison.Ordinal);
    }
}
