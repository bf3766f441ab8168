using Hotline.Domain;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;

namespace Hotline.Triage.Explanations;

/// <summary>Decides as if some answers had been given otherwise. For one thread.</summary>
/// <remarks>Notes are not read again. What the note says and what was answered are put together first: where they came from
/// makes no difference to the range.</remarks>
internal sealed class ChangeTrial
{
    private readonly FactVocabulary _vocabulary;
    private readonly CompiledRules _rules;
    private readonly RulesInCode _code;
    private readonly Dictionary<string, FactValue> _stated = new(StringComparer.Ordinal);

    public ChangeTrial(FactVocabulary vocabulary, CompiledRules rules, RulesInCode code, TriageReport report, TriageDecision decision)
    {
        (_vocabulary, _rules, _code) = (vocabulary, rules, code);
        foreach (var group in decision.Findings.GroupBy(finding => finding.Fact, StringComparer.Ordinal))
        {
            var values = group.Select(finding => finding.Value).Distinct().ToList();
            if (values.Count == 1) _stated[group.Key] = values[0];
        }

        foreach (var (fact, value) in report.Facts)
            if (!value.IsUnknown && vocabulary.TryGet(fact, out var definition) && definition.Allows(value))
                _stated[fact] = value;
    }

    /// <summary>Whether the note or an answer speaks of a fact, so that it does not merely follow from another.</summary>
    public bool IsStated(string fact) => _stated.ContainsKey(fact);

    /// <summary>The range once other answers are given.</summary>
    public PriorityRange With(params ReadOnlySpan<FactChange> changes)
    {
        Span<bool> wasStated = stackalloc bool[changes.Length];
        var before = new FactValue[changes.Length];
        for (var i = 0; i < changes.Length; i++)
        {
            wasStated[i] = _stated.TryGetValue(changes[i].Fact, out before[i]);
            _stated[changes[i].Fact] = changes[i].To;
        }

        var (sheet, _) = FactSheetBuilder.Build(_vocabulary, [], _stated);
        for (var i = 0; i < changes.Length; i++)
        {
            if (wasStated[i]) _stated[changes[i].Fact] = before[i];
            else _stated.Remove(changes[i].Fact);
        }

        return _code.Widen(_rules.Decide(sheet).Range, _code.Evaluate(sheet));
    }
}
