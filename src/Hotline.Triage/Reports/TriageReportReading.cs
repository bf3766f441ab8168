using System.Collections.Immutable;
using Hotline.Domain.Failures;

namespace Hotline.Triage.Reports;

/// <summary>The outcome of reading a report from text.</summary>
public sealed record TriageReportReading
{
    /// <summary>The report, or <c>null</c> when there is an error.</summary>
    public TriageReport? Report { get; init; }

    /// <summary>What was wrong: errors, and warnings about what was put right. Empty when nothing was.</summary>
    public required ImmutableArray<Failure> Failures { get; init; }
}
