using System.Globalization;
using System.Xml.Linq;
using Hotline.Domain;
using Hotline.Domain.Statistics;
using static Hotline.Cli.Reports.Html;

namespace Hotline.Cli.Reports;

/// <summary>A report as one HTML page that needs nothing else: no network, no scripts, charts as inline SVG.</summary>
internal sealed class ReportPage
{
    private const int StrongestHeat = 55;

    private readonly CallReport _report;
    private readonly ReportLanguage _language;
    private readonly ReportCharts _charts;

    private ReportPage(CallReport report) => (_report, _language, _charts) = (report, report.Language, new ReportCharts(report));

    /// <summary>The text of the page. It is well-formed XML as well.</summary>
    public static string Write(CallReport report) => "<!DOCTYPE html>\n" + new ReportPage(report).Page().ToString(SaveOptions.DisableFormatting) + "\n";

    private static XElement Table(ReportSection section, Func<int, int, object?>? cell = null, string style = "") => Element(
        "div",
        Class("scroll"),
        Element(
            "table",
            Class(style),
            Attribute("aria-label", section.Title),
            Element("thead", Element("tr", section.Columns.Select(column => Element("th", Attribute("scope", "col"), column)))),
            Element("tbody", section.Rows.Select((row, r) => Element("tr", row.Select((text, c) => c == 0
                ? Element("th", Attribute("scope", "row"), text)
                : Element("td", cell?.Invoke(r, c), text)))))));

    private static XElement? Note(ReportSection section) => section.Note is { } note ? Element("p", Class("note"), note) : null;

    private static string State(bool? met) => met switch { true => "good", false => "bad", null => "" };

