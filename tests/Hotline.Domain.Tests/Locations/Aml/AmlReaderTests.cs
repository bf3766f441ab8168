using System.Globalization;
using CsCheck;
using Hotline.Domain.Failures;
using Hotline.Domain.Locations;
using Hotline.Domain.Locations.Aml;
using NodaTime;

namespace Hotline.Domain.Tests.Locations.Aml;

public sealed class AmlReaderTests
{
    private const string Imsi = "510100123456789";
    private const string Imei = "490154203237518";

    private static readonly AmlReader Reader = new();
    private static readonly Instant Received = Instant.FromUtc(2026, 1, 31, 17, 0, 30);

    [Fact]
    public void A_text_message_gives_position_uncertainty_confidence_method_and_time()
    {
        var reading = Reader.ReadSms(Sms(), Received);
        Assert.Empty(reading.Failures);
        Assert.Equal(
            new Position { Point = new GeoPoint(-6.55512, 107.44331), UncertaintyMetres = 50, ConfidencePercent = 90, Method = PositioningMethod.WiFi, FixedAt = Instant.FromUtc(2026, 1, 31, 17, 0, 0) },
            reading.Message?.Position);
        Assert.Equal(("510", "10"), (reading.Message?.NetworkCountry, reading.Message?.Network));
    }

    [Fact]
    public void The_example_of_the_standard_is_read_as_a_place_elsewhere_long_ago()
    {
        var reading = Reader.ReadSms("A\"ML=1;lt=+54.76397;lg=-0.18305;rd=50;top=20130717141935;lc=90;pm=W;si=123456789012345;ei=1234567890123456;mcc=234;mnc=30;ml=128", Received);
        Assert.Equal(new GeoPoint(54.76397, -0.18305), reading.Message?.Position?.Point);
        Assert.Equal(["point-outside-area", "aml-position-old"], reading.Failures.Select(failure => failure.Code));
    }

    [Fact]
    public void A_text_message_of_version_2_gives_the_same()
    {
        var reading = Reader.ReadSms($"A\"ML=2;en=112;et=1769878795;lo=-6.55512,107.44331,20.1;lt=5;lc=68;lz=84.5,10.1;ls=F;ei={Imei};nc=51010;hc=51010;lg=id-ID", Received);
        Assert.Empty(reading.Failures);
        Assert.Equal(
            new Position { Point = new GeoPoint(-6.55512, 107.44331), UncertaintyMetres = 20.1, ConfidencePercent = 68, Method = PositioningMethod.Fused, FixedAt = Instant.FromUtc(2026, 1, 31, 17, 0, 0) },
            reading.Message?.Position);
        Assert.Equal(84.5, reading.Message?.AltitudeMetres);
    }

    [Theory]
    [InlineData("lo=-6.55512,107.44331,0", "aml-uncertainty-missing")]
    [InlineData("lo=-6.55512,107.44331", "aml-field-malformed", "aml-no-position")]
    [InlineData("lo=-6.55512;107.44331;20", "aml-field-unknown", "aml-field-unknown", "aml-field-malformed", "aml-no-position")]
    [InlineData("lo=96,207,20", "latitude-out-of-range", "longitude-out-of-range", "aml-no-position")]
    [InlineData("lo=107.44331,-6.55512,20", "point-swapped", "aml-no-position")]
    [InlineData("lo=-6.55512,107.44331,20;lt=-9999", "aml-field-twice", "aml-time-missing")]
    [InlineData("lo=-6.55512,107.44331,20;ls=Q", "aml-method-unknown")]
    [InlineData("lz=84.5", "aml-field-malformed", "aml-no-position")]
    [InlineData("", "aml-no-position")]
    public void What_is_wrong_with_a_message_of_version_2_is_named(string fields, params string[] codes) =>
        Assert.Equal(codes, Reader.ReadSms("A\"ML=2;et=1769878795;lt=5;" + fields, Received).Failures.Select(failure => failure.Code));

    [Theory]
    [InlineData("et=1769878795", "aml-time-missing")]
    [InlineData("et=1769868795;lt=5", "aml-position-old")]
    [InlineData("et=17698787950000;lt=5", "aml-field-malformed", "aml-time-missing")]
    [InlineData("et=1769878795;lt=99999999", "aml-field-out-of-range", "aml-time-missing")]
    [InlineData("lt=5", "aml-time-missing")]
    public void The_time_of_version_2_counts_from_the_call(string fields, params string[] codes) =>
        Assert.Equal(codes, Reader.ReadSms("A\"ML=2;lo=-6.55512,107.44331,20;" + fields, Received).Failures.Select(failure => failure.Code));

