using Hotline.Benchmarks.Rows;

namespace Hotline.Benchmarks.Results;

/// <summary>How cost grows with rules, phrases and callers: the library, its peers, and what nothing can go below.</summary>
internal static class GrowthCharts
{
    /// <summary>The charts by the names of their files.</summary>
    public static IEnumerable<(string File, string Svg)> Of(ResultFile result)
    {
        var rules = new LineChart("Whole decision: note and twelve facts to the winner", "rules");
        AddAll(rules, result, WholeDecisionRows.Group, "", [
            WholeDecisionRows.Core, WholeDecisionRows.Assess, WholeDecisionRows.Tuned, WholeDecisionRows.Closures, WholeDecisionRows.First, WholeDecisionRows.Bound,
            WholeDecisionRows.Scan, WholeDecisionRows.Floor]);
        yield return ("rules.svg", rules.ToSvg());

        var phrases = new LineChart("Note of 200 characters to facts", "phrases");
        AddAll(phrases, result, NoteRows.Group, NoteRows.Characters(200), [NoteRows.Reader, NoteRows.Contains, NoteRows.Hash, NoteRows.Scan, NoteRows.Floor]);
        yield return ("phrases.svg", phrases.ToSvg());

        var callers = new LineChart("One more report of a caller", "callers");
        AddAll(callers, result, CallerRows.UpdateGroup, "", [CallerRows.Store, CallerRows.Limiter, CallerRows.Counters, CallerRows.Floor]);
        yield return ("callers.svg", callers.ToSvg());
    }

    private static void AddAll(LineChart chart, ResultFile result, string group, string variant, ReadOnlySpan<string> contenders)
    {
        foreach (var contender in contenders)
        {
            var rows = result.Rows.Where(row => string.Equals(row.Group, group, StringComparison.Ordinal)
                && string.Equals(row.Variant, variant, StringComparison.Ordinal) && string.Equals(row.Contender, contender, StringComparison.Ordinal)).ToList();
            chart.Add(contender, rows.Select(row => ((double)row.Size, row.P50)), rows.Exists(row => row.IsFloor));
        }
    }
}
