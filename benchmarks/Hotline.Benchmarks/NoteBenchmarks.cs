using BenchmarkDotNet.Attributes;
using Hotline.Triage.Notes;

namespace Hotline.Benchmarks;

/// <summary>From a note to facts; every call reads a hundred notes.</summary>
public class NoteBenchmarks
{
    private const int Calls = 100;
    private NoteWorkload _workload = null!;
    private NoteScratch _scratch = null!;

    [Params(10, 100, 1_000, 2_000, 10_000, 50_000)]
    public int Phrases { get; set; }

    [Params(50, 200, 1_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _workload = new NoteWorkload(Phrases, Characters, Calls);
        _scratch = _workload.Reader.Rent();
    }

    [Benchmark(OperationsPerInvoke = Calls, Baseline = true)]
    public int NoteToFacts()
    {
        var sum = 0;
        foreach (var note in _workload.Notes)
        {
            _workload.Reader.ReadFacts(note, _scratch);
            sum += _scratch.Facts.Count;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int NoteToFindings()
    {
        var sum = 0;
        foreach (var note in _workload.Notes) sum += _workload.Reader.Read(note).Findings.Length;
        return sum;
    }
}
