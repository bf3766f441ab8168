using BenchmarkDotNet.Attributes;

namespace Hotline.Benchmarks;

/// <summary>The five questions that matter most; every call asks for twenty records.</summary>
public class QuestionBenchmarks
{
    private const int Calls = 20;
    private Workload _workload = null!;

    [Params(10, 100, 1_000, 10_000)]
    public int Rules { get; set; }

    /// <summary>The chance that one of the twelve facts is known, in percent.</summary>
    [Params(0, 20, 40, 60, 80)]
    public int Known { get; set; }

    [GlobalSetup]
    public void Setup() => _workload = new Workload(Rules, Known / 100.0, Calls);

    [Benchmark(OperationsPerInvoke = Calls, Baseline = true)]
    public int States()
    {
        var sum = 0;
        foreach (var call in _workload.Calls)
        {
            using var standings = _workload.Compiled.Evaluate(call.Sheet);
            sum += (int)standings.Range.Possible;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public void Questions()
    {
        foreach (var call in _workload.Calls) _workload.Ask(call);
    }
}
