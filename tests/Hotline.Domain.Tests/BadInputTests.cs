using System.Text;
using Hotline.Domain.Agencies.Files;
using Hotline.Domain.Calls;
using Hotline.Domain.Exchange;
using Hotline.Domain.Exchange.Cap;
using Hotline.Domain.Exchange.Eido;
using Hotline.Domain.Failures;
using Hotline.Domain.Locations;
using Hotline.Domain.Locations.Aml;
using NodaTime;

namespace Hotline.Domain.Tests;

/// <summary>What no entry may stumble over, whatever it reads.</summary>
public sealed class BadInputTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 1, 31, 17, 0);

    /// <summary>Every entry for text: what it makes of it, and what is wrong.</summary>
    private static readonly Dictionary<string, Func<string, (object? Made, IEnumerable<Failure> Failures)>> Entries = new(StringComparer.Ordinal)
    {
        ["call"] = text => CallJson.Read(Bytes(text)) is var reading ? (reading.Call, reading.Failures) : default,
        ["event"] = text => CallJson.ReadEvent(Bytes(text)) is var reading ? (reading.Event, reading.Failures) : default,
        ["incident-log"] = text => IncidentLogJson.Read(Bytes(text)) is var reading ? (reading.Log, reading.Failures) : default,
        ["incident-event"] = text => IncidentLogJson.ReadEvent(Bytes(text)) is var reading ? (reading.Event, reading.Failures) : default,
        ["incidents"] = text => IncidentGeoJson.Read(Bytes(text)) is var reading ? (reading.Incidents.IsEmpty ? null : reading.Incidents, reading.Failures) : default,
        ["cap"] = text => CapXml.Read(Bytes(text)) is var reading ? (reading.Alert, reading.Failures) : default,
        ["eido"] = text => EidoJson.Read(Bytes(text)) is var reading ? (reading.Document, reading.Failures) : default,
        ["directory"] = text => AgencyDirectoryReader.Read(Bytes(text), Regencies.Purwakarta) is var reading ? (reading.Directory, reading.Failures) : default,
        ["villages"] = text => VillageReader.Read(text, Regencies.Purwakarta) is var reading ? (reading.Villages.IsEmpty ? null : reading.Villages, reading.Failures) : default,
        ["aml-sms"] = text => new AmlReader().ReadSms(text, Now) is var reading ? (reading.Message, reading.Failures) : default,
        ["aml-form"] = text => new AmlReader().ReadForm(text, Now) is var reading ? (reading.Message, reading.Failures) : default,
        ["line-event"] = text => new LineEventReader().Read(new() { Event = text, CallId = text, Trunk = text, CallerNumber = text, CalledNumber = text, Time = text, AnsweredBy = text, TransferredTo = text }, Now) is var reading ? (reading.Event, reading.Failures) : default,
        ["line-log"] = text => new LineEventReader().ReadLog([new() { Event = text, CallId = "1", Trunk = "a", Time = text }], Now) is var reading ? (reading.Calls.IsEmpty ? null : reading.Calls, reading.Failures) : default,
        ["district"] = text => Regencies.Purwakarta.TryFind(text, out var district, out var failure) ? (district, []) : (null, [failure]),
        ["place"] = text => new PlaceReader(Regencies.Purwakarta).Read(new() { Address = text, District = text, Village = text, Landmark = text, UncertaintyMetres = double.NaN }) is var reading ? (reading.Place.District, reading.Failures) : default,
    };

    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["10 MB"] = new string('x', 10_000_000),
        ["10 MB of JSON"] = "{\"a\":\"" + new string('x', 10_000_000) + "\"}",
        ["nested arrays"] = new string('[', 200_000),
        ["nested objects"] = string.Concat(Enumerable.Repeat("{\"a\":", 100_000)),
        ["nested elements"] = string.Concat(Enumerable.Repeat("<a>", 100_000)),
        ["entities"] = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;&b;&b;\">]><alert xmlns=\"urn:oasis:names:tc:emergency:cap:1.2\">&c;</alert>",
        ["an outer entity"] = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><alert/>",
        ["another version"] = "{\"format\":99,\"version\":99,\"eidoVersion\":\"99\",\"call\":\"a\",\"kind\":\"ringing\",\"at\":\"2026-01-31T17:00:00Z\",\"type\":\"99\"}",
        ["another version of CAP"] = "<alert xmlns=\"urn:oasis:names:tc:emergency:cap:1.1\"/>",
        ["another version of AML"] = "A\"ML=9;lt=-6.5;lg=107.4",
        ["half a surrogate pair"] = "\uD83D\n\uDE00",
        ["half a surrogate pair in JSON"] = "{\"format\":\"\\ud83d\",\"type\":\"\\ud83d\",\"eidoVersion\":\"\\ud83d\",\"\\ude00\":1}",
        ["a member twice"] = "{\"format\":\"a\",\"format\":\"a\",\"type\":1,\"type\":1,\"eidoVersion\":1,\"eidoVersion\":1,\"call\":\"a\",\"call\":\"a\"}",
        ["control characters"] = "\0\u0001\u0002\r\n\t\u001B[2J",
        ["a huge number"] = "{\"format\":1e99999,\"type\":1e99999,\"eidoVersion\":1e99999,\"version\":1e99999}",
        ["nothing"] = "",
        ["null"] = "null",
    };

    public static TheoryData<string, string> Cases => [.. from entry in Entries.Keys from text in Texts.Keys select (entry, text)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Bad_input_gives_a_list_in_both_languages_and_nothing_half_done(string entry, string text)
    {
        var (made, failures) = Entries[entry](Texts[text]);
        var list = failures.ToList();
        Assert.Null(made);
        if ((entry, text) is not ("villages", "nothing")) Assert.NotEmpty(list);
        Assert.InRange(list.Count, 0, 110);
        Assert.All(list, failure =>
        {
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", failure.Code);
            Assert.NotNull(failure.Indonesian);
            Assert.NotEqual(failure.Message, failure.Indonesian.Message);
            Assert.InRange(failure.ToString().Length, 1, 700);
            Assert.DoesNotContain("System.", failure.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("xxxxxxxxxx", failure.ToString() + failure.ToString("id"), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(91.0, 107.4, "latitude-out-of-range")]
    [InlineData(-6.5, 181.0, "longitude-out-of-range")]
    [InlineData(double.NaN, 107.4, "latitude-out-of-range")]
    [InlineData(-6.5, double.PositiveInfinity, "longitude-out-of-range")]
    [InlineData(107.4, -6.5, "point-swapped")]
    [InlineData(0.0, 0.0, "point-is-origin")]
    [InlineData(null, 107.4, "latitude-missing")]
    public void A_point_that_is_none_is_told_and_the_rest_of_a_place_kept(double? latitude, double? longitude, string code)
    {
        var reading = new PlaceReader(Regencies.Purwakarta).Read(new() { Latitude = latitude, Longitude = longitude, Landmark = "balai desa" });
        Assert.Equal(code, Assert.Single(reading.Failures).Code);
        Assert.Equal((null, "balai desa"), (reading.Place.Position, reading.Place.Landmark));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
