using Hotline.Cli.Lines;
using Hotline.Triage.Assurance.Checking;
using NodaTime.Text;
using Spectre.Console;

namespace Hotline.Cli.Output;

/// <summary>What a check of a pack found, for people: the gravest first, notes counted unless asked for.</summary>
internal static class FindingTable
{
    private const int Longest = 1_000;

    public static void Write(IAnsiConsole screen, PackCheck check, bool showNotes)
    {
        var shown = check.Findings.Where(finding => showNotes || finding.Severity > FindingSeverity.Note).OrderByDescending(finding => finding.Severity).ToList();
        if (shown.Count > 0)
        {
            var table = new Table().Border(TableBorder.Rounded).AddColumn("Where").AddColumn("What was found").AddColumn("What to do");
            table.ShowRowSeparators = true;
            foreach (var finding in shown)
                table.AddRow(new Text(Where(finding)), new Markup(What(finding)), new Text(Printable.OneLine(finding.Mend, Longest)));
            screen.Write(table);
        }

        var counted = check.Findings.Except(shown).CountBy(finding => finding.Code, StringComparer.Ordinal).ToList();
        if (counted.Count > 0) screen.WriteLine($"Notes, to be seen with --notes: {string.Join(", ", counted.Select(kind => $"{kind.Key} {kind.Value}").Order(StringComparer.Ordinal))}");
        screen.WriteLine(string.Join(", ", Enum.GetValues<FindingSeverity>().OrderDescending().Select(severity =>
            Count(check.Findings.Count(finding => finding.Severity == severity), severity.ToCode())))
            + (check.Day is { } day ? $"; reviews as of {LocalDatePattern.Iso.Format(day)}" : "; reviews were not checked, for no day was given"));
    }

    private static string Where(PackFinding finding) => finding switch
    {
        { File: null } => Printable.OneLine(finding.Id, Longest),
        { Line: { } line } => FormattableString.Invariant($"{Printable.OneLine(Path.GetFileName(finding.File), Longest)}:{line}"),
        _ => Printable.OneLine(Path.GetFileName(finding.File), Longest),
    };

    private static string What(PackFinding finding)
    {
        var colour = finding.Severity switch { FindingSeverity.Error => "bold red", FindingSeverity.Warning => "yellow", _ => "dim" };
        var text = $"[{colour}]{finding.Severity.ToCode()} {Markup.Escape(finding.Code)}[/]\n{Markup.Escape(Printable.OneLine(finding.Message, Longest))}";
        return finding.IsExact ? text : $"{text}\n[dim]not covered: {Markup.Escape(finding.NotCovered)}[/]";
    }

    private static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
