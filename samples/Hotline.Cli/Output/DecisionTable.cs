using Hotline.Domain;
using Hotline.Triage;
using Hotline.Triage.Explanations;
using Hotline.Triage.Packs;
using Spectre.Console;

namespace Hotline.Cli.Output;

/// <summary>Decisions as a call taker would like to read them: what it is, how urgent, who goes, what to say or ask.</summary>
internal sealed class DecisionTable(IAnsiConsole screen, RulePack pack)
{
    private readonly DecisionWording _wording = new(pack);

    /// <param name="decisions">The decisions; at least one.</param>
    /// <param name="explanations">Why, decision for decision; empty where nobody asked.</param>
    public void Write(IReadOnlyList<TriageDecision> decisions, IReadOnlyList<TriageExplanation> explanations)
    {
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn("Call").AddColumn("Priority").AddColumn("What it is").AddColumn("Refer to").AddColumn("Say, or ask next");
        table.ShowRowSeparators = explanations.Count > 0;
        foreach (var (place, decision) in decisions.Index())
            table.AddRow(
                new Text(decision.Id),
                new Markup(PriorityOf(decision)),
                new Text(_wording.Title(decision)),
                new Text(_wording.Agencies(decision)),
                new Markup(explanations.Count > 0 ? $"{Say(decision)}\n{Why(explanations[place])}" : Say(decision)));
        screen.Write(table);
        screen.WriteLine(Summary(decisions));
        screen.WriteLine($"Pack {decisions[0].Pack}, {decisions[0].PackHash[..12]}");
    }

    /// <summary>The priority, and what it may still become.</summary>
    private static string PriorityOf(TriageDecision decision)
    {
        var definite = DecisionWording.Coloured(decision.Priority.Definite);
        return decision.Priority.IsSettled ? definite : $"{definite}\n[dim]up to[/] {DecisionWording.Coloured(decision.Priority.Possible)}";
    }

    /// <summary>Instructions come first; then the question that matters most; then the closing advice.</summary>
    private static string Say(TriageDecision decision)
    {
        var lines = decision.Instructions.Take(1).Select(instruction => $"[bold]{Markup.Escape(instruction.Text)}[/]")
            .Concat(decision.Questions.Take(1).Select(question => $"? {Markup.Escape(question.Text)}"));
        if (DecisionWording.Doubt(decision) is { } doubt) lines = lines.Append($"[yellow]![/] {Markup.Escape(doubt)}");
        if (decision.ClosingAdvice is { } advice) lines = lines.Append($"[dim]{Markup.Escape(advice.FirstTime)}[/]");
        return string.Join('\n', lines);
    }

    private static string Why(TriageExplanation explanation) => string.Join('\n', DecisionWording.Why(explanation.Decision)
        .Concat(explanation.Decision.Questions.Take(1).Select(question => $"[dim]? {Markup.Escape(question.Why)}[/]"))
        .Concat(DecisionWording.Changes(explanation)));

    private static string Summary(IReadOnlyList<TriageDecision> decisions) => $"{decisions.Count} {(decisions.Count == 1 ? "call" : "calls")}: " + string.Join(", ", decisions
        .GroupBy(decision => decision.Priority.Definite)
        .OrderByDescending(group => group.Key)
        .Select(group => $"{group.Count()} {group.Key.ToCode()}"));
}
