using System.Collections.Immutable;
using Hotline.Triage.Notes;

namespace Hotline.Triage.Facts;

/// <summary>Brings together what the note says, what was answered, and what follows from these.</summary>
internal static class FactSheetBuilder
{
    /// <summary>The facts of a call.</summary>
    /// <param name="vocabulary">The facts there are.</param>
    /// <param name="findings">What the note says.</param>
    /// <param name="answers">What was answered: known facts with values they may have.</param>
    public static (FactSheet Sheet, ImmutableArray<Contradiction> Contradictions) Build(
        FactVocabulary vocabulary, ImmutableArray<NoteFinding> findings, IEnumerable<KeyValuePair<string, FactValue>> answers)
    {
        var contradictions = ImmutableArray.CreateBuilder<Contradiction>();
        var stated = new SortedDictionary<string, StatedFact>(StringComparer.Ordinal);
        var usable = findings.Where(finding => IsUsable(vocabulary, finding)).ToLookup(finding => finding.Context is NoteContext.Leaning);
        foreach (var group in usable[false].GroupBy(finding => finding.Fact, StringComparer.Ordinal))
        {
            var values = group.Select(finding => finding.Value).Distinct().ToList();
            if (values.Count == 1) stated[group.Key] = new StatedFact { Fact = group.Key, Value = values[0], Origin = FactOrigin.Note };
            else contradictions.Add(new Contradiction { Fact = group.Key });
        }

        foreach (var (fact, value) in answers)
        {
            if (value.IsUnknown) continue;
            stated[fact] = new StatedFact { Fact = fact, Value = value, Origin = FactOrigin.Answer };
            for (var i = contradictions.Count - 1; i >= 0; i--)
                if (string.Equals(contradictions[i].Fact, fact, StringComparison.Ordinal))
                    contradictions.RemoveAt(i);
        }

        var sheet = stated.Values.Aggregate(FactSheet.Empty, (sheet, fact) => sheet.With(fact));
        sheet = WithWiderFacts(vocabulary, sheet, stated.Values, contradictions);
        sheet = WithNarrowerFacts(vocabulary, sheet);
        return (WithLeanings(vocabulary, sheet, usable[true], contradictions), contradictions.ToImmutable());
    }

    /// <summary>What the words of the note point to together counts where nobody has spoken of the fact: it argues with no phrase and
    /// no answer, be it about the fact or about a wider one.</summary>
    private static FactSheet WithLeanings(
        FactVocabulary vocabulary, FactSheet sheet, IEnumerable<NoteFinding> leanings, ImmutableArray<Contradiction>.Builder contradictions)
    {
        foreach (var leaning in leanings)
        {
            if (!sheet[leaning.Fact].IsUnknown || contradictions.Any(contradiction => IsAbout(contradiction.Fact, leaning.Fact))) continue;
            sheet = sheet.With(new StatedFact { Fact = leaning.Fact, Value = leaning.Value, Origin = FactOrigin.Leaning });
            if (!leaning.Value.IsTrue) continue;
            foreach (var wider in vocabulary.Wider(leaning.Fact))
                if (sheet[wider].IsUnknown)
                    sheet = sheet.With(Implied(wider, true, leaning.Fact));
        }

        return sheet;

        bool IsAbout(string contradicted, string fact) =>
            string.Equals(contradicted, fact, StringComparison.Ordinal) || vocabulary.Wider(fact).Contains(contradicted, StringComparer.Ordinal);
    }

    /// <summary>The sheet once an unknown fact is answered, with all that follows.</summary>
    public static FactSheet Answered(FactVocabulary vocabulary, FactSheet sheet, string fact, FactValue value)
    {
        sheet = sheet.With(fact, value);
        if (value.IsTrue)
            foreach (var wider in vocabulary.Wider(fact))
                if (sheet[wider].IsUnknown)
                    sheet = sheet.With(Implied(wider, true, fact));
        return value.IsFalse ? WithFalse(vocabulary, sheet, fact) : sheet;
    }

    /// <summary>Whether a finding gives its fact a value that it may have.</summary>
    public static bool IsUsable(FactVocabulary vocabulary, NoteFinding finding) => !finding.Value.IsUnknown
        && vocabulary.TryGet(finding.Fact, out var fact) && fact.Allows(finding.Value);

    /// <summary>What is true makes the wider facts true, also those that were denied: a danger that was named stands.</summary>
    private static FactSheet WithWiderFacts(
        FactVocabulary vocabulary, FactSheet sheet, IEnumerable<StatedFact> stated, ImmutableArray<Contradiction>.Builder contradictions)
    {
        foreach (var fact in stated)
        {
            if (!fact.Value.IsTrue) continue;
            foreach (var wider in vocabulary.Wider(fact.Fact))
            {
                if (sheet[wider].IsTrue) continue;
                if (sheet[wider].IsFalse) contradictions.Add(new Contradiction { Fact = wider, By = fact.Fact });
                sheet = sheet.With(Implied(wider, true, fact.Fact));
            }
        }

        return sheet;
    }

    private static FactSheet WithNarrowerFacts(FactVocabulary vocabulary, FactSheet sheet) => sheet.Known
        .Where(fact => fact.Value.IsFalse)
        .Aggregate(sheet, (current, fact) => WithFalse(vocabulary, current, fact.Fact));

    private static FactSheet WithFalse(FactVocabulary vocabulary, FactSheet sheet, string fact)
    {
        foreach (var narrower in vocabulary.Narrower(fact))
            if (sheet[narrower].IsUnknown)
                sheet = sheet.With(Implied(narrower, false, fact));
        return sheet;
    }

    private static StatedFact Implied(string fact, bool value, string by) =>
        new() { Fact = fact, Value = value, Origin = FactOrigin.Implied, ImpliedBy = by };
}
