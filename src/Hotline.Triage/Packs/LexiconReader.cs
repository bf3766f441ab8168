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
/// <c>numbers</c>, <c>spellings</c>, <c>endings</c>, <c>families</c>, <c>leanings</c> and <c>words</c>.</summary>
internal sealed class LexiconReader(
    Manifest manifest, IReadOnlyDictionary<string, NumberedFact> facts, IReadOnlySet<string> beyondDoubt, RulePackLimits limits, PackProblems problems)
{
    private const CueKind Barriers = CueKind.Negation | CueKind.NegationAfter | CueKind.Uncertain | CueKind.Ends;

    private readonly WordTable _words = new();
    private readonly Letters _letters = new();
    private readonly List<Wording> _wordings = [];
    private readonly Dictionary<int, int[]> _spellings = [];
    private readonly List<int> _wording = [];
    private Dictionary<string, List<string>> _classes = new(StringComparer.Ordinal);
    private int _number;
    private int _gap;

    public NoteReader Read(IReadOnlyList<PackDocument> documents)
    {
        _number = _words.Add(Lexicon.NumberWord);
        _gap = _words.Add(Lexicon.GapWord);
        foreach (var document in documents) ReadSpellings(document);
        var sections = new WordSectionsReader(manifest, problems, WordOf);
        sections.Read(documents);
        _classes = sections.Classes;
        var leanings = new LeaningsReader(facts, beyondDoubt, problems, NumberOf);
        leanings.Read(documents);
        foreach (var document in documents) ReadCues(document);
        var asides = new AsidesReader(facts, problems).Read(documents);
        foreach (var place in problems.Section(documents, "phrases", entry => entry.Phrases)) ReadPhrase(place);

        var barriers = BarrierWords();
        foreach (var (word, place) in sections.Skips)
            if (barriers.Contains(_words.Find(word)))
                problems.Add("skip-is-cue", place, $"'{word}' begins a cue that denies, doubts or ends a thought", "take it out of 'skips'");

        var inPhrases = WordsOfPhrases();
        foreach (var text in documents.SelectMany(document => document.Entry.Words ?? []))
            if (text is not null) AddWords(text, [], isSpelled: true);
        foreach (var word in sections.Skips.Keys.Concat(sections.Numbers.Keys)) _words.Add(word);
        return Build(documents, sections, leanings, asides, inPhrases, barriers);
    }

    private NoteReader Build(
        IReadOnlyList<PackDocument> documents, WordSectionsReader sections, LeaningsReader leanings, Asides asides, HashSet<int> inPhrases, HashSet<int> barriers)
    {
        var known = inPhrases.Concat(_spellings.Values.SelectMany(words => words)).ToHashSet();
        var endings = new Endings(_words, documents.SelectMany(document => document.Entry.Endings ?? []).Where(ending => !string.IsNullOrEmpty(ending)));
        var families = new WordFamilies([.. endings.All.Select(WordFamily.WithoutEnding), .. sections.Families], _words, inPhrases.Contains);

        // Every word is read as itself, a word of the lexicon without its ending, an abbreviation written out.
        var cut = new int[_words.Count];
        var readAs = new int[_words.Count][];
        for (var word = 0; word < readAs.Length; word++)
        {
            cut[word] = known.Contains(word) ? endings.Cut(word, known.Contains) : word;
            readAs[word] = _spellings.TryGetValue(word, out var spelled) ? spelled : [cut[word]];
        }

        var lexicon = new LexiconBuilder(_wordings.Sum(wording => wording.Words.Length));
        foreach (var wording in _wordings)
        {
            var words = wording.Words;
            for (var i = 0; i < words.Length; i++) words[i] = cut[words[i]];
            if (lexicon.Add(words, wording.Entry) is { } taken)
                problems.Add("phrase-twice", wording.Place, $"'{wording.Place.Value}' cannot mean this and what it means already ({Describe(taken)})", "keep one of the two");
        }

        return new NoteReader(
            lexicon.Build(Symbols(readAs, families, inPhrases), Kinds(sections, barriers), Numbers(sections), _number, _gap),
            new Spelling(_words, readAs, endings.All, families, new ShortenedWords(_words, known), new TypoIndex(_words, known)),
            leanings.Build(_words, word => readAs[word] is [var other] ? other : -1),
            _words,
            [.. facts.Values.OrderBy(fact => fact.Order).Select(fact => fact.Definition)],
            asides);
    }

    /// <summary>What each word stands for on the edges of the lexicon: itself, the words it is read as too, and its classes.</summary>
    private int[][] Symbols(int[][] readAs, WordFamilies families, HashSet<int> inPhrases)
    {
        var symbols = new int[readAs.Length][];
        for (var word = 0; word < symbols.Length; word++) symbols[word] = [word];
        var also = new List<int>();
        foreach (var word in inPhrases)
        {
            also.Clear();
            families.AddAlso(_words[word], also);
            foreach (var other in also) Add(readAs[word][0], readAs[other][0]);
        }

        foreach (var (name, words) in _classes)
            if (_words.Find(ClassWord(name)) is >= 0 and var symbol)
                foreach (var word in words) Add(readAs[_words.Find(word)][0], symbol);
        return symbols;

        void Add(int word, int symbol)
        {
            if (!symbols[word].Contains(symbol)) symbols[word] = [.. symbols[word], symbol];
        }
    }

    private WordKinds[] Kinds(WordSectionsReader sections, HashSet<int> barriers)
    {
        var kinds = new WordKinds[_words.Count];
        foreach (var word in sections.Skips.Keys) kinds[_words.Find(word)] |= WordKinds.Skip;
        foreach (var word in barriers) kinds[word] |= WordKinds.Barrier;
        return kinds;
    }

    private NumberReader Numbers(WordSectionsReader sections) =>
        new(sections.Numbers.Select(number => KeyValuePair.Create(_words.Find(number.Key), number.Value)));

    /// <summary>The words that nothing reaches over: those that deny, doubt, imagine or end a thought alone, and the first of those
    /// that deny, doubt or end one only together.</summary>
    private HashSet<int> BarrierWords()
    {
        var cues = _wordings.Where(wording => (wording.Entry.Cue & Barriers) is not CueKind.None).Select(wording => wording.Words).ToList();
        var barriers = _wordings.Where(wording => wording.Words.Length == 1 && (wording.Entry.Cue & (Barriers | CueKind.Hypothetical)) is not CueKind.None)
            .Select(wording => wording.Words[0]).ToHashSet();
        barriers.UnionWith(cues.Where(words => !words.Any(barriers.Contains)).Select(words => words[0]).ToList());
        return barriers;
    }

    private HashSet<int> WordsOfPhrases()
    {
        var words = new HashSet<int>();
        foreach (var wording in _wordings) words.UnionWith(wording.Words);
        words.RemoveWhere(word => !char.IsLetterOrDigit(_words[word][0]));
        foreach (var word in _classes.Values.SelectMany(members => members)) words.Add(_words.Add(word));
        return words;
    }

    private void ReadSpellings(PackDocument document)
    {
        foreach (var (shortForm, longForm) in document.Entry.Spellings ?? [])
        {
            var place = new Placed<string>(shortForm, document, $"spellings.{shortForm}");
            var from = AddWords(shortForm, [], isSpelled: true);
            int[] to = [.. AddWords(longForm ?? "", [], isSpelled: true)];
            if (from.Count != 1 || to.Length == 0)
                problems.Add("spelling-malformed", place, "an abbreviation is one word and stands for one word or more", "write \"yg\": \"yang\"");
            else if (_spellings.TryGetValue(from[0], out var known) && !known.AsSpan().SequenceEqual(to))
                problems.Add("spelling-twice", place, $"'{shortForm}' stands for '{string.Join(' ', known.Select(word => _words[word]))}' already", "keep one of the two");
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
        ReadCue(cues, "now", entry.Now, CueKind.Now);
        ReadCue(cues, "here", entry.Here, CueKind.Here | CueKind.Now);
        ReadCue(cues, "takenFor", entry.TakenFor, CueKind.TakenFor);
        ReadCue(cues, "frames", entry.Frames, CueKind.Frames);
        ReadCue(cues, "verdict", entry.Verdict, CueKind.Verdict);
        ReadCue(cues, "over", entry.Over, CueKind.Over);
        ReadCue(cues, "earlier", entry.Earlier, CueKind.Earlier);
        ReadCue(cues, "aftermath", entry.Aftermath, CueKind.Aftermath);
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

        var values = ImmutableArray.CreateBuilder<GivenValue>();
        var numbers = ImmutableArray.CreateBuilder<GivenNumber>();
        foreach (var (fact, json) in gives)
        {
            var at = place.Member("gives", json).Member(fact, json);
            if (!facts.TryGetValue(fact, out var known))
                problems.Add("fact-unknown", at, $"unknown fact '{fact}'", Suggestion.Mend(fact, facts.Keys, "define it under 'facts'"));
            else if (json.ValueKind is JsonValueKind.String && known.Definition.Kind is FactKind.Number && TryReadFactor(json.GetString()!, out var factor))
                numbers.Add(new GivenNumber(known.Order, factor));
            else if (!FactJson.TryRead(json, out var value) || !known.Definition.Allows(value))
                problems.Add("fact-value-wrong", at, $"'{fact}' cannot have this value", $"use {known.Definition.DescribeValues()}");
            else
                values.Add(new GivenValue(known.Order, value));
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
            for (var i = 0; i < (wordings?.Count ?? 0); i++)
            {
                if (wordings![i] is null) problems.Add("pack-null", list.Element(i, ""), "there is null here", "fill it in, or take it out");
                else ReadWording(new Wording.At(list, i), entry);
            }
        }
    }

    private void ReadWording(Wording.At at, LexiconEntry entry)
    {
        var words = WordsOfWording(at);
        var count = 0;
        var numbers = 0;
        var gapsApart = true;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] == _number) numbers++;
            if (words[i] == _gap) gapsApart &= i > 0 && i < words.Count - 1 && words[i - 1] != _gap && entry.Cue is CueKind.None;
            else if (_words[words[i]][0] != '<') count++;
        }

        if (words.Count == 0)
            problems.Add("phrase-empty", at.Place, "there is no word here", "write the words, or take the phrase out");
        else if (count > limits.MaxPhraseWords || words.Count > 2 * limits.MaxPhraseWords)
            problems.Add("phrase-too-long", at.Place, $"a phrase has at most {limits.MaxPhraseWords} words", "keep the words that matter; a sentence fits one caller only");
        else if (numbers > 1 || (numbers == 0 && !entry.GivesNumber.IsEmpty))
            problems.Add("phrase-number", at.Place, "'#' stands once in a phrase that gives a fact its number, and at most once in any other", "write \"gives\": { \"age\": \"#\" } and one '#' in the words");
        else if (!gapsApart)
            problems.Add("phrase-gap", at.Place, "'…' stands between two words of a phrase, and in no cue", "take it out");
        else if (_wordings.Count == limits.MaxPhrases)
            problems.Add("pack-too-many-phrases", at.Place, $"the pack has more than {limits.MaxPhrases} phrases", "leave some out, or raise the limit");
        else
            _wordings.Add(new Wording(at, [.. words], entry));
    }

    /// <summary>The words of a wording, as abbreviations written out; good until the next one is read.</summary>
    private List<int> WordsOfWording(Wording.At at)
    {
        var text = at.Text;
        _wording.Clear();
        if (!text.AsSpan().ContainsAny('#', '<', '…') && !text.Contains("...", StringComparison.Ordinal)) return AddWords(text, _wording);
        foreach (var part in text.Replace("...", Lexicon.GapWord, StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is Lexicon.NumberWord) _wording.Add(_number);
            else if (part is Lexicon.GapWord) _wording.Add(_gap);
            else if (part is not ['<', .. var name, '>']) AddWords(part, _wording);
            else if (_classes.ContainsKey(name)) _wording.Add(_words.Add(part));
            else problems.Add("class-unknown", at.Place, $"unknown class '{name}'", Suggestion.Mend(name, _classes.Keys, "define it under 'classes'"));
        }

        return _wording;
    }

    private List<int> AddWords(ReadOnlySpan<char> text, List<int> words, bool isSpelled = false)
    {
        var scanner = new Scanner(text, _letters);
        while (scanner.MoveNext())
        {
            var word = _words.Add(scanner.Word);
            if (!isSpelled && _spellings.TryGetValue(word, out var spelled)) words.AddRange(spelled);
            else words.Add(word);
        }

        return words;
    }

    /// <summary>The word of a text that is one word, in the lexicon's spelling; otherwise <c>null</c>.</summary>
    private string? WordOf(string text) => NumberOf(text) is >= 0 and var word ? _words[word] : null;

    /// <summary>The number of that word, or -1.</summary>
    private int NumberOf(string text)
    {
        _wording.Clear();
        return AddWords(text, _wording) is [var word] ? word : -1;
    }

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

    private string Describe(LexiconEntry entry)
    {
        if (entry.Cue is not CueKind.None) return $"cue {entry.Cue}";
        if (!entry.IsPhrase) return "ignored";
        return string.Join(", ", entry.Gives.Select(pair => $"{NameOf(pair.Fact)} = {pair.Value}").Concat(entry.GivesNumber.Select(fact => $"{NameOf(fact.Fact)} = #")));
    }

    private string NameOf(int fact) => facts.Values.First(known => known.Order == fact).Definition.Id;

    /// <summary>A wording of a phrase or a cue.</summary>
    private readonly record struct Wording(Wording.At Where, int[] Words, LexiconEntry Entry)
    {
        public Placed<string> Place => Where.Place;

        /// <summary>Where it stands: its path is only written for a problem.</summary>
        public readonly record struct At(Placed<IReadOnlyList<string?>?> List, int Index)
        {
            public string Text => List.Value![Index]!;

            public Placed<string> Place => List.Element(Index, Text);
        }
    }
}
