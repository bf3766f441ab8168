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
            var own = Find(WholeDecisionRows.Group, "", rules, WholeDecisionRows.Core)?.P50;
            Line(
                text, $"whole decision, {Number(rules)} rules: {Number(least)}× faster than the fastest rule engine in this run",
                own is null ? null : Find(WholeDecisionRows.Group, "", rules, WholeDecisionRows.Tuned), row => Figures.Times(row.P50 / own!.Value), row => row.P50 / own!.Value >= least);
        }

        Time(text, "whole decision with cold caches, 1,000 rules: 15 µs", 15, Find(WholeDecisionRows.Group, WholeDecisionRows.Cold, 1_000, WholeDecisionRows.Core));
        Time(text, "shipped pack read and checked: 50 ms", 50_000, Find(ProductRows.LoadGroup, ProductRows.Shipped, 0, ProductRows.Load));
        Time(text, "10,000 rules read and checked: 1 s", 1_000_000, Find(ProductRows.LoadGroup, "", 10_000, ProductRows.Load));
        Time(text, "1,000 rules checked as a whole: 5 s", 5_000_000, Find(AssuranceRows.Group, AssuranceRows.CheckRules, 0, AssuranceRows.Ours));
        PerSecond(text, "two packs compared over a log: 100,000 calls of facts a second", 100_000, Find(AssuranceRows.Group, AssuranceRows.CompareFacts, 0, AssuranceRows.Ours));
        PerSecond(text, "the same, some facts known, one call in fourteen moves", 100_000, Find(AssuranceRows.Group, AssuranceRows.CompareMoving, 0, AssuranceRows.Ours));
        var update = Find(CallerRows.UpdateGroup, "", 1_000_000, CallerRows.Store);
        PerSecond(text, "standing, update: a million a second, one million callers", 1_000_000, update);
        Line(text, "standing: 100 bytes for each caller with evidence", update, row => string.Create(CultureInfo.InvariantCulture, $"{row.Held:0} bytes"), row => row.Held <= 100);
        return text.ToString();
    }

    private ResultRow? Find(string group, string variant, int size, string contender) => quick.Find(group, variant, size, contender);

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static void Time(StringBuilder text, string what, double most, ResultRow? row) => Line(text, what, row, row => Figures.Time(row.P50), row => row.P50 <= most);

    private static void Bytes(StringBuilder text, string what, ResultRow? row) => Line(text, what, row, row => Number((int)row.Bytes), row => row.Bytes == 0);

    private static void PerSecond(StringBuilder text, string what, int least, ResultRow? row) =>
        Line(text, what, row, row => string.Create(CultureInfo.InvariantCulture, $"{1e6 / row.Mean:N0} a second"), row => 1e6 / row.Mean >= least);

    private static void Line(StringBuilder text, string what, ResultRow? row, Func<ResultRow, string> found, Func<ResultRow, bool> isReached) =>
        text.Append(CultureInfo.InvariantCulture, $"| {what} | {(row is null ? "not measured yet" : found(row))} | {(row is null ? "" : isReached(row) ? "reached" : "**not reached**")} |\n");
}
