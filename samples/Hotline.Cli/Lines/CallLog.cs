using Hotline.Domain.Failures;
using Hotline.Triage;
using Hotline.Triage.Assurance;
using Hotline.Triage.Reports;

namespace Hotline.Cli.Lines;

/// <summary>Reads call logs in which some lines may carry labels, for packs of which each may know facts that others do not.</summary>
internal sealed class CallLog(IReadOnlyList<TriageEngine> engines)
{
    private const int UsualId = 100;
    private const int UsualNote = 10_000;

    private readonly Dictionary<string, Triage.Facts.FactDefinition>[] _facts =
        [.. engines.Select(engine => engine.Pack.Facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal))];

    /// <summary>The calls; lines that cannot be read are reported and left out.</summary>
    public IEnumerable<ReadCall> Read(InputFile file, LineProblems problems, Action<int>? onBytes)
    {
        foreach (var line in JsonLines.Read(file, problems, onBytes))
        {
            var (report, label, failures) = Read(line.Text);
            foreach (var failure in failures) problems.Report(line.Number, failure);
            if (report is null) continue;
            if (!IsUnderstood(report) && IsBad(report, line.Number, problems)) continue;
            yield return new ReadCall(line.Number, report, label);
        }
    }

    private static (TriageReport? Report, LabelledCall? Label, IEnumerable<Failure> Failures) Read(string json)
    {
        if (json.Contains("\"expected\"", StringComparison.Ordinal))
        {
            var labelled = LabelledCallReader.Read(json);
            return (labelled.Call?.Report, labelled.Call, labelled.Failures);
        }

        var reading = TriageReportReader.Read(json);
        return (reading.Report, null, reading.Failures);
    }

    /// <summary>Whether every pack can use all of a report. It nearly always can, and to see that costs a tenth of a full check. What is
    /// longer than nearly all calls are is left to that.</summary>
    private bool IsUnderstood(TriageReport report)
    {
        if (report.Id.Length > UsualId || report.Note.Length > UsualNote || report.Id.Any(char.IsControl)) return false;
        foreach (var (name, value) in report.Facts)
            foreach (var facts in _facts)
                if (!facts.TryGetValue(name, out var fact) || !fact.Allows(value))
                    return false;
        return true;
    }

    /// <summary>Whether something is wrong with a report for every pack. A fact that only one of them knows is a difference
    /// between them, and no fault of the log.</summary>
    private bool IsBad(TriageReport report, int line, LineProblems problems)
    {
        var all = engines.Select(engine => engine.Check(report).Where(failure => failure.Severity is FailureSeverity.Error).ToList()).ToList();
        var common = all[^1].Where(failure => all.All(others => others.Exists(other =>
            string.Equals(other.Code, failure.Code, StringComparison.Ordinal) && string.Equals(other.Field, failure.Field, StringComparison.Ordinal)))).ToList();
        foreach (var failure in common) problems.Report(line, failure);
        return common.Count > 0;
    }
}
