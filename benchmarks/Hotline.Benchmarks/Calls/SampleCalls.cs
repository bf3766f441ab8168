using System.Collections.Immutable;
using Hotline.Triage;
using Hotline.Triage.Reports;

namespace Hotline.Benchmarks.Calls;

/// <summary>The sample calls of Purwakarta, which are built into this program.</summary>
internal static class SampleCalls
{
    public static ImmutableArray<TriageReport> Read()
    {
        using var stream = typeof(SampleCalls).Assembly.GetManifestResourceStream("purwakarta.jsonl")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => TriageReportReader.Read(line).Report!)];
    }
}
