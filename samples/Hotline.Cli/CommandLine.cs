using System.CommandLine;
using Hotline.Cli.Commands;

namespace Hotline.Cli;

/// <summary>The commands of the program.</summary>
internal static class CommandLine
{
    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        var root = new RootCommand("Triage of emergency calls and standing of callers, on the Hotline packages.")
        {
            TriageCommand.Create(terminal),
            PackCommand.Create(terminal),
        };

        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) terminal.Error.WriteLine(error.Message);
            terminal.Error.WriteLine("Use --help to see the commands and their options.");
            return ExitCode.Usage;
        }

        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            return parsed.Invoke(configuration);
        }
        catch (IOException error)
        {
            // The reader of our output went away, or a disk is full: nothing more can be done here.
            terminal.Error.WriteLine(error.Message);
            return ExitCode.BadInput;
        }
    }
}
