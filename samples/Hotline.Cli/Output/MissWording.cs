using Hotline.Cli.Lines;
using Hotline.Domain;
using Hotline.Triage.Assurance;
using Hotline.Triage.Notes;

namespace Hotline.Cli.Output;

/// <summary>A labelled call that was missed, on one line: what was expected, what was decided, and what of the note led there.</summary>
internal sealed class MissWording(bool showNotes)
{
    private const int LongestLine = 2_000;

    /// <summary>What is wrong with a decision: <c>under-triage</c>, <c>over-triage</c>, <c>possible-too-low</c>, <c>category</c>.</summary>
    public static IEnumerable<string> Kinds(JudgedCall call)
    {
        if (call.IsSeriouslyUnderTriaged) yield return "serious-under-triage";
        else if (call.IsUnderTriaged) yield return "under-triage";
        if (call.IsOverTriaged) yield return "over-triage";
        if (call.IsPossibleTooLow) yield return "possible-too-low";
        if (!call.IsCategoryRight) yield return "category";
    }

    /// <summary>How a finding is meant.</summary>
    public static string ContextCode(NoteContext context) => context switch
    {
        NoteContext.Affirmed => "affirmed",
        NoteContext.Negated => "negated",
        NoteContext.Hypothetical => "hypothetical",
        NoteContext.Past => "past",
        NoteContext.Reported => "reported",
        NoteContext.Leaning => "leaning",
        NoteContext.Doubted => "doubted",
        NoteContext.Doubting => "doubting",
        _ => "uncertain",
    };

    public string Line(JudgedCall call)
    {
        var (label, decision) = (call.Call, call.Decision);
        var expected = string.Join('/', label.AlsoCategories.Prepend(label.Category));
        var rule = decision.Rules.IsEmpty ? "no rule" : decision.Rules[0].Rule.Id;
        var findings = decision.Findings.IsEmpty ? "nothing" : string.Join(", ", decision.Findings.Select(Finding));
        var line = $"{label.Report.Id} {string.Join(' ', Kinds(call))}: {expected} {label.Priority.ToCode()} → {decision.Category} {decision.Priority} by {rule}; read {findings}";
        return Printable.OneLine(showNotes ? $"{line}; note: {label.Report.Note.ReplaceLineEndings(" ")}" : line, LongestLine);
    }

    private string Finding(NoteFinding finding)
    {
        var context = finding.Context is NoteContext.Affirmed ? "" : $" ({ContextCode(finding.Context)})";
        var words = showNotes ? $" \"{finding.Text}\"" : FormattableString.Invariant($" at {finding.Start}+{finding.Length}");
        return $"{finding.Fact} = {finding.Value}{context}{words}";
    }
}
