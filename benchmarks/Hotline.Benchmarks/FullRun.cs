using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Hotline.Benchmarks.Results;

namespace Hotline.Benchmarks;

/// <summary>Everything by BenchmarkDotNet, as the same kind of result that a quick run gives.</summary>
internal static class FullRun
{
    /// <summary>The benchmarks that are not the library.</summary>
    private static readonly string[] Peers =
    [
        nameof(WholeDecisionBenchmarks.LoopOfClosures), nameof(WholeDecisionBenchmarks.LoopToTheFirst), nameof(WholeDecisionBenchmarks.Bound),
        nameof(WholeDecisionBenchmarks.RulesEngineTuned), nameof(WholeDecisionBenchmarks.RulesEngineAsShipped), nameof(CallerBenchmarks.OneCacheLine),
        nameof(CallerBenchmarks.DictionaryOfCounters), nameof(CallerBenchmarks.RateLimiting), nameof(LoadBenchmarks.JsonAlone), nameof(DecisionBenchmarks.Closures),
    ];

    /// <param name="path">The JSON file to write; its Markdown goes beside it.</param>
    /// <param name="commit">What is measured.</param>
    /// <param name="args">BenchmarkDotNet's own switches, such as <c>--filter '*Caller*'</c> or <c>--job short</c>.</param>
    public static void Write(string path, string commit, string[] args)
    {
        var load = Machine.LoadNow();
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(FullRun).Assembly).Run(args, new FullConfig());
        ResultRow[] rows = [.. summaries.SelectMany(summary => summary.Reports.Where(report => report.ResultStatistics is not null).Select(report => Row(summary, report)))];
        new ResultFile
        {
            Commit = commit,
            Date = DateTimeOffset.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Machine = Machine.This(load),
            Rows = rows,
        }.Write(path);
    }

    private static ResultRow Row(Summary summary, BenchmarkReport report)
    {
        var found = report.ResultStatistics!;
        var baseline = summary.Reports.FirstOrDefault(other => other.BenchmarkCase.Descriptor.Baseline
            && string.Equals(other.BenchmarkCase.Parameters.DisplayInfo, report.BenchmarkCase.Parameters.DisplayInfo, StringComparison.Ordinal));
        var isBaseline = ReferenceEquals(baseline, report);
        return new ResultRow
        {
            Group = report.BenchmarkCase.Descriptor.Type.Name,
            Variant = report.BenchmarkCase.Parameters.DisplayInfo,
            Contender = report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
            IsOurs = !Peers.Contains(report.BenchmarkCase.Descriptor.WorkloadMethod.Name, StringComparer.Ordinal),
            Mean = Math.Round(found.Mean / 1_000, 3),
            P50 = Math.Round(found.Median / 1_000, 3),
            P99 = Math.Round(found.Percentiles.Percentile(99) / 1_000, 3),
            Bytes = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0,
            Against = isBaseline ? null : baseline?.BenchmarkCase.Descriptor.WorkloadMethod.Name,
            Ratio = isBaseline || baseline?.ResultStatistics is not { } other ? null : Math.Round(found.Median / other.Median, 4),
        };
    }
}
