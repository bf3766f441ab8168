using BenchmarkDotNet.Attributes;
using Hotline.Benchmarks.Calls;
using Hotline.Triage.Assurance;
using Hotline.Triage.Assurance.Checking;

namespace Hotline.Benchmarks;

/// <summary>Checking a pack, and comparing two over a log; the comparison is per call.</summary>
public class AssuranceBenchmarks
{
    private const int Calls = 1_000;
    private CallWorkload _workload = null!;
    private PackComparison _comparison = null!;

    [Params(10, 100, 1_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _workload = new CallWorkload(Rules, Calls);
        _comparison = new PackComparison(_workload.Pack, _workload.Pack);
    }

    [Benchmark]
    public PackCheck Check() => PackCheck.Of(_workload.Pack, day: null);

    [Benchmark(Baseline = true, OperationsPerInvoke = Calls)]
    public int Compare()
    {
        var moved = 0;
        foreach (var call in _workload.Calls)
            if (_comparison.Compare(call.Report).Movement is not Movement.None) moved++;
        return moved;
    }
}
