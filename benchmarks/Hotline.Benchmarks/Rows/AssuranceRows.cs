using Hotline.Benchmarks.Calls;
using Hotline.Benchmarks.Measuring;
using Hotline.Benchmarks.Results;
using Hotline.Domain.Calls;
using Hotline.Domain.Statistics;
using Hotline.Triage;
using Hotline.Triage.Assurance;
using Hotline.Triage.Assurance.Checking;
using Hotline.Triage.Packs;

namespace Hotline.Benchmarks.Rows;

/// <summary>What is done with packs and logs and not while somebody waits: checking a pack, comparing two over a log, counting
/// calls.</summary>
internal sealed class AssuranceRows(Suite suite)
{
    public const string Group = "packs and logs";
    public const string CheckShipped = "shipped pack checked";
    public const string CheckRules = "1,000 rules checked";
    public const string CompareFacts = "two packs compared, a call of facts";
    public const string CompareNotes = "two packs compared, a call with its note";
    public const string Count = "a call counted";

    public void Measure()
    {
        var pack = RulePack.LoadPurwakarta();
        var workload = new CallWorkload(1_000, calls: 1_000);
        Row(CheckShipped, 1, _ => PackCheck.Of(pack, day: null));
        Row(CheckRules, 1, _ => PackCheck.Of(workload.Pack, day: null));

        var comparison = new PackComparison(workload.Pack, workload.Pack);
        var calls = workload.Calls;
        TriageReport[] facts = [.. calls.Select(call => call.Report with { Note = "" })];
        Row(CompareFacts, calls.Length, i => comparison.Compare(facts[i]));
        Row(CompareNotes, calls.Length, i => comparison.Compare(calls[i].Report));

        var random = new Random(112);
        Call[] counted = [.. Enumerable.Range(0, 1_000).Select(i => StatisticsBenchmarks.Draw(random, i))];
        var builder = new CallStatisticsBuilder();
        Row(Count, counted.Length, i => builder.Add(counted[i]));
    }

    private void Row(string contender, int count, Action<int> call) =>
        suite.Add(new ResultRow { Group = Group, Contender = contender, IsOurs = true }, suite.Meter.Take(count, call));
}
