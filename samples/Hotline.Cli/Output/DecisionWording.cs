using Hotline.Domain;
using Hotline.Triage;
using Hotline.Triage.Explanations;
using Hotline.Triage.Facts;
using Hotline.Triage.Notes;
using Hotline.Triage.Packs;
using Spectre.Console;

namespace Hotline.Cli.Output;

/// <summary>The parts of a decision in words, as Spectre markup where they carry colour.</summary>
internal sealed class DecisionWording(RulePack pack)
{
    /// <summary>A level in its colour. The word is always there: colour alone tells nothing to many people.</summary>
    public static string Coloured(Priority priority) => priority switch
    {
        Priority.Immediate => "[bold white on red]immediate[/]",
        Priority.Emergency => "[bold red]emergency[/]",
        Priority.Urgent => "[bold yellow]urgent[/]",
        Priority.Routine => "[green]routine[/]",
        _ => "[dim]non-emergency[/]",
    };

    public string Title(TriageDecision decision) =>
        pack.Categories.TryGetValue(decision.Category, out var title) ? title.In(decision.Language) : decision.Category.Code;

    public string Agencies(TriageDecision decision) =>
        string.Join(", ", decision.Agencies.Select(agency => pack.Agencies[agency].In(decision.Language)));

    /// <summary>The rules that fired, with the words and answers behind them and who says so; then what cannot all be so.</summary>
    public static IEnumerable<string> Why(TriageDecision decision) => decision.Rules
        .Select(fired => $"[blue]{Markup.Escape(fired.Rule.Id)}[/] {Markup.Escape(fired.Rule.Why.In(decision.Language))} "
            + $"[dim]({Markup.Escape(string.Join(", ", fired.Evidence.Select(fact => Evidence(decision, fact))))}; {Markup.Escape(fired.Rule.Source)})[/]")
        .Concat(decision.Contradictions.Select(contradiction => $"[yellow]![/] {Markup.Escape(Contradiction(contradiction))}"));

    /// <summary>What the note tells of and its other words speak against; <c>null</c> when nothing is in doubt.</summary>
    public static string? Doubt(TriageDecision decision)
    {
        return decision.Doubts.IsEmpty ? null : $"in doubt: {Words(NoteContext.Doubted)}, since the note also says {Words(NoteContext.Doubting)}";

        string Words(NoteContext context) =>
            string.Join(", ", decision.Doubts.Where(doubt => doubt.Context == context).Select(doubt => $"\"{doubt.Text}\"").Distinct(StringComparer.Ordinal));
    }

    /// <summary>The smallest change that would raise the priority, and the one that would lower it.</summary>
    public static IEnumerable<string> Changes(TriageExplanation explanation)
    {
        if (explanation.Raise is { } raise) yield return Change("rises", raise);
        if (explanation.Lower is { } lower) yield return Change("falls", lower);
    }

    /// <summary>What cannot all be so, and what is made of it.</summary>
    public static string Contradiction(Contradiction contradiction) => contradiction.By is { } by
        ? $"{contradiction.Fact}: denied, but {by} was said; it counts as true"
        : $"{contradiction.Fact}: said both ways; it counts as unknown";

    /// <summary>Where the value of a fact came from: the words of the note, an answer, or another fact.</summary>
    public static string Evidence(TriageDecision decision, StatedFact fact)
    {
        if (fact.Origin is FactOrigin.Answer) return $"{fact.Fact} answered";
        if (fact.ImpliedBy is { } by) return $"{fact.Fact} by {by}";
        var words = string.Join(", ", decision.Findings
            .Where(finding => string.Equals(finding.Fact, fact.Fact, StringComparison.Ordinal))
            .Select(finding => $"\"{finding.Text}\"")
            .DefaultIfEmpty(fact.Fact));
        return fact.Origin is FactOrigin.Leaning ? $"{fact.Fact} by the words {words}" : words;
    }

    private static string Change(string verb, SmallestChange change) => $"[dim]{verb} to {change.Range.Definite.ToCode()} if "
        + Markup.Escape(string.Join(" and ", change.Facts.Select(fact => $"{fact.Fact} is {fact.To} (now {fact.From})"))) + "[/]";
}
