using System.CommandLine;
using Hotline.Cli.Lines;
using Hotline.Cli.Output;
using Hotline.Triage.Assurance.Checking;
using Hotline.Triage.Packs;
using NodaTime;
using NodaTime.Text;

namespace Hotline.Cli.Commands;

/// <summary><c>pack check</c>: does a pack load, and what is there to say about it as a whole?</summary>
internal static class PackCheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var folders = PackCommand.Folders();
        var at = new Option<string?>("--at")
        {
            Description = "The day to check reviews of rules for, such as 2026-10-12; today in UTC when left out.",
            HelpName = "DATE",
        };
        at.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !LocalDatePattern.Iso.Parse(result.Tokens[0].Value).Success)
                result.AddError("--at: this is not a day; write year, month and day, such as 2026-10-12.");
        });
        var format = FormatOption.CreateWithSarif();
        var notes = new Option<bool>("--notes") { Description = "Show the notes in the table too, which otherwise are counted only." };
        var command = new Command("check", "Load a pack with its overlays, and list everything that keeps it from loading or that its authors should know.") { folders, at, notes, format };
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetRequiredValue(folders),
            parsed.GetValue(at) is { } day ? LocalDatePattern.Iso.Parse(day).Value : terminal.Clock?.GetCurrentInstant().InUtc().Date,
            parsed.GetRequiredValue(format),
            parsed.GetValue(notes)));
        return command;
    }

    private static int Run(Terminal terminal, string[] folders, LocalDate? day, string format, bool showNotes)
    {
        var loading = PackOption.Loading(folders);
        FailureLines.Write(terminal.Error, loading.Failures);
        if (!folders.All(Directory.Exists)) return ExitCode.Usage;

        var check = PackCheck.Of(loading, day);
        if (format is FormatOption.Sarif) terminal.Output.WriteLine(FindingSarif.Write(check.Findings));
        else if (format is FormatOption.JsonLines) foreach (var finding in check.Findings) terminal.Output.WriteLine(FindingJson.Write(finding));
        else if (loading.Pack is { } pack) WriteTable(terminal, pack, check, showNotes);
        return check.Worst > FindingSeverity.Note ? ExitCode.BadInput : ExitCode.Done;
    }

    private static void WriteTable(Terminal terminal, RulePack pack, PackCheck check, bool showNotes)
    {
        terminal.Output.WriteLine($"{pack.Name}: {pack.Rules.Length} rules, {pack.Facts.Length} facts, {pack.Categories.Count} categories, {pack.Hash}");
        FindingTable.Write(terminal.Screen, check, showNotes);
    }
}
