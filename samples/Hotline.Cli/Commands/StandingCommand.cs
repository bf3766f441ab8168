using System.CommandLine;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Cli.Lines;
using Hotline.Cli.Output;
using Hotline.Cli.Standings;
using Hotline.Domain.Callers;
using Hotline.Domain.Failures;
using Hotline.LinkedSources;
using NodaTime;

namespace Hotline.Cli.Commands;

/// <summary><c>standing FILE</c>: conduct reports and pardons in, standing and treatment of each caller out.</summary>
internal static class StandingCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "Conduct reports and pardons in any order, one JSON object on each line; - for standard input." };
        var policy = new Option<string[]>("--policy")
        {
            Description = $"Policy in place of the one of Purwakarta: the path of a file, or one of {string.Join(", ", PolicyFiles.Names)}. Given more than once, the policies are compared.",
            HelpName = "FILE",
        };
        var at = new Option<string?>("--at")
        {
            Description = "The time to work the standings out for, such as 2026-10-12T00:00:00Z; the latest time in the file when left out (without a few that lie years after all others), so that the same file always gives the same answer.",
            HelpName = "INSTANT",
        };
        at.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && Time(result.Tokens[0].Value) is null)
                result.AddError("--at: this is not a time with a zone; write it like 2026-10-12T00:00:00Z or 2026-10-12T07:00:00+07:00.");
        });
        var format = FormatOption.Create();
        var command = new Command(
            "standing",
            $"Work out how callers stand, and how their next call is received. Numbers are masked. Keys are made with the secret in the environment variable {CallerSecret.Variable} (32 bytes or more as hex, base64 or text); without it a sample secret is used, and the keys are for trying out only.")
        { file, policy, at, format };
        command.SetAction(parsed => Run(
            terminal, parsed.GetRequiredValue(file), parsed.GetValue(policy) ?? [], parsed.GetValue(at) is { } time ? Time(time) : null, parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Terminal terminal, string path, IReadOnlyList<string> policyNames, Instant? at, string format)
    {
        if (policyNames.Append(path).Count(name => name is InputFile.StandardInput) > 1)
        {
            terminal.Error.WriteLine("Only one of FILE and --policy can be standard input.");
            return ExitCode.Usage;
        }

        using var keyring = CallerSecret.Keyring(terminal, out var isSample);
        if (keyring is null) return ExitCode.Usage;
        using var file = InputFile.Open(path, terminal);
        if (file is null) return ExitCode.Usage;
        var (policies, exitCode) = PolicyFile.Load(policyNames, terminal);
        if (policies is null) return exitCode;

        var problems = new LineProblems(file.Name, terminal.Error);
        var log = Progress.Over(terminal, file, problems, onBytes => Gather(new ConductLog(keyring), file, problems, onBytes));
        var (latest, disbelieved) = LatestTime.Of(log.Times);
        if (at is null && disbelieved > 0)
            problems.ReportFile($"{disbelieved} of {log.Times.Count} times lie more than two years after all others, and the standings are worked out for the latest before them; check the years, or give --at");
        var now = at ?? latest;
        var compared = policies.Select(policy => new PolicyStandings { Policy = policy, Standings = log.Standings(policy, now).ToList() }).ToList();
        if (string.Equals(format, FormatOption.JsonLines, StringComparison.Ordinal)) WriteLines(terminal, compared);
        else if (log.Times.Count > 0) WriteTables(terminal, compared, log, now, isSample);
        return problems.Any ? ExitCode.BadInput : ExitCode.Done;
    }

    private static void WriteLines(Terminal terminal, List<PolicyStandings> compared)
    {
        // All of a caller's lines together; the callers stand in the same order under every policy.
        for (var i = 0; i < compared[0].Standings.Count; i++)
            foreach (var one in compared)
                terminal.Output.WriteLine(StandingJson.Write(one.Standings[i], compared.Count > 1 ? one.Policy.Name : null));
    }

    private static void WriteTables(Terminal terminal, List<PolicyStandings> compared, ConductLog log, Instant now, bool isSample)
    {
        if (compared.Count > 1)
        {
            new ComparisonTable(terminal.Screen, compared, now).Write();
            return;
        }

        var table = new StandingTable(terminal.Screen, compared[0].Policy, now);
        table.Write(compared[0].Standings);
        table.WriteFooter(compared[0].Standings, log, isSample);
    }

    private static ConductLog Gather(ConductLog log, InputFile file, LineProblems problems, Action<int>? onBytes)
    {
        var reader = new ConductReader(new NumberingPlan());
        foreach (var line in JsonLines.Read(file, problems, onBytes))
        {
            var failures = new List<Failure>();
            if (ConductLineReader.Read(line.Text, failures) is { } text)
            {
                var reading = reader.Read(text);
                failures.AddRange(reading.Failures);
                if (reading.Report is { } report) log.Add(report);
                if (reading.Pardon is { } pardon) log.Add(pardon);
            }

            foreach (var failure in failures) problems.Report(line.Number, failure);
        }

        return log;
    }

    private static Instant? Time(string text) => OffsetTimes.TryRead(text, out var at) ? at : null;
}