    [Fact]
    public void Form_fields_are_read_with_the_telephone_number()
    {
        var reading = Reader.ReadForm(
            "v=1&device_number=%2B6281234567890&location_latitude=-6.55512&location_longitude=107.44331&location_time=1769878800123&location_accuracy=10.4"
            + $"&location_source=GPS&location_certainty=83&location_altitude=84.5&location_floor=5&device_model=ABC+1&device_imei={Imei}&device_imsi={Imsi}&cell_network_mcc=510&cell_network_mnc=10", Received);
        Assert.Empty(reading.Failures);
        Assert.Equal((10.4, 83, PositioningMethod.Satellite), (reading.Message?.Position?.UncertaintyMetres, reading.Message?.Position?.ConfidencePercent, reading.Message?.Position?.Method));
        Assert.Equal(("+6281234567890", "5", 84.5), (reading.Message?.Number?.E164, reading.Message?.Floor, reading.Message?.AltitudeMetres));
        Assert.Equal(Instant.FromUnixTimeMilliseconds(1769878800123), reading.Message?.Position?.FixedAt);
    }

    [Fact]
    public void A_share_of_confidence_is_made_percent() =>
        Assert.Equal(68.27, Reader.ReadForm("v=1&location_latitude=-6.5&location_longitude=107.4&location_accuracy=20&location_confidence=0.6827&location_time=1769878800000", Received).Message!.Position!.ConfidencePercent!.Value, 1e-9);

    [Theory]
    [InlineData(null, "aml-missing")]
    [InlineData("", "aml-missing")]
    [InlineData("halo, tolong", "aml-not-aml")]
    [InlineData("A\"ML", "aml-not-aml")]
    [InlineData("A\"ML=3;en=112;lo=-6.5,107.4,20", "aml-version-unsupported")]
    public void A_text_that_is_no_such_message_is_refused(string? text, string code)
    {
        var reading = Reader.ReadSms(text, Received);
        Assert.False(reading.IsAccepted);
        Assert.Equal(code, Assert.Single(reading.Failures).Code);
    }

    [Fact]
    public void A_message_beyond_all_measure_is_refused()
    {
        Assert.Equal("aml-too-long", Reader.ReadSms("A\"ML=1;" + new string('x', 10_000_000), Received).Failures[0].Code);
        Assert.Equal("aml-too-long", Reader.ReadForm(new string('&', 10_000_000), Received).Failures[0].Code);
        Assert.Equal("aml-not-aml", Reader.ReadForm("a=b&c=d", Received).Failures[0].Code);
    }

    [Theory]
    [InlineData("lt=+96.55512", "latitude-out-of-range")]
    [InlineData("lt=-6,55512", "aml-field-malformed")]
    [InlineData("lt=NaN", "aml-field-malformed")]
    [InlineData("lt=-6e0", "aml-field-malformed")]
    public void A_latitude_that_cannot_be_used_leaves_no_position(string field, string code)
    {
        var reading = Reader.ReadSms(Sms(field), Received);
        Assert.Null(reading.Message!.Position);
        Assert.Contains(code, reading.Failures.Select(failure => failure.Code));
        Assert.Contains("aml-no-position", reading.Failures.Select(failure => failure.Code));
    }

    [Theory]
    [InlineData("rd=-1", "aml-field-out-of-range")]
    [InlineData("rd=x", "aml-field-malformed")]
    [InlineData("lc=101", "aml-field-out-of-range")]
    [InlineData("top=20261331000000", "aml-field-malformed")]
    [InlineData("pm=Q", "aml-method-unknown")]
    [InlineData("mcc=5x0", "aml-field-malformed")]
    [InlineData("ml=7", "aml-length-wrong")]
    [InlineData("zz=1", "aml-field-unknown")]
    public void Any_other_fault_is_named_and_the_position_kept(string field, string code)
    {
        var reading = Reader.ReadSms(Sms(field), Received);
        Assert.Equal(new GeoPoint(-6.55512, 107.44331), reading.Message?.Position?.Point);
        Assert.Contains(code, reading.Failures.Select(failure => failure.Code));
    }

