using BenchmarkDotNet.Attributes;
using Hotline.Triage.Packs;

namespace Hotline.Benchmarks;

/// <summary>Loading and checking the pack that comes with the library.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    [Benchmark]
    public RulePack Purwakarta() => RulePack.LoadPurwakarta();
}
