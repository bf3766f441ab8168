using Hotline.Domain;
using Hotline.Triage.Facts;
using Hotline.Triage.Notes;
using Hotline.Triage.Packs;

namespace Hotline.Triage.Explanations;

/// <summary>Puts explanations into sentences. Immutable.</summary>
internal sealed class ExplanationWriter(RulePack pack, FactVocabulary vocabulary, string language)
{
    /// <summary>Why the call was decided so.</summary>
    public string Write(TriageExplanation explanation, string? inLanguage)
    {
        var sentences = new ExplanationSentences(vocabulary, inLanguage ?? language);
        var wording = sentences.Wording;
        var decision = explanation.Decision;
        List<string> lines = [ExplanationSentences.Say(wording.Priority, sentences.Level(decision.Priority.Definite))];
        if (explanation.Category is null) lines.Add(decision.Priority.IsSettled ? wording.NoRule : $"{wording.NoRule} {wording.NotSafe}");
        foreach (var rule in explanation.Priority)
        {
            lines.Add(ExplanationSentences.Say(wording.Because, rule.Rule.Why.In(sentences.Language), rule.Rule.Id));
            lines.AddRange(rule.Evidence.Select(fact => "  " + sentences.Evidence(fact)));
        }

        if (!decision.Doubts.IsEmpty) lines.Add(ExplanationSentences.Say(wording.Doubt, ExplanationSentences.Words(decision.Doubts, NoteContext.Doubted), ExplanationSentences.Words(decision.Doubts, NoteContext.Doubting)));
        if (!decision.Priority.IsSettled) lines.Add(ExplanationSentences.Say(wording.Possible, sentences.Level(decision.Priority.Possible)));
        if (explanation.Category is { Rule: var giver })
            lines.Add(ExplanationSentences.Say(wording.Category, pack.Categories.TryGetValue(giver.Category, out var title) ? title.In(sentences.Language) : giver.Category.ToString(), giver.Id));
        foreach (var agency in explanation.Agencies)
            lines.Add(ExplanationSentences.Say(
                wording.Agency,
                pack.Agencies.TryGetValue(agency.Agency, out var title) ? title.In(sentences.Language) : agency.Agency.ToString(),
                string.Join(", ", agency.Rules.Select(rule => rule.Rule.Id))));

        lines.Add(explanation.Raise is { } raise ? sentences.Change(wording.Raises, raise)
            : decision.Priority.Definite is Priority.Immediate ? wording.Highest
            : explanation.IsExhaustive ? wording.NoRaise : wording.NoRaiseFound);
        lines.Add(explanation.Lower is { } lower ? sentences.Change(wording.Lowers, lower)
            : decision.Priority.Definite is Priority.NonEmergency ? wording.Lowest
            : explanation.IsExhaustive ? wording.NoLower : wording.NoLowerFound);
        return string.Join('\n', lines);
    }

    /// <summary>Why a rule did not fire, or why it did.</summary>
    public string Write(RuleExplanation explanation, string? inLanguage)
    {
        var sentences = new ExplanationSentences(vocabulary, inLanguage ?? language);
        var wording = sentences.Wording;
        var shown = explanation.Missing.IsEmpty ? explanation.Conditions.Where(condition => condition.Truth == condition.Wanted) : explanation.Missing;
        return string.Join('\n', shown
            .Select(condition => "  " + ExplanationSentences.Say(
                condition.IsUnless ? wording.Unless : wording.Wanted,
                sentences.Condition(condition),
                ExplanationSentences.Say(wording.Now, string.Join("; ", condition.Facts.Select(sentences.Known)))))
            .Prepend($"{explanation.Rule.Id} {wording.States[(int)explanation.State]}: {explanation.Rule.Why.In(sentences.Language)}"));
    }
}
