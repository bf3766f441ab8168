using System.Diagnostics;
using System.Globalization;
using Hotline.Triage.Evaluation;

namespace Hotline.Benchmarks;

/// <summary>Times every decision singly, so that the slowest in a hundred shows, and weighs the rule set.</summary>
internal static class LatencyTable
{
    private const int Rounds = 15;

    /// <param name="output">Where to.</param>
    /// <param name="only">The contenders whose names begin with one of these; all when empty.</param>
    public static void Write(TextWriter output, string[] only)
    {
        WarmUp();
        output.WriteLine("| rules | known | contender | mean µs | p50 µs | p99 µs | bytes |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var rules in new[] { 10, 100, 1_000, 10_000, 100_000 })
        {
            foreach (var known in new[] { 100, 60 })
            {
                var workload = new Workload(rules, known / 100.0);
                var compiled = workload.Compiled;
                var slow = Math.Max(1, rules / 2_000);
                Row(output, only, workload, known, "compiled, numbered facts", 1, call => compiled.Decide(call.Known.AsSpan()));
                Row(output, only, workload, known, "compiled, fact sheet", 1, call => compiled.Decide(call.Sheet));
                Row(output, only, workload, known, "compiled, every rule", 1, call => compiled.Evaluate(call.Sheet).Dispose());
                Cold(output, only, workload, known, "compiled, numbered facts, cold caches", call => compiled.Decide(call.Known.AsSpan()));
                Row(output, only, workload, known, "questions", slow, workload.Ask);
                Row(output, only, workload, known, "closures", slow, call => workload.Closures.Decide(call));
                Row(output, only, workload, known, "plain", slow * 4, call => PlainEvaluator.Range(workload.Rules, PlainEvaluator.Evaluate(workload.Rules, call.Sheet)));
            }
        }

        output.WriteLine();
        output.WriteLine("| rules | build ms | bytes per rule |");
        output.WriteLine("|---|---|---|");
        foreach (var rules in new[] { 1_000, 10_000, 100_000 }) Weigh(output, rules);
    }

    /// <summary>Lets the code be compiled in its final form before anything is timed.</summary>
    private static void WarmUp()
    {
        var workload = new Workload(1_000, 0.6);
        for (var clock = Stopwatch.StartNew(); clock.ElapsedMilliseconds < 3_000;)
        {
            foreach (var call in workload.Calls)
            {
                workload.Compiled.Decide(call.Known.AsSpan());
                workload.Compiled.Decide(call.Sheet);
                workload.Closures.Decide(call);
                workload.Ask(call);
            }
        }
    }

    /// <summary>Mean, p50 and p99 of the quietest round, since whatever else the machine does only ever adds. Slow contenders see only
    /// some of the records.</summary>
    private static void Row(TextWriter output, string[] only, Workload workload, int known, string contender, int every, Action<WorkloadRecord> decide)
    {
        if (!IsWanted(only, contender)) return;
        var calls = workload.Calls.Where((_, i) => i % every == 0).ToArray();
        GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
        var warmUp = Stopwatch.StartNew();
        while (warmUp.ElapsedMilliseconds < 400)
            foreach (var call in calls)
                decide(call);

        var times = new double[calls.Length];
        var (means, medians, tails) = (new double[Rounds], new double[Rounds], new double[Rounds]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var rounds = Stopwatch.StartNew();
        var done = 0;
        for (var round = 0; round < Rounds && (round < 3 || rounds.ElapsedMilliseconds < 2_000); round++, done++)
        {
            for (var i = 0; i < calls.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                decide(calls[i]);
                times[i] = (Stopwatch.GetTimestamp() - start) * 1e6 / Stopwatch.Frequency;
            }

            Array.Sort(times);
            (means[round], medians[round], tails[round]) = (times.Average(), times[times.Length / 2], times[times.Length * 99 / 100]);
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (done * calls.Length);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {workload.Rules.Length:N0} | {known} % | {contender} | {means[..done].Min():0.00} | {medians[..done].Min():0.00} | {tails[..done].Min():0.00} | {bytes:N0} |"));
    }

    /// <summary>The same with 96 MB touched before every decision, as between two calls.</summary>
    private static void Cold(TextWriter output, string[] only, Workload workload, int known, string contender, Action<WorkloadRecord> decide)
    {
        if (!IsWanted(only, contender)) return;
        var filler = new byte[96 << 20];
        var times = new double[100];
        for (var i = 0; i < times.Length; i++)
        {
            for (var place = 0; place < filler.Length; place += 64) filler[place]++;
            var start = Stopwatch.GetTimestamp();
            decide(workload.Calls[i]);
            times[i] = (Stopwatch.GetTimestamp() - start) * 1e6 / Stopwatch.Frequency;
        }

        Array.Sort(times);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {workload.Rules.Length:N0} | {known} % | {contender} | {times.Average():0.00} | {times[50]:0.00} | {times[99]:0.00} | 0 |"));
    }

    private static bool IsWanted(string[] only, string contender) =>
        only.Length == 0 || only.Any(name => contender.StartsWith(name, StringComparison.Ordinal));

    private static void Weigh(TextWriter output, int rules)
    {
        var workload = new Workload(rules, 1, 1);
        var times = new double[5];
        for (var round = 0; round < times.Length; round++)
        {
            var start = Stopwatch.GetTimestamp();
            CompiledRules.Of(workload.Rules);
            times[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var compiled = CompiledRules.Of(workload.Rules);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {rules:N0} | {Median(times):0} | {(double)bytes / rules:0.0} |"));
        GC.KeepAlive(compiled);
        GC.KeepAlive(workload);
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
