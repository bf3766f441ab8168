using Hotline.Cli.Output;
using Hotline.Domain;
using Hotline.Triage;
using Hotline.Triage.Packs;
using Spectre.Console;

namespace Hotline.Cli.Live;

/// <summary>Shows a call while it goes on.</summary>
/// <remarks>A box is drawn only on a terminal: in a pipe, and to a screen reader that reads one, it would be noise.</remarks>
internal sealed class LiveScreen(Terminal terminal, RulePack pack)
{
    private const string Help = """
        Type what the caller says; it is added to the note.
          1 ya, 1 tidak, 1 45, 1 besar   answers question 1 (also leres, henteu, yes, no, y, n)
          1 ?                            not known; takes an answer back
          fact=value, fact=?             states a fact by its name, or takes its answer back
          + text                         adds text to the note that looks like an answer or a command
          /undo   takes back the last input      /new    the next call
          /explain  says why                     /lang id  reads questions in another language
          /help   shows this                     /quit   ends
        """;

    private readonly DecisionWording _wording = new(pack);

    public void Welcome()
    {
        Line($"Pack {pack.Name}, {pack.Hash[..12]}. Nothing that is typed here is kept. /help lists what can be typed.");
    }

    public void ShowHelp() => Line(Help);

    public void Hint(string hint) => terminal.Screen.MarkupLine($"[yellow]{Markup.Escape(hint)}[/]");

    /// <summary>The prompt, where somebody sits before it. It repeats the priority, which a small window may have scrolled away.</summary>
    public void Prompt(TriageDecision decision)
    {
        if (terminal.OutputIsTerminal) terminal.Screen.Markup($"{PriorityOf(decision.Priority)} [bold]>[/] ");
    }

    public void Show(TriageReport report, TriageDecision decision, IEnumerable<string> changes)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        Row("Priority", PriorityOf(decision.Priority));
        Row("What it is", $"{Markup.Escape(_wording.Title(decision))} [dim]({Markup.Escape(decision.Category.Code)})[/]");
        Row("Refer to", decision.Agencies.IsEmpty ? "[dim]nobody yet[/]" : Markup.Escape(_wording.Agencies(decision)));
        Rows("Tell the caller", decision.Instructions.Select(instruction => $"[bold]{Markup.Escape(instruction.Text)}[/]"));
        Rows("Ask", decision.Questions.Select((question, i) =>
            $"[bold]{i + 1}.[/] {Markup.Escape(question.Text)} [dim]({Markup.Escape(question.Fact)})[/]\n   [dim]{Markup.Escape(question.Why)}[/]"));
        if (decision.ClosingAdvice is { } advice) Row("At the end", Markup.Escape(advice.FirstTime));
        if (DecisionWording.Doubt(decision) is { } doubt) Rows("Doubt", [$"[yellow]{Markup.Escape(doubt)}[/]"]);
        Rows("Contradiction", decision.Contradictions.Select(contradiction => $"[yellow]{Markup.Escape(DecisionWording.Contradiction(contradiction))}[/]"));
        if (!report.Facts.IsEmpty) Row("Answered", Markup.Escape(string.Join(", ", report.Facts.OrderBy(fact => fact.Key, StringComparer.Ordinal).Select(fact => $"{fact.Key} = {fact.Value}"))));
        Row("Note", report.Note.Length == 0 ? "[dim]empty[/]" : Markup.Escape(report.Note));
        Rows("Changed", changes);

        if (terminal.OutputIsTerminal) terminal.Screen.Write(new Panel(grid).Header(Markup.Escape(report.Id)).Expand());
        else
        {
            Line($"-- {report.Id}");
            terminal.Screen.Write(grid);
        }

        void Row(string label, string markup) => grid.AddRow(new Markup($"[dim]{label}[/]"), new Markup(markup));

        void Rows(string label, IEnumerable<string> markups)
        {
            foreach (var markup in markups)
            {
                Row(label, markup);
                label = "";
            }
        }
    }

    /// <summary>Why: the rules that fired with what is behind them, what is known, and what may still fire.</summary>
    public void Explain(TriageDecision decision)
    {
        foreach (var line in DecisionWording.Why(decision).DefaultIfEmpty("No rule has fired.")) terminal.Screen.MarkupLine(line);
        foreach (var fact in decision.Facts.Known)
            terminal.Screen.MarkupLine($"[dim]known[/] {Markup.Escape($"{fact.Fact} = {fact.Value}")} [dim]({Markup.Escape(DecisionWording.Evidence(decision, fact))})[/]");
        foreach (var rule in decision.OpenRules)
            terminal.Screen.MarkupLine($"[dim]open[/] {Markup.Escape(rule.Id)} {DecisionWording.Coloured(rule.Priority)} {Markup.Escape(rule.Why.In(decision.Language))}");
    }

    private static string PriorityOf(PriorityRange range)
    {
        var definite = DecisionWording.Coloured(range.Definite);
        return range.IsSettled ? definite : $"{definite} [dim]up to[/] {DecisionWording.Coloured(range.Possible)}";
    }

    private void Line(string text) => terminal.Screen.WriteLine(text);
}
