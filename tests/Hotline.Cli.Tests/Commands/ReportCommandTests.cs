using System.Text.Json;
using System.Xml.Linq;
using Hotline.Cli.Reports;
using Hotline.Cli.Tests.Consoles;
using Hotline.Domain.Calls;
using Hotline.Domain.Exchange;
using Hotline.Domain.Locations;
using Hotline.Domain.Statistics;
using Hotline.Simulation;
using NodaTime;
using Xunit;

namespace Hotline.Cli.Tests.Commands;

public sealed class ReportCommandTests : IDisposable
{
    private const string Answered = """{"format":"hotline-call","version":1,"call":"pbx-1/1","events":[{"kind":"ringing","at":"2026-01-31T17:00:00Z"},{"kind":"answered","at":"2026-01-31T17:00:08Z"}]}""";
    private const string Turned = """{"format":"hotline-call","version":1,"call":"pbx-1/1","events":[{"kind":"answered","at":"2026-01-31T17:00:08Z"},{"kind":"ringing","at":"2026-01-31T17:00:00Z"}]}""";
    private const string Longer = """{"format":"hotline-call","version":1,"call":"pbx-1/1","events":[{"kind":"ringing","at":"2026-01-31T17:00:00Z"}]}""";
    private const string Abandoned = """{"format":"hotline-call","version":1,"call":"pbx-1/2","events":[{"kind":"ringing","at":"2026-01-31T17:10:00Z"},{"kind":"abandoned","at":"2026-01-31T17:10:04Z"}]}""";

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Figures_of_a_log_are_one_line_of_json()
    {
        var ran = Jsonl(Answered, Abandoned);
        Assert.Equal(0, ran.ExitCode);
        Assert.Empty(ran.Error);
        var report = Assert.Single(ran.Json);
        Assert.Equal(
            "calls first last zone answered abandoned abandonmentRate doubtful targets answeringSeconds processingSeconds abandonedAfterSeconds states dispositions falseCalls categories districts districtElsewhere hours referrals callbacks priorityAgreement categoryAgreement",
            report.Members());
        Assert.Equal(2, report.GetProperty("calls").GetInt32());
        Assert.Equal(0.5, report.GetProperty("abandonmentRate").GetProperty("share").GetDouble());
        Assert.Equal(8, report.GetProperty("answeringSeconds").GetProperty("mean").GetDouble());
        Assert.Equal(JsonValueKind.Null, report.GetProperty("processingSeconds").GetProperty("mean").ValueKind);
        Assert.Equal("""{"7-00":2}""", report.GetProperty("hours").GetRawText());
        Assert.True(report.GetProperty("targets")[0].GetProperty("met").GetBoolean());
        Assert.Equal(JsonValueKind.Null, report.GetProperty("targets")[3].GetProperty("met").ValueKind);
    }

    [Fact]
    public void Call_that_comes_twice_counts_once_whatever_the_order_of_its_events()
    {
        var ran = Jsonl(Answered, Turned, Answered);
        Assert.Equal(0, ran.ExitCode);
        Assert.Equal(1, ran.Json[0].GetProperty("calls").GetInt32());
    }

