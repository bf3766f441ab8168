using System.Diagnostics;

namespace Hotline.Benchmarks.Measuring;

/// <summary>Times every call singly, so that the slowest in a hundred shows, and weighs what they allocate.</summary>
/// <remarks>The clock itself takes some 0.03 µs, which is in every figure.</remarks>
internal sealed class Meter(MeterSettings settings)
{
    private const int Swept = 96 << 20;
    private byte[]? _filler;

    /// <summary>Calls that change nothing, in as many rounds as there is time for.</summary>
    /// <param name="calls">How many calls make a round.</param>
    /// <param name="call">Makes the call of this number.</param>
    public Measurement Take(int calls, Action<int> call)
    {
        var warmUp = Stopwatch.StartNew();
        var slowest = TimeSpan.Zero;
        do
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < calls; i++) call(i);
            slowest = Stopwatch.GetElapsedTime(start);
        }
        while (warmUp.Elapsed < settings.WarmUp);
        var fewest = slowest > settings.Measure ? 2 : 3;
        Collect();
        var clock = Stopwatch.StartNew();
        return Rounds(calls, call, done => done < fewest || (done < settings.Rounds && clock.Elapsed < settings.Measure));
    }

    /// <summary>Calls that change what the next one finds: the same calls in the same order on every machine, so that bytes can be
    /// compared exactly.</summary>
    /// <param name="rounds">How many rounds count; one more comes before.</param>
    /// <param name="calls">How many calls make a round.</param>
    /// <param name="call">Makes the call of this number, counted through all rounds.</param>
    public Measurement TakeFixed(int rounds, int calls, Action<int> call)
    {
        for (var i = 0; i < calls; i++) call(i);
        Collect();
        var round = 0;
        return Rounds(calls, i => call((round * calls) + i), done => (round = done + 1) <= rounds);
    }

    /// <summary>Calls after 96 MB were touched, as when a call comes in after others had the machine.</summary>
    public Measurement TakeCold(int calls, Action<int> call)
    {
        _filler ??= new byte[Swept];
        for (var i = 0; i < calls; i++) call(i);
        var times = new double[settings.ColdCalls];
        Collect();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < times.Length; i++)
        {
            for (var place = 0; place < _filler.Length; place += 64) _filler[place]++;
            var start = Stopwatch.GetTimestamp();
            call(i % calls);
            times[i] = Micro(Stopwatch.GetTimestamp() - start);
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / times.Length;
        Array.Sort(times);
        return new Measurement(times.Average(), times[times.Length / 2], times[times.Length * 99 / 100], bytes);
    }

    private static Measurement Rounds(int calls, Action<int> call, Func<int, bool> isOneMore)
    {
        var times = new double[calls];
        var (mean, p50, p99, bytes) = (double.MaxValue, double.MaxValue, double.MaxValue, long.MaxValue);
        for (var done = 0; isOneMore(done); done++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < calls; i++)
            {
                var start = Stopwatch.GetTimestamp();
                call(i);
                times[i] = Micro(Stopwatch.GetTimestamp() - start);
            }

            bytes = Math.Min(bytes, GC.GetAllocatedBytesForCurrentThread() - before);
            Array.Sort(times);
            (mean, p50, p99) = (Math.Min(mean, times.Average()), Math.Min(p50, times[calls / 2]), Math.Min(p99, times[calls * 99 / 100]));
        }

        return new Measurement(mean, p50, p99, (long)Math.Round((double)bytes / calls));
    }

    private static void Collect() => GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);

    private static double Micro(long ticks) => ticks * 1e6 / Stopwatch.Frequency;
}