    private XElement Page() => Element(
        "html",
        Attribute("lang", _language.Code),
        Element(
            "head",
            Element("meta", Attribute("charset", "utf-8")),
            Element("meta", Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1")),
            Element("title", $"{_report.Title}, {_report.Period}"),
            Element("style", ReportStyle.Css)),
        Element(
            "body",
            Element("header", Element("h1", _report.Title), Element("p", _report.Period)),
            Element("main", Cards(), Sections()),
            Element("footer", Element("p", _language.Of(
                "Tidak ada data pribadi: hanya jumlah. Yang tidak diketahui dihitung sebagai tidak diketahui. Sasaran: NENA-STA-020; NFPA 1225 (2022). Rata-rata, porsi dalam 10 detik, 10 % terlama, tingkat terputus, dan porsi panggilan palsu: angka laporan 112 Uni Eropa.",
                "Nothing personal: counts alone. What is not known is counted as not known. Targets: NENA-STA-020; NFPA 1225 (2022). Mean, share within 10 seconds, slowest 10 %, abandonment rate and share of false calls: the figures of the European Union's 112 reports.")))));

    private XElement Cards()
    {
        var statistics = _report.Statistics;
        var answering = ServiceTarget.All.Select(target =>
        {
            var what = target.IsOfProcessing ? _language.Of("Dirujuk dalam", "Referred within") : _language.Of("Dijawab dalam", "Answered within");
            return Card(
                $"{what} {_report.Seconds(target)}", _language.PercentReached(statistics.Reached(target)),
                $"{target.Standard}: {target.Percent} % – ", _report.Result(target), statistics.Reached(target).IsAtLeast(target.Percent));
        });
        return Element(
            "ul",
            Class("cards"),
            answering,
            Card(_language.Of("Panggilan", "Calls"), _language.Number(statistics.Calls), _language.Of($"{_language.Number(statistics.Answered)} dijawab", $"{_language.Number(statistics.Answered)} answered")),
            Card(_language.Of("Waktu menjawab rata-rata", "Mean time to answer"), _language.Seconds(statistics.AnsweringTimes.Mean), _language.Of("10 % terlama: ", "slowest 10 %: ") + _language.Seconds(statistics.AnsweringTimes.MeanOfSlowest(10))),
            Card(_language.Of("Terputus sebelum dijawab", "Abandoned"), _language.Percent(_report.Abandonment), _language.Of($"{_language.Number(statistics.Abandoned)} panggilan", $"{_language.Number(statistics.Abandoned)} calls")),
            Card(_language.Of("Panggilan palsu", "False calls"), _language.Percent(statistics.FalseCalls()), _language.Of("dari panggilan yang ditutup", "of the closed calls")));
    }

    private static XElement Card(string title, string value, string below, string? result = null, bool? met = null) => Element(
        "li", Class(State(met)), Element("span", title), Element("b", value), Element("span", below, result is null ? null : Element("em", result)));

    private IEnumerable<XElement> Sections()
    {
        var statistics = _report.Statistics;
        yield return Open(_report.Targets, (row, column) => column == 5 ? Class(State(statistics.Reached(ServiceTarget.All[row]).IsAtLeast(ServiceTarget.All[row].Percent))) : null);
        yield return WithTable(_report.Times, _charts.Answering, _language.Of("Waktu sampai dijawab", "Time to answer"), isOpen: true);
        yield return WithTable(_report.Hours, _charts.Hours);
        yield return WithTable(_report.Categories, description => _charts.Bars(description, [.. _report.Roots.Select(root => (_language.About(root.Root), root.Count, statistics.Calls))], statistics.Categories.Unknown), when: _report.Roots.Count > 0);
        yield return WithTable(_report.FalseCalls, _charts.FalseCalls);
        yield return WithTable(_report.Outcomes, description => _charts.Bars(description, [.. statistics.Dispositions.Entries.Select(entry => (_language.Turned(entry.Key), entry.Value, statistics.Calls))]), when: statistics.Dispositions.Known > 0);
        yield return WithTable(_report.Districts, description => _charts.Bars(description, [.. statistics.Districts.Entries.Select(entry => (entry.Key.Name, entry.Value, statistics.Calls))], statistics.Districts.Unknown), when: statistics.Districts.Known > 0);
        yield return WithTable(_report.Referrals, _charts.Referrals, when: statistics.Referrals.Known > 0);
        yield return Open(_report.Callbacks);
        if (statistics.PriorityAgreement.Pairs.Known > 0) yield return Section(_report.Priorities, Table(_report.Priorities, Heat, "matrix"));
        if (statistics.CategoryAgreement.Pairs.Known > 0) yield return Open(_report.Disagreements);
        yield return Open(_report.Overview);
    }

    /// <summary>The colour of a pair, by its share of what triage said; the diagonal is where both agree.</summary>
    private object?[] Heat(int row, int column)
    {
        var (levels, pairs) = (PriorityCodes.MostUrgentFirst, _report.Statistics.PriorityAgreement.Pairs);
        var of = levels.Sum(level => pairs[new Judgement<Priority>(levels[row], level)]);
        var count = pairs[new Judgement<Priority>(levels[row], levels[column - 1])];
        var heat = of == 0 ? 0 : StrongestHeat * (double)count / of;
        return [row == column - 1 ? Class("same") : null, Attribute("style", string.Create(CultureInfo.InvariantCulture, $"--heat: {heat:0.#}%"))];
    }

    private XElement WithTable(ReportSection section, Func<string, XElement> chart, string? title = null, bool isOpen = false, bool when = true) => Section(
        section with { Title = title ?? section.Title },
        when && section.Rows.Count > 0 ? chart(title ?? section.Title) : null,
        section.Rows.Count == 0 || isOpen ? Table(section) : Element("details", Element("summary", _language.Of("Tabel", "Table")), Table(section)));

    private static XElement Open(ReportSection section, Func<int, int, object?>? cell = null) => Section(section, Table(section, cell));

    private static XElement Section(ReportSection section, params object?[] content) => Element("section", Element("h2", section.Title), Note(section), content);
}
