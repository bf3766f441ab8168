using System.Globalization;
using System.Text;
using Hotline.Benchmarks.Rows;

namespace Hotline.Benchmarks.Results;

/// <summary>What was to be reached, and what was found. It hides no miss.</summary>
internal sealed class ReachTable(ResultFile quick)
{
    public override string ToString()
    {
        var text = new StringBuilder("| to reach | found | |\n|---|---|---|\n");
        foreach (var (rules, most) in new[] { (1_000, 1.0), (10_000, 4.0), (100_000, 30.0) })
            Time(text, $"facts to decision, {Number(rules)} rules: {most} µs", most, Find(FactRows.Group, FactRows.Known(100), rules, FactRows.Core));
        Bytes(text, "the same: 0 bytes", Find(FactRows.Group, FactRows.Known(100), 1_000, FactRows.Core));
        Time(text, "note to facts, 200 characters, 2,000 phrases: 1.5 µs", 1.5, Find(NoteRows.Group, NoteRows.Characters(200), 2_000, NoteRows.Reader));
        Time(text, "the same with misspelt words", 1.5, Find(NoteRows.RealGroup, NoteRows.Characters(200), 2_000, NoteRows.Reader));
        Time(text, "note to facts, 50,000 phrases: 3 µs", 3, Find(NoteRows.Group, NoteRows.Characters(200), 50_000, NoteRows.Reader));
        Time(text, "the same with misspelt words", 3, Find(NoteRows.RealGroup, NoteRows.Characters(200), 50_000, NoteRows.Reader));
        Bytes(text, "note to facts: 0 bytes", Find(NoteRows.RealGroup, NoteRows.Characters(200), 2_000, NoteRows.Reader));
        foreach (var (rules, least) in new[] { (1_000, 100), (10_000, 1_000) })
        {
            var ratio = Find(WholeDecisionRows.Group, "", rules, WholeDecisionRows.Tuned).P50 / Find(WholeDecisionRows.Group, "", rules, WholeDecisionRows.Core).P50;
            Line(text, $"whole decision, {Number(rules)} rules: {Number(least)}× faster than the fastest rule engine in this run", Figures.Times(ratio), ratio >= least);
        }

        Time(text, "whole decision with cold caches, 1,000 rules: 15 µs", 15, Find(WholeDecisionRows.Group, WholeDecisionRows.Cold, 1_000, WholeDecisionRows.Core));
        Time(text, "shipped pack read and checked: 50 ms", 50_000, Find(ProductRows.LoadGroup, ProductRows.Shipped, 0, ProductRows.Load));
        Time(text, "10,000 rules read and checked: 1 s", 1_000_000, Find(ProductRows.LoadGroup, "", 10_000, ProductRows.Load));
        Time(text, "1,000 rules checked as a whole: 5 s", 5_000_000, Find(AssuranceRows.Group, "", 0, AssuranceRows.CheckRules));
        var compared = Find(AssuranceRows.Group, "", 0, AssuranceRows.CompareFacts);
        Line(text, "two packs compared over a log: 100,000 calls of facts a second", $"{1e6 / compared.Mean:N0} a second", compared.Mean <= 10);
        var update = Find(CallerRows.UpdateGroup, "", 1_000_000, CallerRows.Store);
        Line(text, "standing, update: a million a second, one million callers", $"{1e6 / update.Mean:N0} a second", update.Mean <= 1);
        Line(text, "standing: 100 bytes for each caller with evidence", $"{update.Held:0} bytes", update.Held <= 100);
        return text.ToString();
    }

    private ResultRow Find(string group, string variant, int size, string contender) => quick.Find(group, variant, size, contender)
        ?? throw new InvalidDataException($"The result has no row '{group}/{variant}/{size}/{contender}'.");

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static void Time(StringBuilder text, string what, double most, ResultRow row) => Line(text, what, Figures.Time(row.P50), row.P50 <= most);

    private static void Bytes(StringBuilder text, string what, ResultRow row) => Line(text, what, Number((int)row.Bytes), row.Bytes == 0);

    private static void Line(StringBuilder text, string what, FormattableString found, bool isReached) =>
        Line(text, what, found.ToString(CultureInfo.InvariantCulture), isReached);

    private static void Line(StringBuilder text, string what, string found, bool isReached) =>
        text.Append(CultureInfo.InvariantCulture, $"| {what} | {found} | {(isReached ? "reached" : "**not reached**")} |\n");
}
