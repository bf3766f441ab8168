using System.Globalization;
using Hotline.Cli.Lines;
using Hotline.Triage.Assurance;
using Hotline.Triage.Packs;
using Spectre.Console;

namespace Hotline.Cli.Output;

/// <summary>The comparison of two packs as a supervisor would like to read it: what was changed, which calls moved and why, how many.</summary>
internal sealed class DiffTable(IAnsiConsole screen, PackComparison comparison)
{
    private const int MostChanges = 200;
    private const int LongestChange = 500;
    private const int MostReasons = 3;

    private static readonly (string Title, Func<AccuracyCounts, Proportion> Of)[] Measures =
    [
        ("under-triage", counts => counts.UnderTriage),
        ("serious under-triage", counts => counts.SeriousUnderTriage),
        ("over-triage", counts => counts.OverTriage),
        ("possible too low", counts => counts.PossibleTooLow),
        ("category right", counts => counts.CategoryRight),
    ];

    public void WriteChanges()
    {
        screen.WriteLine($"OLD {Name(comparison.Old)}");
        screen.WriteLine($"NEW {Name(comparison.New)}");
        screen.WriteLine(comparison.Changes.IsEmpty ? "The packs hold the same." : $"{Count(comparison.Changes.Length, "change")}:");
        foreach (var change in comparison.Changes.Take(MostChanges))
            Line($"  {change}{(change.Location.Length > 0 ? $" ({change.Location})" : "")}");
        if (comparison.Changes.Length > MostChanges) screen.WriteLine($"  and {comparison.Changes.Length - MostChanges} more; --format jsonl lists all");
    }

    public void Write(string what, MovedCalls moved, ComparisonCounts counts)
    {
        screen.WriteLine();
        screen.WriteLine($"{Text(counts.Total.Moved)} of {Count(counts.Total.Calls, what)} moved");
        if (counts.Total.Moved == 0) return;
        var table = new Table().Border(TableBorder.Rounded).AddColumn(what).AddColumn("from").AddColumn("to").AddColumn("because");
        foreach (var call in moved.Shown)
            table.AddRow(Safe(call.Id), Cell(call.Old, call.Movement), Cell(call.New, call.Movement), Because(call));
        screen.Write(table);
        if (moved.Left > 0) screen.WriteLine($"and {Text(moved.Left)} more; --format jsonl lists all");
        WriteGroups(counts);
    }

    /// <summary>How often both are right, when any call carries a label.</summary>
    public void WriteAccuracy(ComparisonCounts counts)
    {
        if (counts.Old.Total.Calls == 0) return;
        var table = new Table().Border(TableBorder.Rounded).AddColumn($"{Count(counts.Old.Total.Calls, "labelled call")}").AddColumn("OLD, 95 % interval").AddColumn("NEW, 95 % interval");
        foreach (var (title, of) in Measures) table.AddRow(title, of(counts.Old.Total).ToString(), of(counts.New.Total).ToString());
        screen.WriteLine();
        screen.Write(table);
    }

    public void WriteVerdict(MovementCounts total)
    {
        screen.WriteLine();
        screen.WriteLine(total.Down == 0
            ? $"Nothing of {Text(total.Calls)} went down in priority."
            : $"{Text(total.Down)} of {Text(total.Calls)} went down in priority: {Text(total.DefiniteDown)} in what is certain, {Text(total.PossibleDown)} in what is possible.");
    }

    private void WriteGroups(ComparisonCounts counts)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn("category under OLD");
        foreach (var column in new[] { "calls", "moved", "certain up", "certain down", "possible up", "possible down", "other category", "other agencies" })
            table.AddColumn(new TableColumn(column).RightAligned());
        foreach (var (root, group) in counts.ByRoot.Where(group => group.Value.Moved > 0)) Row(root, group);
        if (counts.ByRoot.Count > 1) Row("all", counts.Total);
        screen.Write(table);

        void Row(string name, MovementCounts group) => table.AddRow(
            Markup.Escape(name), Text(group.Calls), Text(group.Moved), Text(group.DefiniteUp), Text(group.DefiniteDown),
            Text(group.PossibleUp), Text(group.PossibleDown), Text(group.Category), Text(group.Agencies));
    }

    private static string Cell(Verdict verdict, Movement movement)
    {
        var priority = DecisionWording.Coloured(verdict.Priority.Definite);
        var lines = new List<string> { verdict.Priority.IsSettled ? priority : $"{priority} [dim]up to[/] {DecisionWording.Coloured(verdict.Priority.Possible)}" };
        if (movement.HasFlag(Movement.Category)) lines.Add(Markup.Escape(verdict.Category.Code));
        if (movement.HasFlag(Movement.Agencies)) lines.Add(verdict.Agencies.IsEmpty ? "nobody" : Markup.Escape(string.Join(", ", verdict.Agencies)));
        return string.Join('\n', lines);
    }

    private static string Because(ComparedCall call)
    {
        var reasons = call.Reasons.Take(MostReasons).Select(reason => reason.ToString())
            .Concat(call.Reasons.Length > MostReasons ? [$"and {call.Reasons.Length - MostReasons} more rules"] : [])
            .Concat(call.Facts.Take(MostReasons).Select(fact => $"the call reads {fact}"));
        return Safe(string.Join('\n', reasons));
    }

    private void Line(string text) => screen.WriteLine(Printable.OneLine(text, LongestChange));

    private static string Name(RulePack pack) => $"{pack.Name}, {pack.Hash[..12]}";

    private static string Safe(string text) => Markup.Escape(string.Concat(text.Select(character => char.IsControl(character) && character is not '\n' ? '\uFFFD' : character)));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Count(long count, string what) => $"{Text(count)} {what}{(count == 1 ? "" : "s")}";
}
