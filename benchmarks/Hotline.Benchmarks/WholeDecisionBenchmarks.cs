using BenchmarkDotNet.Attributes;
using Hotline.Benchmarks.Calls;
using Hotline.Benchmarks.Measuring;
using Hotline.Benchmarks.Peers;
using Hotline.Domain;
using Hotline.Triage;

namespace Hotline.Benchmarks;

/// <summary>Note and twelve facts to the winner; every call decides twenty records. Peers do not know the unknown, so they take part where
/// all facts are known.</summary>
public class WholeDecisionBenchmarks
{
    private const int Calls = 20;
    private CallWorkload _workload = null!;
    private TriageEngine _engine = null!;
    private ClosuresWithContains _closures = null!;
    private IndexedBound _bound = null!;
    private RulesEnginePeer? _tuned;
    private RulesEnginePeer? _shipped;

    /// <summary>RulesEngine and a delegate for each rule are left out at 100,000: they would take minutes to load, and seconds a call.</summary>
    [Params(10, 100, 1_000, 10_000, 100_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _workload = new CallWorkload(Rules, calls: Calls);
        _engine = new TriageEngine(_workload.Pack);
        _closures = new ClosuresWithContains(_workload);
        _bound = new IndexedBound(_workload);
        var calls = _workload.Calls;
        Suite.MustAgree("closures", Calls, i => _workload.Decide(calls[i]).Winner, i => _closures.Every(calls[i]).Winner);
        Suite.MustAgree("bound", Calls, i => _workload.Decide(calls[i]).Winner, i => _bound.Decide(calls[i]));
        if (Rules > 10_000) return;
        _tuned = new RulesEnginePeer(_workload, isTuned: true, Calls);
        _shipped = new RulesEnginePeer(_workload, isTuned: false, Calls);
        Suite.MustAgree("RulesEngine", Calls, i => _closures.Every(calls[i]), _tuned.Every);
        Suite.MustAgree("RulesEngine", Calls, i => _closures.Every(calls[i]), _shipped.Every);
    }

    [Benchmark(OperationsPerInvoke = Calls, Baseline = true)]
    public int LoopOfClosures()
    {
        var sum = 0;
        foreach (var call in _workload.Calls) sum += _closures.Every(call).Winner;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int LoopToTheFirst()
    {
        var sum = 0;
        foreach (var call in _workload.Calls) sum += _closures.First(call);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int Core()
    {
        var sum = 0;
        foreach (var call in _workload.Calls) sum += _workload.Decide(call).Winner;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public Priority Assess()
    {
        var last = Priority.NonEmergency;
        foreach (var call in _workload.Calls) last = _engine.Assess(call.Report).Priority.Definite;
        return last;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int Bound()
    {
        var sum = 0;
        foreach (var call in _workload.Calls) sum += _bound.Decide(call);
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int RulesEngineTuned() => Run(_tuned);

    [Benchmark(OperationsPerInvoke = Calls)]
    public int RulesEngineAsShipped() => Run(_shipped);

    private static int Run(RulesEnginePeer? peer)
    {
        if (peer is null) throw new NotSupportedException("Left out at this many rules.");
        var sum = 0;
        for (var call = 0; call < Calls; call++) sum += peer.Every(call).Winner;
        return sum;
    }
}
