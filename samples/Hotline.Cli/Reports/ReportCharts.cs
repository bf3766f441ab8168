using System.Globalization;
using System.Xml.Linq;
using Hotline.Domain.Calls;
using Hotline.Domain.Calls.Referrals;
using Hotline.Domain.Statistics;
using static Hotline.Cli.Reports.Html;

namespace Hotline.Cli.Reports;

/// <summary>The charts of a report as inline SVG. Colours come from the page's style; every chart has a name, and its table
/// stands below it.</summary>
internal sealed class ReportCharts(CallReport report)
{
    private const int Width = 860;
    private const int LastSecond = 40;
    private const double Faintest = 0.07;
    private const double TextFlips = 0.65;

    private readonly ReportLanguage _language = report.Language;

    /// <summary>How many calls were answered after how many seconds, with the targets.</summary>
    public XElement Answering(string description)
    {
        const double left = 46, top = 62, bottom = 270, step = (Width - left - 10) / (LastSecond + 1);
        var counts = new long[LastSecond + 1];
        foreach (var (second, count) in report.Statistics.AnsweringTimes.BySecond) counts[Math.Min(second, LastSecond)] += count;
        var most = Math.Max(1, counts.Max());
        var parts = new List<object>();
        foreach (var line in Enumerable.Range(0, 5))
        {
            var y = bottom - ((bottom - top) * line / 4);
            parts.Add(Element("line", Class("grid"), Attribute("x1", left), Attribute("x2", Width), Attribute("y1", y), Attribute("y2", y)));
            parts.Add(Text(left - 6, y + 4, "end", _language.Number(most * line / 4), "soft"));
        }

        for (var second = 0; second <= LastSecond; second++)
        {
            var height = (bottom - top) * counts[second] / most;
            var (x, name) = (left + (second * step), second == LastSecond ? $"≥ {LastSecond}" : second.ToString(CultureInfo.InvariantCulture));
            parts.Add(Element("rect", Class("bar"), Attribute("x", x + 1), Attribute("y", bottom - height), Attribute("width", step - 2), Attribute("height", height), Title($"{name} s: {_language.Number(counts[second])}")));
            if (second % 5 == 0) parts.Add(Text(x + (step / 2), bottom + 18, "middle", name, "soft"));
        }

        foreach (var (target, row) in ServiceTarget.All.Where(target => !target.IsOfProcessing).Select((target, row) => (target, row)))
        {
            var y = 14 + (row * 17);
            var x = left + ((target.Within.TotalSeconds + 1) * step);
            parts.Add(Element("line", Class("target"), Attribute("x1", x), Attribute("x2", x), Attribute("y1", y - 11), Attribute("y2", bottom)));
            parts.Add(Text(x + 6, y, "start", $"≤ {report.Seconds(target)}: {_language.PercentReached(report.Statistics.Reached(target))} ({target.Standard}: {target.Percent} %)", "strong"));
        }

        parts.Add(Text(Width, bottom + 36, "end", _language.Of("detik dari berdering sampai dijawab (dibulatkan ke atas)", "seconds from ringing to the answer (rounded up)"), "soft"));
        return Svg(bottom + 42, description, parts);
    }

    /// <summary>How many calls rang in each hour of each weekday.</summary>
    public XElement Hours(string description)
    {
        const double left = 88, top = 22, height = 30, width = (Width - left) / 24;
        var hours = report.Statistics.Hours;
        var most = Math.Max(1, CallReport.Week.Max(day => Enumerable.Range(0, 24).Max(hour => hours[new HourOfWeek(day, hour)])));
        var parts = new List<object>();
        for (var hour = 0; hour < 24; hour++) parts.Add(Text(left + (hour * width) + (width / 2), 14, "middle", hour.ToString("00", CultureInfo.InvariantCulture), "soft"));
        foreach (var (day, row) in CallReport.Week.Select((day, row) => (day, row)))
        {
            var y = top + (row * height);
            parts.Add(Text(0, y + 19, "start", _language.DayOfWeek(day), "label"));
            for (var hour = 0; hour < 24; hour++)
            {
                var (count, x) = (hours[new HourOfWeek(day, hour)], left + (hour * width));
                var share = (double)count / most;
                parts.Add(Element("rect", Class("bar"), Attribute("x", x + 1), Attribute("y", y + 1), Attribute("width", width - 2), Attribute("height", height - 2), Attribute("rx", 3), Attribute("fill-opacity", Faintest + ((1 - Faintest) * share)), Title($"{_language.DayOfWeek(day)} {hour:00}: {_language.Number(count)}")));
                parts.Add(Text(x + (width / 2), y + 19, "middle", _language.Number(count), share > TextFlips ? "small flip" : "small"));
            }
        }

        return Svg(top + (7 * height) + 4, description, parts);
    }

