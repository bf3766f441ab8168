using BenchmarkDotNet.Attributes;
using Hotline.Domain;
using Hotline.Triage.Evaluation;

namespace Hotline.Benchmarks;

/// <summary>From facts to the priority range and the winning rule; every call decides a hundred records.</summary>
public class DecisionBenchmarks
{
    private const int Calls = 100;
    private Workload _workload = null!;

    [Params(10, 100, 1_000, 10_000, 100_000)]
    public int Rules { get; set; }

    /// <summary>The chance that one of the twelve facts is known, in percent.</summary>
    [Params(0, 20, 40, 60, 80, 100)]
    public int Known { get; set; }

    [GlobalSetup]
    public void Setup() => _workload = new Workload(Rules, Known / 100.0, Calls);

    [Benchmark(OperationsPerInvoke = Calls)]
    public int CompiledFromNumberedFacts()
    {
        var sum = 0;
        foreach (var call in _workload.Calls) sum += _workload.Compiled.Decide(call.Known.AsSpan()).Winner;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int CompiledFromFactSheet()
    {
        var sum = 0;
        foreach (var call in _workload.Calls) sum += _workload.Compiled.Decide(call.Sheet).Winner;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int CompiledEveryRule()
    {
        var sum = 0;
        foreach (var call in _workload.Calls)
        {
            using var standings = _workload.Compiled.Evaluate(call.Sheet);
            sum += (int)standings.Range.Definite;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls, Baseline = true)]
    public int Closures()
    {
        var sum = 0;
        foreach (var call in _workload.Calls) sum += (int)_workload.Closures.Decide(call);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public Priority Plain()
    {
        var best = Priority.NonEmergency;
        foreach (var call in _workload.Calls)
            best = PlainEvaluator.Range(_workload.Rules, PlainEvaluator.Evaluate(_workload.Rules, call.Sheet)).Definite;
        return best;
    }
}
