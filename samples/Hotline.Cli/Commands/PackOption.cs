using System.CommandLine;
using Hotline.Triage.Packs;

namespace Hotline.Cli.Commands;

/// <summary>The option <c>--pack DIR</c>, which may be given several times.</summary>
internal static class PackOption
{
    public static Option<string[]> Create() => new("--pack")
    {
        Description = "Folder of a rule pack in place of the Purwakarta pack; one that extends it is laid over it. Repeat to lay further packs over the first.",
        HelpName = "DIR",
        DefaultValueFactory = _ => [],
    };

    /// <summary>The pack, or <c>null</c> after everything that is wrong was reported on standard error.</summary>
    public static RulePack? Load(string[] folders, Terminal terminal)
    {
        var loading = folders.Length == 0
            ? RulePack.Load(EmbeddedRulePackSource.Purwakarta())
            : RulePack.Load(new FolderRulePackSource(folders[0]), [.. folders.Skip(1).Select(folder => new FolderRulePackSource(folder))]);
        foreach (var failure in loading.Failures) terminal.Error.WriteLine(failure);
        return loading.Pack;
    }
}
