using System.CommandLine;
using Hotline.Cli.Lines;
using Hotline.Cli.Output;
using Hotline.Cli.Reports;
using Hotline.Domain.Statistics;
using NodaTime;

namespace Hotline.Cli.Commands;

/// <summary><c>report FILE… [--html FILE]</c>: stored calls in, their figures out, as text and as a page with charts.</summary>
internal static class ReportCommand
{
    private const int LongestShort = 3_600;

    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Stored calls, one JSON object on each line (docs/exchange.md); - for standard input. Several files add up.",
            Arity = ArgumentArity.OneOrMore,
        };
        var html = new Option<string?>("--html") { Description = "Also write a page with charts. It is one file and needs no network.", HelpName = "FILE" };
        var zone = new Option<string>("--zone") { Description = "The time zone of hours and weekdays.", HelpName = "ZONE", DefaultValueFactory = _ => "Asia/Jakarta" };
        zone.Validators.Add(result =>
        {
            if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(result.GetValueOrDefault<string>()) is null)
                result.AddError("--zone: there is no such time zone; write it like Asia/Jakarta.");
        });
        var language = new Option<string>("--language") { Description = "The language of the report.", DefaultValueFactory = _ => ReportLanguage.Indonesian };
        language.AcceptOnlyFromAmong(ReportLanguage.Indonesian, ReportLanguage.English);
        var shortest = new Option<int?>("--short-abandon")
        {
            Description = "Leave abandoned calls that rang no longer than so many seconds out of the abandonment rate.",
            HelpName = "SECONDS",
        };
        shortest.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && result.GetValueOrDefault<int?>() is < 0 or > LongestShort)
                result.AddError($"--short-abandon: write whole seconds from 0 to {LongestShort}.");
        });
        var format = FormatOption.Create();
        var command = new Command("report", "Figures of a call log: answer times against targets, what the calls were about, false calls, referrals, agreement with triage. Nothing personal is in them.")
        {
            files, html, zone, language, shortest, format,
        };
        command.SetAction(parsed =>
        {
            var report = new ReportOptions
            {
                Html = parsed.GetValue(html),
                Zone = DateTimeZoneProviders.Tzdb[parsed.GetRequiredValue(zone)],
                Language = new ReportLanguage(parsed.GetRequiredValue(language)),
                Shortest = parsed.GetValue(shortest) is { } seconds ? Duration.FromSeconds(seconds) : null,
                IsTable = string.Equals(parsed.GetRequiredValue(format), FormatOption.Table, StringComparison.Ordinal),
            };
            return Run(terminal, parsed.GetRequiredValue(files), report);
        });
        return command;
    }

    private static int Run(Terminal terminal, IReadOnlyList<string> paths, ReportOptions options)
    {
        if (paths.Count(path => path is InputFile.StandardInput) > 1)
        {
            terminal.Error.WriteLine("Only one FILE can be standard input.");
            return ExitCode.Usage;
        }

        if (options.Html is { } html && paths.Any(path => string.Equals(Path.GetFullPath(path.Length == 0 ? "." : path), Path.GetFullPath(html.Length == 0 ? "." : html), StringComparison.Ordinal)))
        {
            terminal.Error.WriteLine("--html: this would overwrite the call log; name another file.");
            return ExitCode.Usage;
        }

        var builder = new CallStatisticsBuilder(new StatisticsSettings { Zone = options.Zone });
        var log = new CountedCalls(builder);
        var anyProblem = false;
        foreach (var path in paths)
        {
            using var file = InputFile.Open(path, terminal);
            if (file is null) return ExitCode.Usage;
            var problems = new LineProblems(file.Name, terminal.Error);
            Progress.Over(terminal, file, problems, onBytes =>
            {
                log.Read(file, problems, onBytes);
                return file;
            });
            anyProblem |= problems.Any;
        }

        var report = new CallReport(builder.ToStatistics(), options.Language, options.Shortest);
        if (report.Statistics.Calls == 0)
        {
            terminal.Error.WriteLine("No call could be counted, so there is no report.");
            return ExitCode.BadInput;
        }

        // The page first: whoever reads the tables may have seen enough before their end.
        if (options.Html is { } page && !WritePage(page, report, terminal)) return ExitCode.Usage;
        if (options.IsTable) ReportTable.Write(terminal.Screen, report);
        else terminal.Output.WriteLine(ReportJson.Write(report));
        return anyProblem ? ExitCode.BadInput : ExitCode.Done;
    }

    private static bool WritePage(string path, CallReport report, Terminal terminal)
    {
        try
        {
            File.WriteAllText(path, ReportPage.Write(report));
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            terminal.Error.WriteLine(Printable.OneLine($"--html: the page cannot be written: {error.Message}", FailureLines.Longest));
            return false;
        }
    }
}
