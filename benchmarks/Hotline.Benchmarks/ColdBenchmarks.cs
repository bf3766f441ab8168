using BenchmarkDotNet.Attributes;
using Hotline.Benchmarks.Calls;
using Hotline.Benchmarks.Peers;

namespace Hotline.Benchmarks;

/// <summary>The whole decision after 96 MB of other memory were touched.</summary>
[InvocationCount(1)]
public class ColdBenchmarks
{
    private readonly byte[] _filler = new byte[96 << 20];
    private CallWorkload _workload = null!;
    private ClosuresWithContains _closures = null!;
    private IndexedBound _bound = null!;
    private int _next;

    [Params(1_000, 10_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _workload = new CallWorkload(Rules);
        _closures = new ClosuresWithContains(_workload);
        _bound = new IndexedBound(_workload);
    }

    [IterationSetup]
    public void Sweep()
    {
        for (var place = 0; place < _filler.Length; place += 64) _filler[place]++;
        _next = (_next + 1) % _workload.Calls.Length;
    }

    [Benchmark(Baseline = true)]
    public int LoopOfClosures() => _closures.Every(_workload.Calls[_next]).Winner;

    [Benchmark]
    public int Core() => _workload.Decide(_workload.Calls[_next]).Winner;

    [Benchmark]
    public int Bound() => _bound.Decide(_workload.Calls[_next]);
}
