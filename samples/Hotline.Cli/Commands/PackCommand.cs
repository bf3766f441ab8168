using System.CommandLine;
using Hotline.Cli.Lines;
using Hotline.Triage.Assurance;
using Hotline.Triage.Packs;

namespace Hotline.Cli.Commands;

/// <summary><c>pack check</c>, <c>pack test</c> and <c>pack schema</c>: is a rule pack in order, do its examples come out,
/// and how is one written?</summary>
internal static class PackCommand
{
    public static Command Create(Terminal terminal) => new("pack", "Check and test rule packs.")
    {
        CreateSchema(terminal),
        CreatePart(terminal, "check", "Load a pack with its overlays and list everything that keeps it from loading.", Check),
        CreatePart(terminal, "test", "Run every example of every rule.", Test),
    };

    private static Command CreateSchema(Terminal terminal)
    {
        var command = new Command("schema", "Print the JSON Schema of pack files, for editors.");
        command.SetAction(_ =>
        {
            terminal.Output.Write(RulePackSchema.GetJson());
            return ExitCode.Done;
        });
        return command;
    }

    private static Command CreatePart(Terminal terminal, string name, string description, Func<Terminal, string[], int> run)
    {
        var folders = new Argument<string[]>("DIR") { Description = "Folder of the pack, then of packs laid over it.", Arity = ArgumentArity.OneOrMore };
        folders.Validators.Add(PackOption.RefuseEmptyNames);
        var command = new Command(name, description) { folders };
        command.SetAction(parsed => run(terminal, parsed.GetRequiredValue(folders)));
        return command;
    }

    private static int Check(Terminal terminal, string[] folders)
    {
        if (PackOption.Load(folders, terminal) is not { } pack) return PackOption.ExitCodeFor(folders);
        terminal.Output.WriteLine($"{pack.Name}: {pack.Rules.Length} rules, {pack.Facts.Length} facts, {pack.Categories.Count} categories, {pack.Hash}");
        return ExitCode.Done;
    }

    private static int Test(Terminal terminal, string[] folders)
    {
        if (PackOption.Load(folders, terminal) is not { } pack) return PackOption.ExitCodeFor(folders);
        var run = ExampleRun.Of(pack);
        FailureLines.Write(terminal.Error, run.Failures);
        terminal.Output.WriteLine($"{pack.Name}: {run.Count - run.Failures.Length} of {run.Count} examples came out");
        return run.Failures.IsEmpty ? ExitCode.Done : ExitCode.BadInput;
    }
}