    [Fact]
    public void A_telephone_that_does_not_know_its_place_gives_no_position()
    {
        var reading = Reader.ReadSms("A\"ML=1;lt=+00.00000;lg=+000.00000;rd=N;top=20260131170000;lc=0;pm=N;si=510100000000000;ei=490154203237518;mcc=510;mnc=10;ml=127", Received);
        Assert.True(reading.IsAccepted);
        Assert.Null(reading.Message.Position);
        Assert.Equal("aml-no-position", Assert.Single(reading.Failures).Code);
    }

    [Fact]
    public void A_message_cut_short_is_told_even_where_its_place_still_reads()
    {
        var reading = Reader.ReadSms("A\"ML=1;lt=-6.55512;lg=107.44", Received);
        Assert.Equal(107.44, reading.Message?.Position?.Point.Longitude);
        Assert.Contains("aml-length-missing", reading.Failures.Select(failure => failure.Code));
    }

    [Fact]
    public void A_field_that_stands_twice_differently_is_not_believed()
    {
        var reading = Reader.ReadSms(Sms().Replace("rd=50", "lt=-7.0;rd=50", StringComparison.Ordinal), Received);
        Assert.Null(reading.Message!.Position);
        Assert.Contains("aml-field-twice", reading.Failures.Select(failure => failure.Code));
    }

    [Fact]
    public void Sim_card_and_device_are_nowhere_in_the_message_or_its_failures() => Gen.Select(Gen.Int[0, 130], Gen.Int[0, 2]).Sample((length, cut) =>
    {
        var sms = Sms();
        var text = cut == 0 ? sms : cut == 1 ? sms[..Math.Min(length, sms.Length)] : sms.Remove(Math.Min(length, sms.Length - 1), 1);
        var reading = Reader.ReadSms(text, Received);
        var shown = $"{reading} {reading.Message} {string.Join(' ', reading.Failures)}";
        Assert.DoesNotContain(Imsi[..8], shown, StringComparison.Ordinal);
        Assert.DoesNotContain(Imei[..8], shown, StringComparison.Ordinal);
        Assert.DoesNotContain("55512", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(typeof(AmlMessage).GetProperties(), property => property.Name.Contains("Im", StringComparison.Ordinal));
    });

    [Fact]
    public void Any_text_gives_a_message_or_an_error() => Gen.OneOf(Gen.String, Gen.String.Select(text => "A\"ML=1;" + text), Gen.String.Select(text => "v=1&location_latitude=" + text)).Sample(text =>
    {
        foreach (var reading in new[] { Reader.ReadSms(text, Received), Reader.ReadForm(text, Received) })
            Assert.True(reading.IsAccepted || reading.Failures.Any(failure => failure.Severity == FailureSeverity.Error));
    });

    [Fact]
    public void A_message_written_is_the_message_read() => Gen.Select(Gen.Int[-1_100_000, 600_000], Gen.Int[9_500_000, 14_100_000], Gen.Int[0, 5_000], Gen.Int[0, 100]).Sample(
        (latitude, longitude, radius, confidence) =>
        {
            var (lt, lg) = (latitude / 100_000.0, longitude / 100_000.0);
            var reading = Reader.ReadSms(Sms(string.Create(CultureInfo.InvariantCulture, $"lt={lt:+00.00000;-00.00000}"), string.Create(CultureInfo.InvariantCulture, $"lg={lg:+000.00000}"), $"rd={radius}", $"lc={confidence}"), Received);
            Assert.Empty(reading.Failures);
            Assert.Equal((new GeoPoint(lt, lg), radius, confidence), (reading.Message!.Position!.Point, reading.Message.Position.UncertaintyMetres, reading.Message.Position.ConfidencePercent));
        });

    /// <summary>A good message with some of its fields in place of the usual ones, and its length set right.</summary>
    private static string Sms(params string[] changed)
    {
        string[] usual = ["lt=-6.55512", "lg=+107.44331", "rd=50", "top=20260131170000", "lc=90", "pm=W", $"si={Imsi}", $"ei={Imei}", "mcc=510", "mnc=10"];
        var fields = usual.Select(field => changed.FirstOrDefault(other => Key(other) == Key(field)) ?? field).ToList();
        fields.AddRange(changed.Where(other => usual.All(field => Key(other) != Key(field)) && Key(other) != "ml"));
        var text = "A\"ML=1;" + string.Join(';', fields) + ";ml=";
        return text + (changed.FirstOrDefault(other => Key(other) == "ml")?[3..] ?? (text.Length + 3).ToString(CultureInfo.InvariantCulture));

        static string Key(string field) => field[..field.IndexOf('=', StringComparison.Ordinal)];
    }
}
