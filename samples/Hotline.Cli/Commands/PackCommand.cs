using System.CommandLine;
using Hotline.Triage.Packs;

namespace Hotline.Cli.Commands;

/// <summary><c>pack check</c>, <c>pack test</c>, <c>pack diff</c> and <c>pack schema</c>: is a rule pack in order, is it right, what
/// does another do otherwise, and how is one written?</summary>
internal static class PackCommand
{
    public static Command Create(Terminal terminal) => new("pack", "Check, test and compare rule packs.")
    {
        CreateSchema(terminal),
        PackCheckCommand.Create(terminal),
        PackTestCommand.Create(terminal),
        PackDiffCommand.Create(terminal),
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

    /// <summary>The argument that names a pack and what is laid over it.</summary>
    public static Argument<string[]> Folders()
    {
        var folders = new Argument<string[]>("DIR") { Description = "Folder of the pack, then of packs laid over it.", Arity = ArgumentArity.OneOrMore };
        folders.Validators.Add(PackOption.RefuseEmptyNames);
        return folders;
    }
}
