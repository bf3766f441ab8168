using System.Globalization;
using System.Text;
using Hotline.Benchmarks.Rows;

namespace Hotline.Benchmarks.Results;

/// <summary>The short table for whoever reads only one.</summary>
internal sealed class HowFastTable(ResultFile quick, StartupResult? startup)
{
    public override string ToString()
    {
        var text = new StringBuilder("| note and twelve facts to a decision, median | 1,000 rules | 10,000 rules | bytes at 1,000 |\n|---|---|---|---|\n");
        foreach (var contender in new[]
        {
            WholeDecisionRows.Core, WholeDecisionRows.Assess, WholeDecisionRows.Closures, WholeDecisionRows.Tuned, WholeDecisionRows.Shipped, WholeDecisionRows.Bound,
        })
        {
            var (small, large) = (quick.Find(WholeDecisionRows.Group, "", 1_000, contender), quick.Find(WholeDecisionRows.Group, "", 10_000, contender));
            if (small is null || large is null) continue;
            text.Append(CultureInfo.InvariantCulture,
                $"| {(small.IsOurs ? $"**{contender}**" : contender)} | {Figures.Time(small.P50)} | {Figures.Time(large.P50)} | {small.Bytes:N0} |\n");
        }

        text.Append("\n| else | median |\n|---|---|\n");
        Add("a sample call and the shipped pack, with questions and texts", quick.Find(ProductRows.Group, "", 0, ProductRows.Assess));
        Add("a note of 200 characters and 2,000 phrases, with misspelt words", quick.Find(NoteRows.RealGroup, NoteRows.Characters(200), 2_000, NoteRows.Reader));
        Add("the shipped pack read and checked", quick.Find(ProductRows.LoadGroup, ProductRows.Shipped, 0, ProductRows.Load));
        Add("10,000 rules read and checked", quick.Find(ProductRows.LoadGroup, "", 10_000, ProductRows.Load));
        Add("one more report of a caller among a million", quick.Find(CallerRows.UpdateGroup, "", 1_000_000, CallerRows.Store));
        if (startup?.Programs is [var first, ..])
            text.Append(CultureInfo.InvariantCulture, $"| {first.Program}, started, one call decided, ended | {first.Median:0} ms |\n");
        return text.ToString();

        void Add(string what, ResultRow? row)
        {
            if (row is not null) text.Append(CultureInfo.InvariantCulture, $"| {what} | {Figures.Time(row.P50)} |\n");
        }
    }
}
