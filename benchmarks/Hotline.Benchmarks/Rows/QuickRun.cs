using System.Diagnostics;
using System.Globalization;
using Hotline.Benchmarks.Measuring;
using Hotline.Benchmarks.Results;

namespace Hotline.Benchmarks.Rows;

/// <summary>All rows one after another, and the file they go to.</summary>
internal static class QuickRun
{
    /// <param name="path">The JSON file to write; its Markdown goes beside it.</param>
    /// <param name="commit">What is measured.</param>
    /// <param name="isCheck">Only the rows that a check between two commits needs.</param>
    /// <param name="isFull">Also ten million callers.</param>
    /// <param name="only">The groups whose names begin so; all when empty.</param>
    public static void Write(string path, string commit, bool isCheck, bool isFull, string[] only)
    {
        var (clock, load) = (Stopwatch.StartNew(), Machine.LoadNow());
        var suite = new Suite(isCheck ? MeterSettings.Check : MeterSettings.Quick, isCheck, Console.Error);
        (string Name, Action Measure)[] parts =
        [
            ("whole", new WholeDecisionRows(suite).Measure),
            ("facts", new FactRows(suite).Measure),
            ("notes", new NoteRows(suite).Measure),
            ("product", new ProductRows(suite).Measure),
            ("callers", () => new CallerRows(suite).Measure(isCheck ? [10_000] : isFull ? [1_000, 10_000, 100_000, 1_000_000, 10_000_000] : [1_000, 10_000, 100_000, 1_000_000])),
            ("line", new LineRows(suite).Measure),
            ("assurance", new AssuranceRows(suite).Measure),
        ];
        foreach (var (name, measure) in parts)
        {
            if (only.Length > 0 && !only.Contains(name, StringComparer.Ordinal)) continue;
            var start = clock.Elapsed;
            measure();
            GC.Collect();
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"-- {name}: {(clock.Elapsed - start).TotalSeconds:0} s"));
        }

        new ResultFile
        {
            Commit = commit,
            Date = DateTimeOffset.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Machine = Machine.This(load),
            Peers = new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["RulesEngine"] = VersionOf(typeof(RulesEngine.RulesEngine)),
                ["System.Threading.RateLimiting"] = VersionOf(typeof(System.Threading.RateLimiting.RateLimiter)),
            },
            Rows = suite.Rows,
        }.Write(path);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{suite.Rows.Count} rows in {clock.Elapsed.TotalSeconds:0} s: {path}"));
    }

    private static string VersionOf(Type type)
    {
        var version = FileVersionInfo.GetVersionInfo(type.Assembly.Location).ProductVersion ?? "";
        return version.Split('+')[0];
    }
}
