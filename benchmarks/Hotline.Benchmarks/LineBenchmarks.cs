using BenchmarkDotNet.Attributes;
using Hotline.Abuse.Surges;
using Hotline.Benchmarks.Rows;
using Hotline.Domain.Calls;
using Hotline.Domain.Calls.Journal;

namespace Hotline.Benchmarks;

/// <summary>A call told to the watch for surges, an event told to the journal; every call tells two thousand to a new one.</summary>
public class LineBenchmarks
{
    private const int Calls = 2_000;
    private SurgeCall[] _calls = [];
    private CallEvent[][] _events = [];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(112);
        _calls = [.. Enumerable.Range(0, Calls).Select(i => LineRows.Call(random, i))];
        _events = [.. Enumerable.Range(0, Calls).Select(i => new[] { LineRows.Event(i) })];
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int Surge()
    {
        var watch = new SurgeWatch();
        var alerts = 0;
        foreach (var call in _calls) alerts += watch.Observe(call).Length;
        return alerts;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public InMemoryCallJournal Append()
    {
        var journal = new InMemoryCallJournal();
        foreach (var events in _events) _ = journal.AppendAsync(events[0].Call, ICallJournal.AnyVersion, events).AsTask().GetAwaiter().GetResult();
        return journal;
    }
}
