using Hotline.Triage.Notes;

namespace Hotline.Triage.Assurance.Checking;

/// <summary>Languages in which nobody can say a fact, and phrases without danger that use up the words of a danger.</summary>
internal static class PhraseUse
{
    private const int MostShown = 3;

    public static void Check(CheckedPack subject)
    {
        CheckLanguages(subject);
        if (subject.Pack.NoteReader is NoteReader reader) CheckSwallowed(subject, reader);
    }

    private static void CheckLanguages(CheckedPack subject)
    {
        var spoken = subject.Origins.Phrases
            .SelectMany(phrase => phrase.Gives, (phrase, fact) => (fact, languages: phrase.Wordings.Select(wording => wording.Language)))
            .GroupBy(pair => pair.fact, pair => pair.languages, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.SelectMany(languages => languages).ToHashSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);
        foreach (var fact in subject.Pack.Facts)
        {
            if (!spoken.TryGetValue(fact.Id, out var languages)) continue;
            var missing = subject.Pack.Languages.Where(language => !languages.Contains(language)).ToList();
            if (missing.Count > 0)
                subject.Add(FindingKinds.PhraseLanguageMissing, fact, $"no phrase gives '{fact.Id}' in '{string.Join("', '", missing)}'");
        }
    }

    private static void CheckSwallowed(CheckedPack subject, NoteReader reader)
    {
        var dangers = subject.Rules.Index().Where(rule => CheckedPack.IsDanger(rule.Item))
            .SelectMany(rule => subject.Ways[rule.Index] ?? [])
            .SelectMany(way => way.Answers.Where(answer => answer.Value.IsTrue).Select(answer => answer.Key))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var phrase in subject.Origins.Phrases)
        {
            if (phrase.Gives.Any(IsDanger)) continue;
            var swallowed = phrase.Wordings
                .Where(wording => !wording.Text.Contains('<', StringComparison.Ordinal))
                .Select(wording => (wording.Text, Facts: Swallowed(wording.Text)))
                .Where(wording => wording.Facts.Count > 0)
                .ToList();
            if (swallowed.Count == 0) continue;
            var shown = string.Join(", ", swallowed.Take(MostShown).Select(wording => $"\"{wording.Text}\" ({string.Join(", ", wording.Facts)})"));
            var more = swallowed.Count > MostShown ? $" and {swallowed.Count - MostShown} more" : "";
            var classes = phrase.Wordings.Count(wording => wording.Text.Contains('<', StringComparison.Ordinal));
            subject.Add(
                FindingKinds.PhraseSwallowsDanger, PackPart.Phrase, phrase.Gives.IsEmpty ? "ignore" : string.Join(", ", phrase.Gives), phrase.Location,
                $"a phrase that {(phrase.Gives.IsEmpty ? "is ignored" : $"gives {string.Join(", ", phrase.Gives)}")} uses up the words of a danger: {shown}{more}",
                notCovered: classes > 0 ? $"{classes} wordings with a class of words were left out" : "");
        }

        List<string> Swallowed(string wording)
        {
            var (heard, usedUp) = reader.Compare(wording.Replace("...", " ", StringComparison.Ordinal).Replace('…', ' ').Replace('#', '2'));
            if (heard.Any(given => given.Value.IsTrue && IsDanger(given.Fact))) return [];
            return [.. usedUp.Where(given => given.Value.IsTrue && IsDanger(given.Fact)).Select(given => given.Fact).Distinct(StringComparer.Ordinal)];
        }

        bool IsDanger(string fact) => dangers.Contains(fact) || subject.Vocabulary.Wider(fact).Any(dangers.Contains);
    }
}
