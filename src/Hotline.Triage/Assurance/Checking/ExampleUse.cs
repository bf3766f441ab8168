using Hotline.Triage.Rules;

namespace Hotline.Triage.Assurance.Checking;

/// <summary>Examples that have nothing to do with their rule.</summary>
internal static class ExampleUse
{
    /// <summary>Shorter words are in every call.</summary>
    private const int ShortestWord = 4;

    public static void Check(CheckedPack subject)
    {
        var wordsOfFacts = subject.Origins.Phrases
            .SelectMany(phrase => phrase.Gives, (phrase, fact) => (fact, words: phrase.Wordings.SelectMany(wording => WordsOf(wording.Text))))
            .GroupBy(pair => pair.fact, pair => pair.words, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.SelectMany(words => words).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var rule in subject.Pack.Rules)
        {
            var near = rule.Facts.SelectMany(subject.Reach).ToHashSet(StringComparer.Ordinal);
            foreach (var (example, isMatch) in rule.Match.Select(example => (example, true)).Concat(rule.Avoid.Select(example => (example, false))))
            {
                if (FactsOf(subject, example).Any(near.Contains) || (!isMatch && SharesWord(rule, example, near, wordsOfFacts))) continue;
                subject.Add(FindingKinds.ExampleUnrelated, rule,
                    $"the example \"{example.Note}\" that '{rule.Id}' {(isMatch ? "matches" : "avoids")} says nothing of {string.Join(", ", rule.Facts)}");
            }
        }
    }

    private static IEnumerable<string> FactsOf(CheckedPack subject, RuleExample example) =>
        example.Facts.Keys.Concat(subject.Pack.NoteReader.Read(example.Note).Findings.Select(finding => finding.Fact));

    private static bool SharesWord(Rule rule, RuleExample example, HashSet<string> near, Dictionary<string, HashSet<string>> wordsOfFacts)
    {
        var words = WordsOf(example.Note).ToHashSet(StringComparer.Ordinal);
        return rule.Match.Any(match => words.Overlaps(WordsOf(match.Note)))
            || near.Any(fact => wordsOfFacts.TryGetValue(fact, out var known) && words.Overlaps(known));
    }

    private static IEnumerable<string> WordsOf(string text)
    {
        for (var (start, i) = (0, 0); i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i])) continue;
            if (i - start >= ShortestWord) yield return text[start..i].ToLowerInvariant();
            start = i + 1;
        }
    }
}
