using System.CommandLine;
using Hotline.Cli.Lines;
using Hotline.Cli.Output;
using Hotline.Domain.Failures;
using Hotline.Triage;
using Hotline.Triage.Explanations;
using Hotline.Triage.Reports;

namespace Hotline.Cli.Commands;

/// <summary><c>triage FILE</c>: one call report on each line in, one decision for each call out.</summary>
internal static class TriageCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "Call reports, one JSON object on each line; - for standard input." };
        var format = FormatOption.Create();
        var pack = PackOption.Create();
        var explain = new Option<bool>("--explain") { Description = "Say why: the rules that fired and the words and answers behind them." };
        var command = new Command("triage", "Decide about calls: how urgent, what kind, who should go, what to ask next.") { file, format, pack, explain };
        command.SetAction(parsed => Run(
            terminal, parsed.GetRequiredValue(file), parsed.GetRequiredValue(format), parsed.GetRequiredValue(pack), parsed.GetValue(explain)));
        return command;
    }

    private static int Run(Terminal terminal, string path, string format, string[] packs, bool explain)
    {
        using var file = InputFile.Open(path, terminal);
        if (file is null) return ExitCode.Usage;
        if (PackOption.Load(packs, terminal) is not { } pack) return PackOption.ExitCodeFor(packs);

        var engine = new TriageEngine(pack);
        var problems = new LineProblems(file.Name, terminal.Error);
        if (string.Equals(format, FormatOption.JsonLines, StringComparison.Ordinal))
        {
            foreach (var (decision, explanation) in Decide(engine, explain, file, problems))
                terminal.Output.WriteLine(DecisionJson.Write(decision, explanation));
        }
        else
        {
            var decided = Progress.Over(terminal, file, problems, onBytes => Decide(engine, explain, file, problems, onBytes).ToList());
            if (decided.Count > 0)
                new DecisionTable(terminal.Screen, pack).Write(
                    [.. decided.Select(call => call.Decision)], [.. decided.Select(call => call.Explanation).OfType<TriageExplanation>()]);
        }

        return problems.Any ? ExitCode.BadInput : ExitCode.Done;
    }

    /// <summary>Decides about each call, and explains the decision where that is asked for.</summary>
    private static IEnumerable<(TriageDecision Decision, TriageExplanation? Explanation)> Decide(
        TriageEngine engine, bool explain, InputFile file, LineProblems problems, Action<int>? onBytes = null)
    {
        foreach (var line in JsonLines.Read(file, problems, onBytes))
        {
            var reading = TriageReportReader.Read(line.Text);
            foreach (var failure in reading.Failures) problems.Report(line.Number, failure);
            if (reading.Report is not { } report) continue;

            var failures = engine.Check(report);
            foreach (var failure in failures) problems.Report(line.Number, failure);
            if (failures.Any(failure => failure.Severity is not FailureSeverity.Warning)) continue;
            var explanation = explain ? engine.Explain(report) : null;
            yield return (explanation?.Decision ?? engine.Assess(report), explanation);
        }
    }
}
