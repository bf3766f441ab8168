using Hotline.Domain;
using Hotline.Triage;
using Hotline.Triage.Packs;
using Spectre.Console;

namespace Hotline.Cli.Output;

/// <summary>Decisions as a call taker would like to read them: what it is, how urgent, who goes, what to say or ask.</summary>
internal sealed class DecisionTable(IAnsiConsole screen, RulePack pack)
{
    public void Write(IReadOnlyList<TriageDecision> decisions, bool explain)
    {
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn("Call").AddColumn("Priority").AddColumn("What it is").AddColumn("Refer to").AddColumn("Say, or ask next");
        table.ShowRowSeparators = explain;
        foreach (var decision in decisions)
            table.AddRow(
                new Text(decision.Id),
                new Markup(PriorityOf(decision)),
                new Text(TitleOf(decision)),
                new Text(string.Join(", ", decision.Agencies.Select(agency => pack.Agencies[agency].In(decision.Language)))),
                new Markup(explain ? $"{Say(decision)}\n{Why(decision)}" : Say(decision)));
        screen.Write(table);
        screen.WriteLine(Summary(decisions));
        screen.WriteLine($"Pack {decisions[0].Pack}, {decisions[0].PackHash[..12]}");
    }

    /// <summary>The priority, and what it may still become.</summary>
    private static string PriorityOf(TriageDecision decision)
    {
        var definite = Coloured(decision.Priority.Definite);
        return decision.Priority.IsSettled ? definite : $"{definite}\n[dim]up to[/] {Coloured(decision.Priority.Possible)}";
    }

    private static string Coloured(Priority priority) => priority switch
    {
        Priority.Immediate => "[bold white on red]immediate[/]",
        Priority.Emergency => "[bold red]emergency[/]",
        Priority.Urgent => "[bold yellow]urgent[/]",
        Priority.Routine => "[green]routine[/]",
        _ => "[dim]non-emergency[/]",
    };

    private string TitleOf(TriageDecision decision) =>
        pack.Categories.TryGetValue(decision.Category, out var title) ? title.In(decision.Language) : decision.Category.Code;

    /// <summary>Instructions come first; then the question that matters most; then the closing advice.</summary>
    private static string Say(TriageDecision decision)
    {
        var lines = decision.Instructions.Take(1).Select(instruction => $"[bold]{Markup.Escape(instruction.Text)}[/]")
            .Concat(decision.Questions.Take(1).Select(question => $"? {Markup.Escape(question.Text)}"));
        if (decision.ClosingAdvice is { } advice) lines = lines.Append($"[dim]{Markup.Escape(advice)}[/]");
        return string.Join('\n', lines);
    }

    private static string Why(TriageDecision decision) => string.Join('\n', decision.Rules
        .Select(fired => $"[blue]{Markup.Escape(fired.Rule.Id)}[/] {Markup.Escape(fired.Rule.Why.In(decision.Language))} "
            + $"[dim]({Markup.Escape(string.Join(", ", fired.Evidence.Select(fact => Evidence(decision, fact.Fact))))}; {Markup.Escape(fired.Rule.Source)})[/]")
        .Concat(decision.Contradictions.Select(contradiction => $"[yellow]![/] {Markup.Escape(contradiction.Fact)}: said both ways"))
        .Concat(decision.Questions.Take(1).Select(question => $"[dim]? {Markup.Escape(question.Why)}[/]")));

    private static string Evidence(TriageDecision decision, string fact)
    {
        var words = decision.Findings.Where(finding => string.Equals(finding.Fact, fact, StringComparison.Ordinal)).Select(finding => $"\"{finding.Text}\"").ToList();
        return words.Count == 0 ? $"{fact} answered" : string.Join(", ", words);
    }

    private static string Summary(IReadOnlyList<TriageDecision> decisions) => $"{decisions.Count} calls: " + string.Join(", ", decisions
        .GroupBy(decision => decision.Priority.Definite)
        .OrderByDescending(group => group.Key)
        .Select(group => $"{group.Count()} {group.Key.ToCode()}"));
}
