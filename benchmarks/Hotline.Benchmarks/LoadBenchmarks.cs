using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Hotline.Benchmarks.Calls;
using Hotline.Triage;
using Hotline.Triage.Packs;

namespace Hotline.Benchmarks;

/// <summary>Loading and checking a pack, from its text to the engine.</summary>
public class LoadBenchmarks
{
    private CallWorkload _workload = null!;

    [Params(10, 100, 1_000, 10_000, 100_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Setup() => _workload = new CallWorkload(Rules, calls: 1);

    [Benchmark(Baseline = true)]
    public void JsonAlone() => JsonDocument.Parse(_workload.Source.Content).Dispose();

    [Benchmark]
    public RulePack Load() => RulePack.Load(_workload.Source).GetPack();

    [Benchmark]
    public TriageEngine Engine() => new(_workload.Pack);

    [Benchmark]
    public RulePack Purwakarta() => RulePack.LoadPurwakarta();
}