    /// <summary>A bar for each name.</summary>
    /// <param name="description">What the chart shows.</param>
    /// <param name="rows">The bars, from the top.</param>
    /// <param name="unknown">How often none of them is known.</param>
    public XElement Bars(string description, IReadOnlyList<(string Name, long Count, long Of)> rows, long unknown = 0)
    {
        if (unknown > 0) rows = [.. rows, (_language.Of("tidak diketahui", "not known"), unknown, report.Statistics.Calls)];
        const double left = 230, right = 128, height = 23;
        var most = Math.Max(1, rows.Max(row => row.Count));
        var parts = new List<object>();
        foreach (var (row, i) in rows.Select((row, i) => (row, i)))
        {
            var (y, length) = (i * height, (Width - left - right) * row.Count / most);
            parts.Add(Text(left - 8, y + 16, "end", row.Name, "label"));
            parts.Add(Element("rect", Class(unknown > 0 && i == rows.Count - 1 ? "step0" : "bar"), Attribute("x", left), Attribute("y", y + 4), Attribute("width", Math.Max(1, length)), Attribute("height", height - 8), Attribute("rx", 2)));
            parts.Add(Text(left + length + 7, y + 16, "start", $"{_language.Number(row.Count)} · {_language.Percent(new Share(row.Count, row.Of))}", "soft"));
        }

        return Svg(rows.Count * height, description, parts);
    }

    /// <summary>For each agency, how far its referrals came.</summary>
    public XElement Referrals(string description)
    {
        const double left = 150, right = 70, height = 28, top = 30;
        var groups = report.Statistics.Referrals.Entries.GroupBy(entry => entry.Key.Agency)
            .Select(group => (Agency: group.Key, Total: group.Sum(entry => entry.Value)))
            .OrderByDescending(group => group.Total).ThenBy(group => group.Agency.Code, StringComparer.Ordinal).ToList();
        var parts = new List<object>();
        var x = left;
        foreach (var step in ReferralSteps.All)
        {
            parts.Add(Element("rect", Class($"step{(int)step}"), Attribute("x", x), Attribute("y", 5), Attribute("width", 12), Attribute("height", 12), Attribute("rx", 2)));
            parts.Add(Text(x + 17, 15, "start", _language.Step(step), "soft"));
            x += 92;
        }

        foreach (var (group, i) in groups.Select((group, i) => (group, i)))
        {
            var y = top + (i * height);
            x = left;
            parts.Add(Text(left - 8, y + 18, "end", _language.Agency(group.Agency), "label"));
            foreach (var step in ReferralSteps.All)
            {
                var count = report.Statistics.Referrals[new ReferralOutcome(group.Agency, step)];
                var length = (Width - left - right) * count / group.Total;
                if (count > 0) parts.Add(Element("rect", Class($"step{(int)step}"), Attribute("x", x), Attribute("y", y + 4), Attribute("width", length), Attribute("height", height - 8), Title($"{_language.Step(step)}: {_language.Number(count)}")));
                x += length;
            }

            parts.Add(Text(Width - right + 8, y + 18, "start", _language.Number(group.Total), "soft"));
        }

        return Svg(top + (groups.Count * height), description, parts);
    }

    /// <summary>The kinds of false call.</summary>
    public XElement FalseCalls(string description) =>
        Bars(description, [.. FalseCallKinds.All.Select(kind => (_language.False(kind), report.Statistics.FalseCalls(kind).Count, report.Statistics.FalseCalls(kind).Of))]);

    private static XElement Text(double x, double y, string anchor, string text, string style) =>
        Element("text", Class(style), Attribute("x", x), Attribute("y", y), Attribute("text-anchor", anchor), text);

    private static XElement Title(string text) => Element("title", text);

    private static XElement Svg(double height, string description, IEnumerable<object> parts) =>
        Element("svg", Attribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {height:0.##}")), Attribute("role", "img"), Attribute("aria-label", description), Title(description), parts);
}
