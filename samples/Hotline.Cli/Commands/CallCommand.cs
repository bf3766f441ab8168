using System.CommandLine;
using Hotline.Cli.Lines;
using Hotline.Cli.Live;

namespace Hotline.Cli.Commands;

/// <summary><c>call</c>: type the note, answer the questions, watch the decision change.</summary>
internal static class CallCommand
{
    public static Command Create(Terminal terminal)
    {
        var pack = PackOption.Create();
        var language = new Option<string?>("--language") { Description = "Language of the questions and texts read to the caller; the pack's default when left out.", HelpName = "TAG" };
        var command = new Command("call", "Take a call live: type the note, answer the questions, watch the decision change.") { pack, language };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(pack), parsed.GetValue(language)));
        return command;
    }

    private static int Run(Terminal terminal, string[] packs, string? language)
    {
        if (PackOption.Load(packs, terminal) is not { } pack) return PackOption.ExitCodeFor(packs);
        if (language is not null && !pack.Languages.Contains(language, StringComparer.OrdinalIgnoreCase))
        {
            terminal.Error.WriteLine($"The pack has no texts in this language; use one of {string.Join(", ", pack.Languages)}.");
            return ExitCode.Usage;
        }

        new LiveSession(pack, new LiveScreen(terminal, pack), language).Run(LineReader.Read(terminal.Input));
        return ExitCode.Done;
    }
}
