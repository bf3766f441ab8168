using BenchmarkDotNet.Attributes;
using Hotline.Benchmarks.Calls;
using Hotline.Benchmarks.Peers;
using Hotline.Benchmarks.Rows;
using Hotline.Triage.Assurance;
using Hotline.Triage.Assurance.Checking;
using Hotline.Triage.Packs;

namespace Hotline.Benchmarks;

/// <summary>Checking a pack, and comparing two over a log of calls of which some facts are known; the comparisons are per call.</summary>
public class AssuranceBenchmarks
{
    private const int Calls = 1_000;
    private CallWorkload _workload = null!;
    private PackComparison _comparison = null!;
    private TwoDecisions _decisions = null!;

    [Params(10, 100, 1_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _workload = new CallWorkload(Rules, known: 60, Calls);
        var changed = RulePack.Load(_workload.SourceOf(_workload.ChangedRules(AssuranceRows.ChangedPercent))).GetPack();
        _comparison = new PackComparison(_workload.Pack, changed);
        _decisions = new TwoDecisions(_workload.Pack, changed);
    }

    [Benchmark]
    public PackCheck Check() => PackCheck.Of(_workload.Pack, day: null);

    [Benchmark(OperationsPerInvoke = Calls)]
    public int Compare()
    {
        var moved = 0;
        foreach (var call in _workload.Calls)
            if (_comparison.Compare(call.Report).IsMoved) moved++;
        return moved;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Calls)]
    public int CompareByHand()
    {
        var moved = 0;
        foreach (var call in _workload.Calls)
            if (_decisions.Compare(call.Report).Movement is not Movement.None) moved++;
        return moved;
    }
}
