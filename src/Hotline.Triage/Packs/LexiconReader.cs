using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Text.Json;
using Hotline.LinkedSources;
using Hotline.Triage.Facts;
using Hotline.Triage.Notes;
using Hotline.Triage.Packs.Format;

namespace Hotline.Triage.Packs;

/// <summary>Reads the sections that tell how notes are understood: <c>phrases</c>, <c>cues</c>, <c>spellings</c>,
/// <c>endings</c> and <c>words</c>.</summary>
internal sealed class LexiconReader(
    Manifest manifest, IReadOnlyDictionary<string, NumberedFact> facts, RulePackLimits limits, PackProblems problems)
{
    private readonly List<(Placed<string> Place, List<string> Words, LexiconEntry Entry)> _wordings = [];
    private readonly Dictionary<string, ImmutableArray<string>> _spellings = new(StringComparer.Ordinal);

    public (Lexicon Lexicon, Spelling Spelling) Read(IReadOnlyList<PackDocument> documents)
    {
        foreach (var document in documents) ReadSpellings(document);
        foreach (var document in documents) ReadCues(document);
        foreach (var place in problems.Section(documents, "phrases", entry => entry.Phrases)) ReadPhrase(place);

        var known = _wordings.SelectMany(wording => wording.Words).Concat(_spellings.Values.SelectMany(words => words)).ToHashSet(StringComparer.Ordinal);
        var correct = documents.SelectMany(document => document.Entry.Words ?? []).Where(word => word is not null).SelectMany(Words);
        var endings = new WordEndings(known, documents.SelectMany(document => document.Entry.Endings ?? []).Where(ending => !string.IsNullOrEmpty(ending)));
        return (Build(endings), new Spelling(known, correct, _spellings, endings));
    }

    private Lexicon Build(WordEndings endings)
    {
        var lexicon = new LexiconBuilder();
        foreach (var (place, words, entry) in _wordings)
        {
            for (var i = 0; i < words.Count; i++) words[i] = endings.Cut(words[i]);
            if (lexicon.Add(words, entry) is { } taken)
                problems.Add("phrase-twice", place, $"'{place.Value}' cannot mean this and what it means already ({Describe(taken)})", "keep one of the two");
        }

        return lexicon.Build();
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
        var numbers = ImmutableArray.CreateBuilder<string>();
        foreach (var (fact, json) in gives)
        {
            var at = place.Member("gives", json).Member(fact, json);
            if (!facts.TryGetValue(fact, out var known))
                problems.Add("fact-unknown", at, $"unknown fact '{fact}'", Suggestion.Mend(fact, facts.Keys, "define it under 'facts'"));
            else if (json.ValueKind is JsonValueKind.String && json.ValueEquals(Lexicon.NumberWord) && known.Definition.Kind is FactKind.Number)
                numbers.Add(fact);
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
        var words = WordsOfWording(place.Value);
        var numbers = words.Count(word => string.Equals(word, Lexicon.NumberWord, StringComparison.Ordinal));
        if (words.Count == 0)
            problems.Add("phrase-empty", place, "there is no word here", "write the words, or take the phrase out");
        else if (words.Count > limits.MaxPhraseWords)
            problems.Add("phrase-too-long", place, $"a phrase has at most {limits.MaxPhraseWords} words", "keep the words that matter; a sentence fits one caller only");
        else if (numbers > 1 || (numbers == 0 && !entry.GivesNumber.IsEmpty))
            problems.Add("phrase-number", place, "'#' stands once in a phrase that gives a fact its number, and at most once in any other", "write \"gives\": { \"age\": \"#\" } and one '#' in the words");
        else if (_wordings.Count == limits.MaxPhrases)
            problems.Add("pack-too-many-phrases", place, $"the pack has more than {limits.MaxPhrases} phrases", "leave some out, or raise the limit");
        else
            _wordings.Add((place, words, entry));
    }

    private List<string> WordsOfWording(string wording)
    {
        var words = new List<string>();
        var parts = wording.Contains(Lexicon.NumberWord, StringComparison.Ordinal) ? wording.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [wording];
        foreach (var part in parts)
        {
            if (string.Equals(part, Lexicon.NumberWord, StringComparison.Ordinal))
            {
                words.Add(part);
                continue;
            }

            foreach (var token in Tokenizer.Tokenize(part))
                if (_spellings.TryGetValue(token.Word, out var spelled)) words.AddRange(spelled);
                else words.Add(token.Word);
        }

        return words;
    }

    private static IEnumerable<string> Words(string text) => Tokenizer.Tokenize(text).Select(token => token.Word);

    private static string Describe(LexiconEntry entry)
    {
        if (entry.Cue is not CueKind.None) return $"cue {entry.Cue}";
        if (!entry.IsPhrase) return "ignored";
        return string.Join(", ", entry.Gives.Select(pair => $"{pair.Key} = {pair.Value}").Concat(entry.GivesNumber.Select(fact => $"{fact} = #")));
    }
}
