using BenchmarkDotNet.Attributes;
using Hotline.Benchmarks.Calls;
using Hotline.Triage;
using Hotline.Triage.Packs;

namespace Hotline.Benchmarks;

/// <summary>What a desk gets of the shipped pack: decision and explanation of twenty sample calls.</summary>
public class DeskBenchmarks
{
    private const int Calls = 20;
    private TriageEngine _engine = null!;
    private TriageReport[] _calls = [];

    [GlobalSetup]
    public void Setup()
    {
        _engine = new TriageEngine(RulePack.LoadPurwakarta());
        _calls = [.. SampleCalls.Read().Take(Calls)];
    }

    [Benchmark(OperationsPerInvoke = Calls, Baseline = true)]
    public int Assess()
    {
        var sum = 0;
        foreach (var call in _calls) sum += _engine.Assess(call).Questions.Length;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int Explain()
    {
        var sum = 0;
        foreach (var call in _calls) sum += _engine.Explain(call).Priority.Length;
        return sum;
    }
}
