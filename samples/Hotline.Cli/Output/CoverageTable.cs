using System.Globalization;
using Hotline.Cli.Lines;
using Hotline.Triage.Assurance;
using Spectre.Console;

namespace Hotline.Cli.Output;

/// <summary>How many conditions are shown to matter, by kind of call, and then each that is not with facts to try.</summary>
internal sealed class CoverageTable(IAnsiConsole screen)
{
    private const int LongestLine = 1_000;

    public void Write(ConditionCoverage coverage)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn("category");
        foreach (var column in new[] { "rules", "in full", "conditions", "shown both ways", "with the fact known", "can never matter" })
            table.AddColumn(new TableColumn(column).RightAligned());
        foreach (var group in coverage.Rules.GroupBy(rule => rule.Rule.Category.Root.Code, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            Row(table, group.Key, new ConditionCoverage { Rules = [.. group] });
        Row(table, "all", coverage);
        screen.WriteLine();
        screen.Write(table);
        foreach (var rule in coverage.Rules.Where(rule => !rule.IsFull)) List($"{rule} shown both ways", rule, condition => condition.NeverMatters ? [] : CoverageWording.Missing(condition));
        foreach (var rule in coverage.Rules.Where(rule => rule.Conditions.Any(condition => condition.NeverMatters)))
            List(rule.Rule.Id, rule, condition => CoverageWording.NeverMatters(condition) is { } why ? [why] : []);
    }

    private static void Row(Table table, string name, ConditionCoverage coverage) => table.AddRow(
        Markup.Escape(name), Text(coverage.Rules.Length), Text(coverage.FullRules), Text(coverage.Count), Text(coverage.Covered),
        Text(coverage.CoveredByKnownFacts), Text(coverage.NeverMatter));

    private void List(string title, RuleCoverage rule, Func<CoveredCondition, IEnumerable<string>> lines)
    {
        screen.WriteLine(Printable.OneLine($"{(rule.Rule.Location.Length > 0 ? $"{rule.Rule.Location}: " : "")}{title}", LongestLine));
        foreach (var line in rule.Conditions.SelectMany(lines)) screen.WriteLine(Printable.OneLine($"  {line}", LongestLine));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
