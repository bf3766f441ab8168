using System.Text;
using CsCheck;
using Hotline.Domain.Exchange.Cap;
using Hotline.Domain.Failures;
using Hotline.Domain.Incidents;
using Hotline.Domain.Locations;
using NodaTime;

namespace Hotline.Domain.Tests.Exchange.Cap;

public sealed class CapXmlTests
{
    private static readonly CapAlert Flood = new()
    {
        Identifier = "2026-17-1",
        Sender = "112.example",
        Sent = Instant.FromUtc(2026, 1, 31, 17, 0),
        Status = CapStatus.Exercise,
        MessageType = CapMessageType.Alert,
        Scope = CapScope.Public,
        Incident = IncidentId.Parse("banjir 17"),
        Category = CapCategory.Met,
        Event = "Banjir",
        Urgency = CapUrgency.Immediate,
        Severity = CapSeverity.Severe,
        Certainty = CapCertainty.Observed,
        Expires = Instant.FromUtc(2026, 2, 1, 17, 0),
        Headline = "Banjir & arus deras <bahaya>",
        Instruction = "Menjauh dari sungai\nIkuti petugas",
        AreaDescription = "Kecamatan Jatiluhur",
        Position = new Position { Point = new GeoPoint(-6.5, 107.4), UncertaintyMetres = 1500 },
    };

    private static readonly Gen<CapAlert> GenAlert = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 11], Gen.Double[-11, 6], Gen.Double[95, 141], Gen.Int[0, 50], Gen.Bool).Select(
        (word, category, latitude, longitude, kilometres, isShort) => Flood with
        {
            Status = (CapStatus)word,
            MessageType = (CapMessageType)word,
            Scope = (CapScope)(word % 3),
            Category = (CapCategory)category,
            Urgency = (CapUrgency)word,
            Severity = (CapSeverity)word,
            Certainty = (CapCertainty)word,
            Incident = isShort ? null : Flood.Incident,
            Expires = isShort ? null : Flood.Expires,
            Headline = isShort ? null : Flood.Headline,
            AreaDescription = isShort ? null : Flood.AreaDescription,
            Position = isShort ? null : new Position { Point = new GeoPoint(latitude, longitude), UncertaintyMetres = kilometres * 1000.0 },
        });

    private static string Text => Encoding.UTF8.GetString(CapXml.Write(Flood));

    [Fact]
    public void An_alert_that_is_written_and_read_is_the_same() => GenAlert.Sample(alert =>
    {
        var reading = CapXml.Read(CapXml.Write(alert));
        Assert.Empty(reading.Failures);
        Assert.Equal(alert, reading.Alert);
    });

    [Fact]
    public void Times_have_a_zone_and_the_circle_has_kilometres()
    {
        Assert.Contains("<sent>2026-02-01T00:00:00+07:00</sent>", Text, StringComparison.Ordinal);
        Assert.Contains("<circle>-6.5,107.4 1.5</circle>", Text, StringComparison.Ordinal);
        Assert.Contains("<incidents>\"banjir 17\"</incidents>", Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE alert [<!ENTITY a \"b\">]>")]
    [InlineData("<!DOCTYPE alert [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE alert SYSTEM \"http://example.com/a.dtd\">")]
    public void Document_types_and_entities_are_refused(string type)
    {
        var text = Text;
        var end = text.IndexOf("?>", StringComparison.Ordinal) + 2;
        Refused(text[..end] + type + text[end..].Replace("Banjir", "&a;", StringComparison.Ordinal), "document-not-xml", "");
    }

    [Fact]
    public void Deep_nesting_and_ten_megabytes_are_refused()
    {
        Refused(string.Concat(Enumerable.Repeat("<a>", 100_000)), "document-too-deep", "");
        Refused(new string(' ', 10_000_000), "document-too-large", "");
    }

    [Theory]
    [InlineData("cap:1.2", "cap:1.1", "document-format-unknown", "alert")]
    [InlineData(">Exercise<", ">7<", "document-word-unknown", "alert.status")]
    [InlineData("2026-02-01T00:00:00+07:00", "today", "document-time-malformed", "alert.sent")]
    [InlineData("<severity>Severe</severity>", "", "document-member-missing", "alert.info.severity")]
    [InlineData("-6.5,107.4 1.5", "-96.5,107.4 1.5", "latitude-out-of-range", "alert.info.area.circle.latitude")]
    [InlineData("-6.5,107.4 1.5", "-6.5 107.4 1.5", "document-circle-malformed", "alert.info.area.circle")]
    [InlineData("-6.5,107.4 1.5", "-6.5,107.4 -1", "document-circle-malformed", "alert.info.area.circle")]
    [InlineData("-6.5,107.4 1.5", "NaN,107.4 1", "latitude-out-of-range", "alert.info.area.circle.latitude")]
    [InlineData("</alert>", "", "document-not-xml", "")]
    [InlineData("encoding=\"utf-8\"", "encoding=\"utf-7\"", "document-not-xml", "")]
    [InlineData("encoding=\"utf-8\"", "encoding=\"x\"", "document-not-xml", "")]
    public void What_cannot_be_used_is_refused(string part, string other, string code, string field) => Refused(Text.Replace(part, other, StringComparison.Ordinal), code, field);

    [Fact]
    public void A_second_information_block_is_left_out_with_a_warning()
    {
        var text = Text;
        var info = text[text.IndexOf("<info>", StringComparison.Ordinal)..text.IndexOf("</alert>", StringComparison.Ordinal)];
        var reading = CapXml.Read(Encoding.UTF8.GetBytes(text.Replace(info, info + info, StringComparison.Ordinal)));
        Assert.Equal(Flood, reading.Alert);
        Assert.Equal(("document-part-left-out", "alert.info", FailureSeverity.Warning), reading.Failures.Select(failure => (failure.Code, failure.Field, failure.Severity)).Single());
    }

    [Fact]
    public void Any_bytes_give_a_list_and_no_exception() => Gen.Select(Gen.Int[0, 400], Gen.Char).Sample((at, other) =>
    {
        var reading = CapXml.Read(Encoding.UTF8.GetBytes(Text.Insert(at, other.ToString())));
        Assert.True(reading.Alert is not null || reading.Failures.Length > 0);
    });

    private static void Refused(string text, string code, string field)
    {
        var reading = CapXml.Read(Encoding.UTF8.GetBytes(text));
        Assert.Null(reading.Alert);
        var failure = Assert.Single(reading.Failures);
        Assert.Equal((code, field, FailureSeverity.Error), (failure.Code, failure.Field, failure.Severity));
    }
}
