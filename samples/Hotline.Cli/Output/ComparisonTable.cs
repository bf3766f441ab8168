using System.Globalization;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Treatments;
using Hotline.Cli.Standings;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;

namespace Hotline.Cli.Output;

/// <summary>How many callers each policy would treat how, and who would be treated differently.</summary>
internal sealed class ComparisonTable(IAnsiConsole screen, IReadOnlyList<PolicyStandings> compared, Instant at)
{
    private const int MostCallers = 40;

    public void Write()
    {
        WriteCounts();
        WriteDifferences();
        foreach (var (policy, name) in compared.Select((one, i) => (one.Policy, Name(i))))
            screen.WriteLine($"{name}: policy {policy.Name}, {policy.Hash[..12]}");
        screen.WriteLine($"As of {InstantPattern.ExtendedIso.Format(at)}. No treatment refuses a call.");
    }

    private static string Words(TreatmentKind kind) => kind.ToCode().Replace('-', ' ');

    private static string Cell(CallerAssessment assessment) => assessment.Proposal is { } proposal
        ? $"{Words(assessment.Treatment.Kind)}, {Words(proposal.Treatment)} waits for review"
        : Words(assessment.Treatment.Kind);

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Two versions of one policy have one name.</summary>
    private string Name(int index)
    {
        var name = compared[index].Policy.Name;
        return compared.Count(one => string.Equals(one.Policy.Name, name, StringComparison.Ordinal)) == 1
            ? name
            : string.Create(CultureInfo.InvariantCulture, $"{name} ({index + 1})");
    }

    private Table Table(string firstColumn)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn(firstColumn);
        for (var i = 0; i < compared.Count; i++) table.AddColumn(Markup.Escape(Name(i)));
        return table;
    }

    private void WriteCounts()
    {
        var table = Table("Callers");
        foreach (var kind in TreatmentKinds.LightestFirst.Reverse())
            table.AddRow([Words(kind), .. compared.Select(one => Text(one.Standings.Count(caller => caller.Assessment.Treatment.Kind == kind)))]);
        table.AddRow(["waits for review", .. compared.Select(one => Text(one.Standings.Count(caller => caller.Assessment.Proposal is not null)))]);
        screen.Write(table);
    }

    private void WriteDifferences()
    {
        var different = Enumerable.Range(0, compared[0].Standings.Count)
            .Select(i => compared.Select(one => one.Standings[i]).ToList())
            .Where(row => row.Select(caller => Cell(caller.Assessment)).Distinct(StringComparer.Ordinal).Skip(1).Any())
            .OrderByDescending(row => row.Max(caller => caller.Assessment.Treatment.Kind))
            .ToList();
        screen.WriteLine($"{Text(different.Count)} of {Text(compared[0].Standings.Count)} callers would be treated differently");
        if (different.Count == 0) return;
        var table = Table("Caller");
        foreach (var row in different.Take(MostCallers))
            table.AddRow([Markup.Escape($"{row[0].Number} {row[0].Key[..12]}"), .. row.Select(caller => Markup.Escape(Cell(caller.Assessment)))]);
        screen.Write(table);
        if (different.Count > MostCallers) screen.WriteLine($"and {Text(different.Count - MostCallers)} more; --format jsonl lists all");
    }
}
