using Hotline.Domain.Failures;
using Hotline.Triage.Reports;
using NodaTime;

namespace Hotline.Triage.Tests.Reports;

public class TriageReportReaderTests
{
    [Fact]
    public void A_whole_report_is_read()
    {
        var report = TriageReportReader.Read("""
            {"id":"7","note":"kebakaran","language":"su","facts":{"fire":true,"casualties":2,"fire-size":"large","drill":null},
             "at":"2026-10-01T14:30:00+07:00","district":"Plered","source":"ignored"}
            """).Report!;
        Assert.Equal(("7", "kebakaran", "su", "Plered"), (report.Id, report.Note, report.Language, report.District));
        Assert.Equal(Instant.FromUtc(2026, 10, 1, 7, 30), report.At);
        Assert.Equal([("casualties", 2), ("fire", true), ("fire-size", "large")], report.Facts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value)));
    }

    [Theory]
    [InlineData("{\"id\":\"1\",\"note\":", "report-json-broken")]
    [InlineData("", "report-json-broken")]
    [InlineData("[]", "report-not-an-object")]
    [InlineData("7", "report-not-an-object")]
    [InlineData("{\"note\":\"x\"}", "report-id-missing")]
    [InlineData("{\"id\":\"\",\"note\":\"x\"}", "report-id-missing")]
    [InlineData("{\"id\":\" \\t\",\"note\":\"x\"}", "report-id-missing")]
    [InlineData("{\"id\":\"1\"}", "report-note-missing")]
    [InlineData("{\"id\":1,\"note\":\"x\"}", "report-id-not-text")]
    [InlineData("{\"id\":\"1\",\"note\":7}", "report-note-not-text")]
    [InlineData("{\"id\":\"1\",\"note\":\"x\",\"facts\":[]}", "report-facts-malformed")]
    [InlineData("{\"id\":\"1\",\"note\":\"x\",\"facts\":{\"a\":{}}}", "fact-value-wrong")]
    [InlineData("{\"id\":\"1\",\"note\":\"x\",\"facts\":{\"a\":1e999}}", "fact-value-wrong")]
    [InlineData("{\"id\":\"1\",\"note\":\"x\",\"facts\":{\"a\":1,\"a\":2}}", "report-member-twice")]
    [InlineData("{\"id\":\"1\",\"note\":\"x\",\"note\":\"y\"}", "report-member-twice")]
    [InlineData("{\"id\":\"1\",\"note\":\"x\",\"fact\":{\"a\":true}}", "report-member-unknown")]
    [InlineData("{\"id\":\"1\",\"note\":\"x\",\"at\":\"yesterday\"}", "report-time-malformed")]
    [InlineData("{\"id\":\"1\",\"note\":\"x\",\"at\":\"2026-10-01T14:30:00\"}", "report-time-malformed")]
    [InlineData("{\"id\":\"1\",\"note\":\"x\",\"at\":\"2026-10-01T14:30Z\"}", "report-time-malformed")]
    [InlineData("{\"id\":\"1\",\"note\":\"x\",\"at\":\"9999-12-31T23:59:59-18:00\"}", "report-time-out-of-range")]
    [InlineData("{\"id\":\"1\",\"note\":\"x\",\"at\":\"-9998-01-01T00:00:00+18:00\"}", "report-time-out-of-range")]
    [InlineData("{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}", "report-json-broken")]
    public void What_is_wrong_is_named(string json, string code)
    {
        var reading = TriageReportReader.Read(json);
        Assert.Null(reading.Report);
        Assert.Equal(code, Assert.Single(reading.Failures).Code);
    }

    [Theory]
    [InlineData("2026-10-01T07:30:00Z")]
    [InlineData("2026-10-01t07:30:00z")]
    [InlineData(" 2026-10-01T14:30:00+07:00 ")]
    [InlineData("2026-10-01T14:30:00.000+07")]
    [InlineData("2026-10-01T07:30:00-00:00")]
    public void Times_are_taken_as_they_are_usually_written(string at) => Assert.Equal(
        Instant.FromUtc(2026, 10, 1, 7, 30),
        TriageReportReader.Read($$"""{"id":"1","note":"x","at":"{{at}}"}""").Report!.At);

    [Theory]
    [InlineData("{\"id\":\"1\",\"note\":\"a\\u0000b\"}", "a b", "report-note-control-character")]
    [InlineData("{\"id\":\"1\",\"note\":\"a\0b\"}", "a b", "report-note-control-character")]
    [InlineData("{\"id\":\"1\",\"note\":\"a\0b\u0001\\u0002\"}", "a b  ", "report-note-control-character")]
    [InlineData("{\"id\":\"1\",\"note\":\"a\tb\"}", "a b", "report-note-control-character")]
    [InlineData("{\"id\":\"1\",\"note\":\"a\nb\rc\"}", "a\nb\rc", "report-note-control-character")]
    [InlineData("{\0\"id\":\"1\",\"note\":\"a\\\"b\"}", "a\"b", "report-note-control-character")]
    [InlineData("{\"id\":\"1\",\"note\":\"a\\ud800b\"}", "a\ufffdb", "report-text-broken")]
    [InlineData("{\"id\":\"1\",\"note\":\"a\\udc00\\ud800b\"}", "a\ufffd\ufffdb", "report-text-broken")]
    public void Text_that_is_no_text_is_replaced_and_reported(string json, string note, string code)
    {
        var reading = TriageReportReader.Read(json);
        Assert.Equal(note, reading.Report!.Note);
        var failure = Assert.Single(reading.Failures);
        Assert.Equal((code, FailureSeverity.Warning), (failure.Code, failure.Severity));
    }

    [Fact]
    public void Half_a_pair_that_is_no_escape_is_replaced_too() =>
        Assert.Equal("a\ufffd", TriageReportReader.Read("{\"id\":\"1\",\"note\":\"a\ud800\"}").Report!.Note);

    [Theory]
    [InlineData("{\"id\":\"1\",\"note\":\"\\ud83d\\udd25\"}", "🔥")]
    [InlineData("{\"id\":\"1\",\"note\":\"🔥 \\\\ud800\"}", "🔥 \\ud800")]
    [InlineData("{\"id\":\"1\",\"note\":\"a\\nb\\tc\"}", "a\nb\tc")]
    [InlineData("{\n\t\"id\":\"1\",\r\n\t\"note\":\"a\\\"b\"\n}", "a\"b")]
    public void Good_text_stays_as_it_is(string json, string note)
    {
        var reading = TriageReportReader.Read(json);
        Assert.Equal(note, reading.Report!.Note);
        Assert.Empty(reading.Failures);
    }

    [Theory]
    [InlineData("tolong kebakaran di rumah budi 081234567890", 2)]
    [InlineData("{\"id\":\"x\",\"note\": tolong081234567890}", 20)]
    [InlineData("{\"id\":\"é🔥\", tolong}", 14)]
    [InlineData("{\"id\":\"é\",\n\"é\": tolong}", 18)]
    public void Broken_text_is_not_quoted_but_its_place_is_named(string text, int character)
    {
        var failure = Assert.Single(TriageReportReader.Read(text).Failures);
        Assert.Equal($"this is not a JSON object from character {character} on", failure.Message);
        Assert.DoesNotContain("tolong", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\":\"1\",\"note\":\"x\",\"facts\":{\"fire\":true,\"budi081234567890\":{}}}", "facts[1]: fact 2 is neither")]
    [InlineData("{\"id\":\"1\",\"note\":\"x\",\"facts\":{\"Budi\":true,\"Budi\":true}}", "facts[1]: fact 2 stands twice")]
    [InlineData("{\"id\":\"1\",\"note\":\"x\",\"facts\":{\"size\":{}}}", "facts.size: 'size' is neither")]
    [InlineData("{\"id\":\"1\",\"note\":\"x\",\"Note\":\"y\"}", "there is no such member: member 3; did you mean 'note'?")]
    [InlineData("{\"id\":\"1\",\"note\":\"x\",\"notee\":\"y\"}", "notee: there is no such member: 'notee'; did you mean 'note'?")]
    public void Names_are_quoted_only_when_they_look_like_names(string json, string start) =>
        Assert.StartsWith(start, Assert.Single(TriageReportReader.Read(json).Failures).ToString(), StringComparison.Ordinal);

    [Fact]
    public void No_text_makes_it_throw() => Gen.OneOf(
        Gen.String,
        Gen.OneOf("{", "}", "\"id\"", "\"note\"", ":", ",", "\"\\ud800\"", "\\", "\"facts\"", "[", "1e400", "null", "\"at\"", "\ud800").Array[0, 20].Select(string.Concat))
        .Sample(text =>
        {
            var reading = TriageReportReader.Read(text);
            if (reading.Report is null) Assert.NotEmpty(reading.Failures);
        }, iter: 5000);
}
