using BenchmarkDotNet.Attributes;
using Hotline.Triage.Evaluation;

namespace Hotline.Benchmarks;

/// <summary>Laying out a rule set.</summary>
public class BuildBenchmarks
{
    private Workload _workload = null!;

    [Params(1_000, 10_000, 100_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Setup() => _workload = new Workload(Rules, 1, 1);

    [Benchmark]
    public int Build() => CompiledRules.Of(_workload.Rules).Terms.Count;
}
