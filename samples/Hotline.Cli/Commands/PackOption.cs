using System.CommandLine;
using System.CommandLine.Parsing;
using Hotline.Cli.Lines;
using Hotline.Triage.Packs;

namespace Hotline.Cli.Commands;

/// <summary>The option <c>--pack DIR</c>, which may be given several times.</summary>
internal static class PackOption
{
    private const string Shipped = "purwakarta";

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

    /// <summary>The folders that a word such as <c>snake+harvest</c> names, the pack first and then what is laid over it.</summary>
    public static string[] FoldersOf(string word) => Directory.Exists(word) ? [word] : word.Split('+');

    /// <summary>A pack with what is laid over it. <c>purwakarta</c> in the first place is the pack that comes with the library, unless
    /// there is a folder of that name.</summary>
    public static RulePack? LoadNamed(string[] folders, Terminal terminal)
    {
        if (!IsShipped(folders[0])) return Load(folders, terminal);
        var loading = RulePack.Load(EmbeddedRulePackSource.Purwakarta(), [.. folders.Skip(1).Select(folder => new FolderRulePackSource(folder))]);
        FailureLines.Write(terminal.Error, loading.Failures);
        return loading.Pack;
    }

    /// <summary>What to answer the shell when packs named in this way did not load.</summary>
    public static int ExitCodeForNamed(string[] folders) => ExitCodeFor([.. folders.Where((folder, i) => i > 0 || !IsShipped(folder))]);

    private static bool IsShipped(string folder) => string.Equals(folder, Shipped, StringComparison.Ordinal) && !Directory.Exists(folder);

    /// <summary>What to answer the shell when packs did not load: a folder that is not there was a slip of the command line.</summary>
    public static int ExitCodeFor(string[] folders) => folders.All(Directory.Exists) ? ExitCode.BadInput : ExitCode.Usage;
}
