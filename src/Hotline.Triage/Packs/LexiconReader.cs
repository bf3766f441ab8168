using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Text.Json;
using Hotline.LinkedSources;
using Hotline.Triage.Facts;
using Hotline.Triage.Notes;
using Hotline.Triage.Packs.Format;

namespace Hotline.Triage.Packs;

/// <summary>Reads the sections that tell how notes are understood: <c>phrases</c>, <c>cues</c>, <c>classes</c>, <c>skips</c>,
/// <c>numbers</c>, <c>spellings</c>, <c>endings</c>, <c>families</c> and <c>words</c>.</summary>
internal sealed class LexiconReader(
    Manifest manifest, IReadOnlyDictionary<string, NumberedFact> facts, RulePackLimits limits, PackProblems problems)
{
    private const CueKind Barriers = CueKind.Negation | CueKind.NegationAfter | CueKind.Uncertain | CueKind.Ends;

    private readonly List<(Placed<string> Place, List<string> Words, LexiconEntry Entry)> _wordings = [];
    private readonly Dictionary<string, ImmutableArray<string>> _spellings = new(StringComparer.Ordinal);
    private Dictionary<string, List<string>> _classes = new(StringComparer.Ordinal);

    public (Lexicon Lexicon, Spelling Spelling) Read(IReadOnlyList<PackDocument> documents)
    {
        foreach (var document in documents) ReadSpellings(document);
        var language = new WordSectionsReader(manifest, problems, WordOf);
        language.Read(documents);
        _classes = language.Classes;
        foreach (var document in documents) ReadCues(document);
        foreach (var place in problems.Section(documents, "phrases", entry => entry.Phrases)) ReadPhrase(place);
        var barriers = BarrierWords();
        foreach (var (word, place) in language.Skips)
            if (barriers.Contains(word))
                problems.Add("skip-is-cue", place, $"'{word}' begins a cue that denies, doubts or ends a thought", "take it out of 'skips'");

        var phraseWords = _wordings.SelectMany(wording => wording.Words).Where(IsWord)
            .Concat(_classes.Values.SelectMany(words => words)).ToHashSet(StringComparer.Ordinal);
        var known = phraseWords.Concat(_spellings.Values.SelectMany(words => words)).ToHashSet(StringComparer.Ordinal);
        var correct = documents.SelectMany(document => document.Entry.Words ?? []).Where(word => word is not null).SelectMany(Words)
            .Concat(language.Skips.Keys).Concat(language.Numbers.Keys);
        var endingList = documents.SelectMany(document => document.Entry.Endings ?? []).Where(ending => !string.IsNullOrEmpty(ending)).ToList();
        var endings = new WordEndings(known, endingList);
        var families = new WordFamilies([.. endingList.Select(WordFamily.WithoutEnding), .. language.Families]);
        return (Build(language, barriers, endings, families, phraseWords), new Spelling(known, correct, _spellings, endings, families, phraseWords));
    }

    private Lexicon Build(WordSectionsReader language, HashSet<string> barriers, WordEndings endings, WordFamilies families, HashSet<string> phraseWords)
    {
        var lexicon = new LexiconBuilder();
        foreach (var (place, words, entry) in _wordings)
        {
            for (var i = 0; i < words.Count; i++) words[i] = endings.Cut(words[i]);
            if (lexicon.Add(words, entry) is { } taken)
                problems.Add("phrase-twice", place, $"'{place.Value}' cannot mean this and what it means already ({Describe(taken)})", "keep one of the two");
        }

        var also = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (name, words) in _classes)
            foreach (var word in words) Also(endings.Cut(word), ClassWord(name));
        foreach (var word in phraseWords)
            foreach (var other in families.Also(word, phraseWords.Contains)) Also(endings.Cut(word), endings.Cut(other));
        return lexicon.Build(also, language.Skips.Keys.ToHashSet(StringComparer.Ordinal), barriers, new NumberWords(language.Numbers));

        void Also(string word, string other)
        {
            if (!also.TryGetValue(word, out var others)) also.Add(word, others = []);
            others.Add(other);
        }
    }

    private void ReadSpellings(PackDocument document)
    {
        foreach (var (shortForm, longForm) in document.Entry.Spellings ?? [])
        {
            var place = new Placed<string>(shortForm, document, $"spellings.{shortForm}");
            var from = Words(shortForm).ToList();
            var to = Words(longForm ?? "").ToImmutableArray();
            if (from.Count != 1 || to.IsEmpty)
                problems.Add("spelling-malformed", place, "an abbreviation is one word and stands for one word or more", "write \"yg\": \"yang\"");
            else if (_spellings.TryGetValue(from[0], out var known) && !known.SequenceEqual(to, StringComparer.Ordinal))
                problems.Add("spelling-twice", place, $"'{shortForm}' stands for '{string.Join(' ', known)}' already", "keep one of the two");
            else
                _spellings[from[0]] = to;
        }
    }

    private void ReadCues(PackDocument document)
    {
        if (document.Entry.Cues is not { } entry) return;
        var cues = new Placed<CuesEntry>(entry, document, "cues");
        problems.CheckMembers(cues, PackJson.Default.CuesEntry);
        ReadCue(cues, "negation", entry.Negation, CueKind.Negation);
        ReadCue(cues, "negationAfter", entry.NegationAfter, CueKind.NegationAfter);
        ReadCue(cues, "hypothetical", entry.Hypothetical, CueKind.Hypothetical);
        ReadCue(cues, "past", entry.Past, CueKind.Past);
        ReadCue(cues, "pastAfter", entry.PastAfter, CueKind.PastAfter);
        ReadCue(cues, "reported", entry.Reported, CueKind.Reported);
        ReadCue(cues, "asks", entry.Asks, CueKind.Asks);
        ReadCue(cues, "uncertain", entry.Uncertain, CueKind.Uncertain);
        ReadCue(cues, "ends", entry.Ends, CueKind.Ends);
        ReadCue(cues, "joins", entry.Joins, CueKind.Joins);
        ReadCue(cues, "fills", entry.Fills, CueKind.Fills);
    }

    private void ReadCue(Placed<CuesEntry> cues, string name, IReadOnlyDictionary<string, List<string>>? say, CueKind kind) =>
        ReadWordings(cues.Member(name, say), new LexiconEntry { Cue = kind });

    private void ReadPhrase(Placed<PhraseEntry> place)
    {
        problems.CheckMembers(place, PackJson.Default.PhraseEntry);
        var gives = place.Value.Gives ?? [];
        if (gives.Count == 0 == string.IsNullOrWhiteSpace(place.Value.Ignore))
            problems.Add("phrase-without-fact", place, "a phrase either gives a fact or is ignored for a reason", "add \"gives\": { \"fire\": true }, or \"ignore\": \"why\"");
        if (place.Value.Say is not { Count: > 0 })
            problems.Add("phrase-without-words", place, "'say' is missing", "add \"say\": { \"id\": [\"…\"] }");

        var values = ImmutableArray.CreateBuilder<KeyValuePair<string, FactValue>>();
        var numbers = ImmutableArray.CreateBuilder<KeyValuePair<string, double>>();
        foreach (var (fact, json) in gives)
        {
            var at = place.Member("gives", json).Member(fact, json);
            if (!facts.TryGetValue(fact, out var known))
                problems.Add("fact-unknown", at, $"unknown fact '{fact}'", Suggestion.Mend(fact, facts.Keys, "define it under 'facts'"));
            else if (json.ValueKind is JsonValueKind.String && known.Definition.Kind is FactKind.Number && TryReadFactor(json.GetString()!, out var factor))
                numbers.Add(KeyValuePair.Create(fact, factor));
            else if (!FactJson.TryRead(json, out var value) || !known.Definition.Allows(value))
                problems.Add("fact-value-wrong", at, $"'{fact}' cannot have this value", $"use {known.Definition.DescribeValues()}");
            else
                values.Add(KeyValuePair.Create(fact, value));
        }

        ReadWordings(
            place.Member("say", (IReadOnlyDictionary<string, List<string>>?)place.Value.Say),
            new LexiconEntry { Gives = values.ToImmutable(), GivesNumber = numbers.ToImmutable() });
    }

    private void ReadWordings(Placed<IReadOnlyDictionary<string, List<string>>?> say, LexiconEntry entry)
    {
        foreach (var (language, wordings) in say.Value ?? ReadOnlyDictionary<string, List<string>>.Empty)
        {
            var list = say.Member(language, (IReadOnlyList<string?>?)wordings);
            if (!manifest.Languages.Contains(language, StringComparer.OrdinalIgnoreCase))
                problems.Add("pack-language-unknown", list, $"the pack has no language '{language}'", $"use one of {string.Join(", ", manifest.Languages)}");
            foreach (var wording in problems.Elements(list)) ReadWording(wording, entry);
        }
    }

    private void ReadWording(Placed<string> place, LexiconEntry entry)
    {
        var words = WordsOfWording(place);
        var numbers = words.Count(word => string.Equals(word, Lexicon.NumberWord, StringComparison.Ordinal));
        if (words.Count == 0)
            problems.Add("phrase-empty", place, "there is no word here", "write the words, or take the phrase out");
        else if (words.Count(word => word[0] is not ('…' or '<')) > limits.MaxPhraseWords || words.Count > 2 * limits.MaxPhraseWords)
            problems.Add("phrase-too-long", place, $"a phrase has at most {limits.MaxPhraseWords} words", "keep the words that matter; a sentence fits one caller only");
        else if (numbers > 1 || (numbers == 0 && !entry.GivesNumber.IsEmpty))
            problems.Add("phrase-number", place, "'#' stands once in a phrase that gives a fact its number, and at most once in any other", "write \"gives\": { \"age\": \"#\" } and one '#' in the words");
        else if (IsGap(words[0]) || IsGap(words[^1]) || (entry.Cue is not CueKind.None && words.Exists(IsGap)) || HasTwoGaps(words))
            problems.Add("phrase-gap", place, "'…' stands between two words of a phrase, and in no cue", "take it out");
        else if (_wordings.Count == limits.MaxPhrases)
            problems.Add("pack-too-many-phrases", place, $"the pack has more than {limits.MaxPhrases} phrases", "leave some out, or raise the limit");
        else
            _wordings.Add((place, words, entry));
    }

    /// <summary>The words that nothing reaches over: those that deny, doubt or end a thought alone, and the first of those that do
    /// so only together.</summary>
    private HashSet<string> BarrierWords()
    {
        var cues = _wordings.Where(wording => (wording.Entry.Cue & Barriers) is not CueKind.None).Select(wording => wording.Words).ToList();
        var barriers = cues.Where(words => words.Count == 1).Select(words => words[0]).ToHashSet(StringComparer.Ordinal);
        barriers.UnionWith(cues.Where(words => !words.Exists(barriers.Contains)).Select(words => words[0]).ToList());
        return barriers;
    }

    private List<string> WordsOfWording(Placed<string> place)
    {
        var words = new List<string>();
        var wording = place.Value.Replace("...", Lexicon.GapWord, StringComparison.Ordinal);
        var parts = wording.AsSpan().ContainsAny('#', '<', '…') ? wording.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [wording];
        foreach (var part in parts)
        {
            if (part is Lexicon.NumberWord or Lexicon.GapWord)
            {
                words.Add(part);
            }
            else if (part is ['<', .. var name, '>'])
            {
                if (_classes.ContainsKey(name)) words.Add(part);
                else problems.Add("class-unknown", place, $"unknown class '{name}'", Suggestion.Mend(name, _classes.Keys, "define it under 'classes'"));
            }
            else
            {
                foreach (var token in Tokenizer.Tokenize(part))
                    if (_spellings.TryGetValue(token.Word, out var spelled)) words.AddRange(spelled);
                    else words.Add(token.Word);
            }
        }

        return words;
    }

    /// <summary>The word of a text that is one word, in the lexicon's spelling; otherwise <c>null</c>.</summary>
    private string? WordOf(string text) => Tokenizer.Tokenize(text) is [var token]
        ? _spellings.TryGetValue(token.Word, out var spelled) ? spelled is [var word] ? word : null : token.Word
        : null;

    /// <summary>What the number is multiplied by in <c>#</c>, <c>#/12</c> or <c>#*7</c>.</summary>
    private static bool TryReadFactor(string text, out double factor)
    {
        factor = 1;
        if (text is Lexicon.NumberWord) return true;
        if (text.Length < 3 || text[0] != '#' || text[1] is not ('/' or '*')
            || !double.TryParse(text.AsSpan(2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out factor) || !(factor > 0)) return false;
        if (text[1] == '/') factor = 1 / factor;
        return double.IsFinite(factor);
    }

    private static string ClassWord(string name) => $"<{name}>";

    private static bool IsWord(string word) => word[0] is not ('#' or '<' or '…');

    private static bool IsGap(string word) => word is Lexicon.GapWord;

    private static bool HasTwoGaps(List<string> words)
    {
        for (var i = 1; i < words.Count; i++)
            if (IsGap(words[i]) && IsGap(words[i - 1]))
                return true;
        return false;
    }

    private static IEnumerable<string> Words(string text) => Tokenizer.Tokenize(text).Select(token => token.Word);

    private static string Describe(LexiconEntry entry)
    {
        if (entry.Cue is not CueKind.None) return $"cue {entry.Cue}";
        if (!entry.IsPhrase) return "ignored";
        return string.Join(", ", entry.Gives.Select(pair => $"{pair.Key} = {pair.Value}").Concat(entry.GivesNumber.Select(fact => $"{fact.Key} = #")));
    }
}
