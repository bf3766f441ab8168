using System.CommandLine;
using System.CommandLine.Parsing;
using Hotline.Cli.Lines;
using Hotline.Triage.Packs;

namespace Hotline.Cli.Commands;

/// <summary>The option <c>--pack DIR</c>, which may be given several times.</summary>
internal static class PackOption
{
    public static Option<string[]> Create()
    {
        var option = new Option<string[]>("--pack")
        {
            Description = "Folder of a rule pack in place of the Purwakarta pack; one that extends it is laid over it. Repeat to lay further packs over the first.",
            HelpName = "DIR",
            DefaultValueFactory = _ => [],
        };
        option.Validators.Add(RefuseEmptyNames);
        return option;
    }

    public static void RefuseEmptyNames(SymbolResult result)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value))) result.AddError("A folder has a name; an empty one was given.");
    }

    /// <summary>The pack, or <c>null</c> after everything that is wrong was reported on standard error.</summary>
    public static RulePack? Load(string[] folders, Terminal terminal)
    {
        var loading = Loading(folders);
        FailureLines.Write(terminal.Error, loading.Failures);
        return loading.Pack;
    }

    /// <summary>The pack of some folders, the Purwakarta pack when there are none, or everything that is wrong.</summary>
    public static RulePackLoading Loading(string[] folders) => folders.Length == 0
        ? RulePack.Load(EmbeddedRulePackSource.Purwakarta())
        : RulePack.Load(new FolderRulePackSource(folders[0]), [.. folders.Skip(1).Select(folder => new FolderRulePackSource(folder))]);

    /// <summary>What to answer the shell when packs did not load: a folder that is not there was a slip of the command line.</summary>
    public static int ExitCodeFor(string[] folders) => folders.All(Directory.Exists) ? ExitCode.BadInput : ExitCode.Usage;
}
