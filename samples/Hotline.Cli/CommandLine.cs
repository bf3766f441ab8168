using System.CommandLine;
using Hotline.Cli.Commands;

namespace Hotline.Cli;

/// <summary>The commands of the program.</summary>
internal static class CommandLine
{
    private const int BrokenPipe = 32;
    private const int BrokenPipeOnWindows = unchecked((int)0x800700E8);

    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        var root = new RootCommand("Triage of emergency calls, standing of callers and figures of call logs, on the Hotline packages.")
        {
            TriageCommand.Create(terminal),
            CallCommand.Create(terminal),
            StandingCommand.Create(terminal),
            PackCommand.Create(terminal),
            ReportCommand.Create(terminal),
        };

        try
        {
            var parsed = Parse(root, args);
            var problems = UsageProblems.Of(parsed, args);
            if (problems.Count == 0) return parsed.Invoke(Configuration(terminal.Output, terminal.Error));

            // Nothing but a group of commands was named: its help says more than "a command is missing".
            if (parsed.UnmatchedTokens.Count == 0 && parsed.CommandResult.Command.Subcommands.Count > 0)
                Parse(root, [.. args, "--help"]).Invoke(Configuration(terminal.Error, terminal.Error));
            else
                foreach (var problem in problems.Append("Use --help to see the commands and their options.")) terminal.Error.WriteLine(problem);
            return ExitCode.Usage;
        }
        catch (IOException error) when (error.HResult is BrokenPipe or BrokenPipeOnWindows)
        {
            // Whoever reads our output has seen enough.
            return ExitCode.Done;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A disk is full, or the input cannot be read on: nothing more can be done here.
            terminal.Error.WriteLine(error.Message);
            return ExitCode.BadInput;
        }
    }

    private static ParseResult Parse(RootCommand root, IReadOnlyList<string> args) =>
        root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

    private static InvocationConfiguration Configuration(TextWriter output, TextWriter error) => new()
    {
        Output = output,
        Error = error,
        EnableDefaultExceptionHandler = false,
    };
}
