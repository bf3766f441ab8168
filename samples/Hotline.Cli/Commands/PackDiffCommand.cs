using System.CommandLine;
using Hotline.Cli.Lines;
using Hotline.Triage;
using Hotline.Triage.Assurance;

namespace Hotline.Cli.Commands;

/// <summary><c>pack diff OLD NEW</c>: what does a new pack hold and decide otherwise? It ends with 1 when any call went down in
/// priority, so that nothing of the kind goes live unseen.</summary>
internal static class PackDiffCommand
{
    public static Command Create(Terminal terminal)
    {
        var (old, @new) = (Pack("OLD", "The pack that decides today"), Pack("NEW", "The pack that would decide instead"));
        var calls = new Option<string[]>("--calls")
        {
            Description = "Call reports, one JSON object on each line, with \"expected\": {\"category\", \"alsoCategory\"?, \"priority\"} where it is known; - for standard input. Repeat for further files.",
            HelpName = "FILE",
            DefaultValueFactory = _ => [],
        };
        var noExamples = new Option<bool>("--no-examples") { Description = "Do not decide about the examples of the rules of OLD as well." };
        var format = FormatOption.CreateWithSarif();
        var command = new Command("diff", "Compare two packs: what they hold, and every call whose decision moved. Ends with 1 when any went down in priority.") { old, @new, calls, noExamples, format };
        command.SetAction(parsed => Run(
            terminal, parsed.GetRequiredValue(old), parsed.GetRequiredValue(@new), parsed.GetRequiredValue(calls), !parsed.GetValue(noExamples), parsed.GetRequiredValue(format)));
        return command;
    }

    private static Argument<string> Pack(string name, string what)
    {
        var argument = new Argument<string>(name) { Description = $"{what}: its folder, or purwakarta for the pack that comes with the library; A+B lays B over A." };
        argument.Validators.Add(PackOption.RefuseEmptyNames);
        return argument;
    }

    private static int Run(Terminal terminal, string oldName, string newName, string[] paths, bool withExamples, string format)
    {
        var (oldFolders, newFolders) = (PackOption.FoldersOf(oldName), PackOption.FoldersOf(newName));
        if (PackOption.LoadNamed(oldFolders, terminal) is not { } old) return PackOption.ExitCodeForNamed(oldFolders);
        if (PackOption.LoadNamed(newFolders, terminal) is not { } @new) return PackOption.ExitCodeForNamed(newFolders);
        var files = new List<InputFile>();
        try
        {
            foreach (var path in paths)
            {
                if (InputFile.Open(path, terminal) is not { } file) return ExitCode.Usage;
                files.Add(file);
            }

            var (oldEngine, newEngine) = (new TriageEngine(old), new TriageEngine(@new));
            var run = new DiffRun(terminal, new PackComparison(oldEngine, newEngine), new CallLog([oldEngine, newEngine]), files, withExamples);
            return format switch
            {
                FormatOption.JsonLines => run.WriteJson(),
                FormatOption.Sarif => run.WriteSarif(),
                _ => run.WriteTable(),
            } ? ExitCode.Done : ExitCode.BadInput;
        }
        finally
        {
            files.ForEach(file => file.Dispose());
        }
    }
}