    [Fact]
    public void Call_that_comes_again_with_other_events_is_reported_and_left_out()
    {
        var ran = Jsonl(Answered, Longer);
        Assert.Equal(1, ran.ExitCode);
        Assert.Equal(1, ran.Json[0].GetProperty("answered").GetInt32());
        Assert.StartsWith("-:2: call: the call stands in -:1 already", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_add_up()
    {
        var one = _desk.Write("one.jsonl", Answered);
        var other = _desk.Write("other.jsonl", Abandoned + "\n" + Answered);
        var ran = Desk.Run("", "report", one, other, "--format", "jsonl");
        Assert.Equal(0, ran.ExitCode);
        Assert.Equal(Jsonl(Abandoned, Answered).Output, ran.Output);
    }

    [Theory]
    [InlineData("{", "document-not-json")]
    [InlineData("[]", "document-wrong-type")]
    [InlineData("""{"format":"other","version":1}""", "document-format-unknown")]
    [InlineData("""{"format":"hotline-call","version":9,"call":"a/1","events":[]}""", "document-version-unsupported")]
    [InlineData("""{"format":"hotline-call","version":1,"call":"pbx-1/9","events":[{"kind":"ringing","at":"soon"}]}""", "document-time-malformed")]
    [InlineData("""{"format":"hotline-call","version":1,"call":"pbx-1/9","events":[]}""", "document-events-missing")]
    [InlineData("""{"id":"c-1","note":"ibu pingsan 081234567890"}""", "document-format-unknown")]
    public void Bad_line_is_reported_with_its_place_and_the_rest_is_counted(string line, string code)
    {
        var ran = Jsonl(Answered, line, Abandoned);
        Assert.Equal(1, ran.ExitCode);
        Assert.Equal(2, ran.Json[0].GetProperty("calls").GetInt32());
        Assert.All(ran.ErrorLines, error => Assert.StartsWith("-:2: ", error, StringComparison.Ordinal));
        Assert.Contains(code, ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("081234567890", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\n[")]
    public void Without_a_single_call_there_is_no_report(string input)
    {
        var page = _desk.PathOf("page.html");
        var ran = Desk.Run(input, "report", "-", "--html", page);
        Assert.Equal(1, ran.ExitCode);
        Assert.Empty(ran.Output);
        Assert.Contains("No call could be counted", ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(page));
    }

    [Theory]
    [InlineData("no such file", "nowhere.jsonl")]
    [InlineData("Only one FILE", "-", "-")]
    [InlineData("no such time zone", "-", "--zone", "Mars/Olympus")]
    [InlineData("--short-abandon", "-", "--short-abandon", "-1")]
    [InlineData("Argument 'su'", "-", "--language", "su")]
    public void Wrong_command_line_is_a_usage_error(string says, params string[] args)
    {
        var ran = Desk.Run(Answered, ["report", .. args]);
        Assert.Equal(2, ran.ExitCode);
        Assert.Empty(ran.Output);
        Assert.Contains(says, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_never_overwrites_the_log_and_a_folder_is_no_page()
    {
        var log = _desk.Write("log.jsonl", Answered);
        Assert.Equal(2, Desk.Run("", "report", log, "--html", log).ExitCode);
        Assert.Equal(Answered, File.ReadAllText(log));
        var ran = Desk.Run("", "report", log, "--html", _desk.Pack);
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("--html: the page cannot be written", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Zone_and_short_abandons_are_those_asked_for()
    {
        var ran = Desk.Run(Answered + "\n" + Abandoned, "report", "-", "--format", "jsonl", "--zone", "Etc/UTC", "--short-abandon", "5");
        Assert.Equal("""{"6-17":2}""", ran.Json[0].GetProperty("hours").GetRawText());
        Assert.Equal(0, ran.Json[0].GetProperty("abandonmentRate").GetProperty("count").GetInt32());
    }

    [Theory]
    [InlineData("id", "Laporan panggilan darurat", "tidak tercapai")]
    [InlineData("en", "Emergency call report", "missed")]
    public void Sample_day_gives_tables_and_a_page_without_anything_personal(string language, string title, string missed)
    {
        var page = _desk.PathOf("page.html");
        var ran = Desk.Run("", "report", Path.Combine(AppContext.BaseDirectory, "calls", "day.calls.jsonl"), "--language", language, "--html", page);
        Assert.Equal(0, ran.ExitCode);
        Assert.Empty(ran.Error);
        var text = File.ReadAllText(page);
        foreach (var output in new[] { ran.Output, text })
        {
            Assert.Contains(title, output, StringComparison.Ordinal);
            Assert.Contains(missed, output, StringComparison.Ordinal);
            Assert.DoesNotContain("62812", output, StringComparison.Ordinal);
            Assert.DoesNotContain("pbx-1", output, StringComparison.Ordinal);
            Assert.DoesNotContain("desk-", output, StringComparison.Ordinal);
        }

        var html = Parsed(text);
        Assert.Equal(language, html.Attribute("lang")!.Value);
        Assert.True(html.Descendants("svg").Count() >= 6);
        Assert.All(html.Descendants("svg"), chart =>
        {
            Assert.Equal("img", chart.Attribute("role")!.Value);
            Assert.NotEmpty(chart.Element("title")!.Value);
            Assert.NotEmpty(chart.Ancestors("section").Single().Descendants("table"));
        });
    }

    [Fact]
    public void Page_needs_nothing_from_elsewhere_and_runs_nothing()
    {
        var page = _desk.PathOf("page.html");
        Desk.Run(Answered, "report", "-", "--html", page);
        var text = File.ReadAllText(page);
        Assert.DoesNotContain("http", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", text, StringComparison.OrdinalIgnoreCase);
        var html = Parsed(text);
        Assert.Empty(html.Descendants("script"));
        Assert.Empty(html.Descendants("link"));
        Assert.DoesNotContain(html.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name.LocalName is "src" or "href");
    }

    [Fact]
    public void Name_of_a_district_that_is_a_script_stays_text()
    {
        const string hostile = "<script>alert('x')</script>&\"";
        var regency = new Regency("99.99", "Contoh", [new District { Code = "99.99.01", Name = hostile }]);
        var id = CallId.OnTrunk("pbx-1", "1");
        var at = Instant.FromUtc(2026, 1, 1, 0, 0);
        var statistics = CallStatisticsBuilder.Count(
            [Call.FromEvents([new Ringing { Call = id, At = at }, new QuestionAnswered { Call = id, At = at, Fact = "district", Value = "99.99.01" }])],
            new StatisticsSettings { Regency = regency });
        var text = ReportPage.Write(new CallReport(statistics, new ReportLanguage(ReportLanguage.English), null));
        Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
        var html = Parsed(text);
        Assert.Contains(html.Descendants("th"), cell => cell.Value == hostile);
        Assert.Contains(html.Descendants("text"), label => label.Value == hostile);
    }

    [Fact]
    public void Simulated_calls_fit_together_and_keep_the_published_mix()
    {
        var calls = new CallSimulation(112, 60).Calls(new LocalDate(2025, 3, 1), 30).ToList();
        Assert.All(calls, call => Assert.Empty(call.Contradictions));
        Assert.Equal(calls.Count, calls.DistinctBy(call => call.Id).Count());
        Assert.All(calls.Take(50), call => Assert.Equal(call, CallJson.Read(CallJson.Write(call)).Call));
        Assert.Equal(calls, new CallSimulation(112, 60).Calls(new LocalDate(2025, 3, 1), 30));
        var statistics = CallStatisticsBuilder.Count(calls);
        Assert.Equal(1 - CallMix.Emergency - CallMix.Information, (double)statistics.Dispositions.Entries.Where(entry => entry.Key.FalseCall is not null).Sum(entry => entry.Value) / statistics.Answered, 0.05);
    }

    private static XElement Parsed(string page) => XDocument.Parse(page[page.IndexOf('\n', StringComparison.Ordinal)..]).Root!;

    private static Ran Jsonl(params string[] lines) => Desk.Run(string.Join('\n', lines), "report", "-", "--format", "jsonl");
}
