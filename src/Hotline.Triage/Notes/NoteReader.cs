using System.Collections.Immutable;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;
using Hotline.Triage.Packs;

namespace Hotline.Triage.Notes;

/// <summary>Reads a note by the phrases of a pack: words with their places, spelling, longest phrase, context.</summary>
/// <remarks>Immutable and safe to share between threads. The cost grows with the length of the note alone. What was found is
/// kept as numbers in space that is used again; texts are made for <see cref="Read(string)"/> only.</remarks>
internal sealed class NoteReader : INoteReader
{
    private readonly Lexicon _lexicon;
    private readonly Spelling _spelling;
    private readonly Leanings _leanings;
    private readonly WordTable _words;
    private readonly ImmutableArray<FactDefinition> _facts;
    private readonly Asides _asides;
    private readonly NotePointers _pointers;
    private readonly NoteScratchPool _pool;

    /// <param name="lexicon">The phrases and cues.</param>
    /// <param name="spelling">How words are spelled.</param>
    /// <param name="leanings">What words point to together.</param>
    /// <param name="words">The words that these know.</param>
    /// <param name="facts">The facts, by the places that phrases name them by.</param>
    /// <param name="asides">What follows when a danger is only spoken about.</param>
    public NoteReader(Lexicon lexicon, Spelling spelling, Leanings leanings, WordTable words, ImmutableArray<FactDefinition> facts, Asides asides)
    {
        (_lexicon, _spelling, _leanings, _words, _facts, _asides) = (lexicon, spelling, leanings, words, facts, asides);
        _pointers = new NotePointers(leanings, facts, asides);
        _pool = new NoteScratchPool(facts.Length);
    }

    /// <summary>Of each fact, whether nothing puts it in doubt: what a reader takes from the rules. Empty when it never doubts.</summary>
    public ReadOnlySpan<bool> BeyondDoubt => _leanings.Doubt is { } doubt ? doubt.BeyondDoubt : default;

    /// <inheritdoc />
    public NoteReading Read(string note) => Read(note, mayDoubt: true);

    /// <summary>The same, and no danger is doubted where <paramref name="mayDoubt"/> is <c>false</c>.</summary>
    public NoteReading Read(string note, bool mayDoubt)
    {
        ArgumentNullException.ThrowIfNull(note);
        var scratch = Rent();
        Find(note, scratch, mayDoubt);
        var findings = ImmutableArray.CreateBuilder<NoteFinding>();
        for (var i = 0; i < scratch.Matches.Count; i++) AddFindings(note, scratch, i, findings);
        _pointers.Add(note, scratch, findings);
        Return(scratch);
        return new NoteReading { Findings = [.. findings.OrderBy(finding => finding.Start)] };
    }

    /// <summary>The words of a note in the spelling of the pack, and the pairs that stand side by side, each once, that may be weighed. A
    /// word that the pack does not know is given in lower case and without accents.</summary>
    /// <param name="note">The note.</param>
    public ImmutableArray<string> Words(string note)
    {
        var scratch = Rent();
        Find(note, scratch);
        _leanings.TakeWords(scratch);
        var words = Words(note, scratch, outsideDangers: false);
        Return(scratch);
        return words;
    }

    /// <summary>What a note says around the dangers that its phrases tell of.</summary>
    /// <param name="note">The note.</param>
    public WordsAroundDangers ReadAroundDangers(string note)
    {
        var scratch = Rent();
        Find(note, scratch);
        _leanings.TakeWords(scratch);
        var around = new WordsAroundDangers { Words = Words(note, scratch, outsideDangers: true), Dangers = scratch.Weighing.Dangers.Count };
        Return(scratch);
        return around;
    }

    private ImmutableArray<string> Words(string note, NoteScratch scratch, bool outsideDangers)
    {
        var letters = new Letters();
        var words = ImmutableArray.CreateBuilder<string>();
        var tokens = scratch.Tokens.Items;
        var before = "";
        for (var i = 0; i < tokens.Length; i++)
        {
            var word = scratch.Weighing.IsTaken(i) || (outsideDangers && scratch.Weighing.TellsDanger(i)) || tokens[i].HasNumber ? "" : WordAt(i);
            if (word.Length > 0) words.Add(word);
            if (word.Length > 0 && before.Length > 0) words.Add($"{before} {word}");
            before = word;
        }

        return [.. words.Distinct(StringComparer.Ordinal)];

        string WordAt(int token)
        {
            var (word, start, length) = (scratch.Tokens.Items[token].Word, scratch.Tokens.Items[token].Start, scratch.Tokens.Items[token].Length);
            if (word >= 0) return _words[word];
            letters.End(LetterFolding.Fold(note.AsSpan(start, length), letters.Start(length)));
            return letters.Written.ToString();
        }
    }

    /// <summary>The values that the phrases of a text give, whatever the words around them say: those that are heard, and those
    /// that a longer phrase keeps from being heard because it uses up their words.</summary>
    public (ImmutableArray<(string Fact, FactValue Value)> Heard, ImmutableArray<(string Fact, FactValue Value)> UsedUp) Compare(string text)
    {
        var scratch = Rent();
        scratch.Clear();
        Find(text, scratch);
        var heard = scratch.Matches.Items.ToArray();
        var all = scratch.Found.Items.ToArray();
        Return(scratch);
        return (GivenBy(heard), GivenBy(all.Except(heard)));
    }

    private ImmutableArray<(string Fact, FactValue Value)> GivenBy(IEnumerable<LexiconMatch> matches) =>
        [.. matches.SelectMany(match => match.Entry.Gives).Select(given => (_facts[given.Fact].Id, given.Value)).Distinct()];

    /// <summary>How many wordings give each fact a value, for the facts that any does.</summary>
    public Dictionary<string, int> CountWordings() => _lexicon.Entries
        .SelectMany(entry => entry.Gives.Select(given => given.Fact).Concat(entry.GivesNumber.Select(given => given.Fact)).Distinct())
        .CountBy(fact => _facts[fact].Id, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Working space for reading facts; give it back with <see cref="Return"/>.</summary>
    public NoteScratch Rent() => _pool.Rent();

    public void Return(NoteScratch scratch) => _pool.Return(scratch);

    /// <summary>The values that a note gives to facts, without the words. Allocates nothing once its space has grown.</summary>
    /// <param name="note">The note.</param>
    /// <param name="scratch">Takes the facts, by their places in the pack, and those with more than one value.</param>
    public void ReadFacts(ReadOnlySpan<char> note, NoteScratch scratch)
    {
        ReadPhrases(note, scratch);
        _pointers.Find(scratch);
        foreach (var pointed in scratch.PointedTo.Items)
            if (!scratch.Gives(pointed.Fact))
                scratch.Give(pointed.Fact, pointed.Value);
        scratch.Settle();
    }

    /// <summary>The same as <see cref="ReadFacts"/>, with what the words of the note only point to kept apart.</summary>
    /// <param name="note">The note.</param>
    /// <param name="scratch">Takes what phrases say.</param>
    /// <param name="leanings">Takes what they do not say and the words point to.</param>
    /// <param name="mayDoubt">Whether dangers may be doubted.</param>
    public void ReadApart(ReadOnlySpan<char> note, NoteScratch scratch, List<KnownFact> leanings, bool mayDoubt)
    {
        ReadPhrases(note, scratch, mayDoubt);
        _pointers.Find(scratch);
        foreach (var pointed in scratch.PointedTo.Items)
            if (!scratch.Gives(pointed.Fact))
                leanings.Add(pointed);
        scratch.Settle();
    }

    private void ReadPhrases(ReadOnlySpan<char> note, NoteScratch scratch, bool mayDoubt = true)
    {
        scratch.Clear();
        Find(note, scratch, mayDoubt);
        var matches = scratch.Matches.Items;
        for (var i = 0; i < matches.Length; i++)
        {
            ref readonly var match = ref matches[i];
            var context = scratch.Contexts.Items[i];
            foreach (var given in match.Entry.Gives)
            {
                var meant = ContextOf(given.Fact, given.Value, context, scratch.WholeAt(match.First));
                if (InContext(given.Value, meant) is { IsUnknown: false } value) scratch.Give(given.Fact, value);
                if (AsideOf(given, context, scratch.WholeAt(match.First)) is { } aside) scratch.Give(aside, FactValue.Of(true));
            }

            foreach (var given in match.Entry.GivesNumber)
                if (NumberOf(match, given) is { } number && _facts[given.Fact].Range!.Contains(number) && InContext(number, ContextOf(given.Fact, number, context, scratch.WholeAt(match.First))) is { IsUnknown: false } value)
                    scratch.Give(given.Fact, value);
        }
    }

    private void Find(ReadOnlySpan<char> note, NoteScratch scratch, bool mayDoubt = true)
    {
        Spell(note, scratch);
        var tokens = scratch.Tokens.Items;
        for (var first = 0; first < tokens.Length; first++) _lexicon.MatchesAt(tokens, first, scratch.Found);
        Choose(scratch);
        var cues = ContextReader.CuesOf(scratch.Matches.Items);
        ContextReader.Read(tokens, scratch.Matches.Items, cues, scratch.Contexts);
        scratch.Whole = ContextReader.OfWholeNote(tokens, scratch.Matches.Items, cues, out var end);
        scratch.WholeEnd = end;
        _leanings.Weigh(scratch, mayDoubt);
    }

    private void Spell(ReadOnlySpan<char> note, NoteScratch scratch)
    {
        var scanner = new Scanner(note, scratch.Word);
        ReadOnlySpan<int> before = [];
        var endBefore = -1;
        while (scanner.MoveNext())
        {
            // A 2 that touches a word doubles it (anak2), and may be a number all the same.
            if (scanner.IsNumber && !(scanner.Start == endBefore && scanner.Number is 2 && scanner.Length == 1))
            {
                Add(scratch, scanner, _words.Find(scanner.Word, scanner.Key), scanner.Number, scanner.Before);
                endBefore = -1;
                continue;
            }

            if (!scanner.IsNumber) before = _spelling.Read(scanner.Word, scanner.Key, scratch.Shortened);
            endBefore = scanner.IsNumber ? -1 : scanner.Start + scanner.Length;
            if (before.IsEmpty) Add(scratch, scanner, -1, scanner.Number, scanner.Before);
            for (var i = 0; i < before.Length; i++)
                Add(scratch, scanner, before[i], i == 0 ? scanner.Number : double.NaN, i == 0 ? scanner.Before : Pause.None);
        }
    }

    private static void Add(NoteScratch scratch, in Scanner scanner, int word, double number, Pause before) =>
        scratch.Tokens.Add(new Token { Word = word, Number = number, Start = scanner.Start, Length = scanner.Length, Before = before });

    /// <summary>Leaves out the wordings whose words all belong to a longer one too, which uses them up. Two that only share words
    /// both count: otherwise a longer harmless phrase could take a word from a danger. What tells of the whole note tells of it also
    /// inside a phrase that gives a fact: "lapor udah padam".</summary>
    private static void Choose(NoteScratch scratch)
    {
        var found = scratch.Found.Items;
        var near = 0;
        for (var i = 0; i < found.Length; i++)
        {
            while (found[near].Next <= found[i].First) near++;
            if (!IsUsedUp(found, i, near)) scratch.Matches.Add(found[i]);
        }
    }

    private static bool IsUsedUp(ReadOnlySpan<LexiconMatch> found, int match, int near)
    {
        ref readonly var here = ref found[match];
        var outlasts = !here.Entry.IsPhrase && here.Is(CueKinds.OfWholeNotes);
        for (var i = near; i < found.Length && found[i].First <= here.First; i++)
        {
            ref readonly var other = ref found[i];
            if (i == match) continue;
            if (outlasts && (other.Entry.IsPhrase || here.Is(CueKind.Over))) continue;
            if (here.LiesWithin(other) && (!other.LiesWithin(here) || Yields(here, other, i < match))) return true;

            // A cue in the gap of a phrase has nothing to do with what comes after it.
            if (!here.Entry.IsPhrase && other.Entry.IsPhrase && here.First > other.First && here.Next < other.Next) return true;
        }

        return false;
    }

    /// <summary>Of two that take the same words, whether the first yields: the same meaning counts once, an exception that names
    /// the words takes them from a class, and otherwise what gives a fact takes them.</summary>
    private static bool Yields(in LexiconMatch here, in LexiconMatch other, bool isLater)
    {
        if (ReferenceEquals(here.Entry, other.Entry)) return isLater;
        if (here.Entry.IsPhrase == other.Entry.IsPhrase) return false;
        return here.Entry.IsPhrase ? other.Literal > here.Literal : here.Literal <= other.Literal;
    }

    private void AddFindings(string note, NoteScratch scratch, int index, ImmutableArray<NoteFinding>.Builder findings)
    {
        ref readonly var match = ref scratch.Matches.Items[index];
        if (!match.Entry.IsPhrase) return;
        var context = scratch.Contexts.Items[index];
        var tokens = scratch.Tokens.Items;
        var start = tokens[match.First].Start;
        var length = tokens[match.Next - 1].End - start;
        var text = note.Substring(start, length);
        foreach (var given in match.Entry.Gives)
        {
            var meant = ContextOf(given.Fact, given.Value, context, scratch.WholeAt(match.First));
            findings.Add(Finding(given.Fact, given.Value, meant));
            if (AsideOf(given, context, scratch.WholeAt(match.First)) is { } aside) findings.Add(Finding(aside, FactValue.Of(true), NoteContext.Affirmed));
        }

        foreach (var given in match.Entry.GivesNumber)
            if (NumberOf(match, given) is { } number)
                findings.Add(Finding(given.Fact, number, ContextOf(given.Fact, number, context, scratch.WholeAt(match.First))));

        NoteFinding Finding(int fact, FactValue value, NoteContext meant) => new()
        {
            Fact = _facts[fact].Id,
            Value = InContext(value, meant),
            Context = meant,
            Start = start,
            Length = length,
            Text = text,
        };
    }

    /// <summary>What the whole note is turns what is said of a danger, that is of a fact within another one, and where nothing
    /// nearer turns it. What else the note says, such as that the caller jests, stays, and no denial is doubted.</summary>
    private NoteContext ContextOf(int fact, FactValue value, NoteContext context, NoteContext whole) =>
        context is NoteContext.Affirmed or NoteContext.Reported && whole is not NoteContext.Affirmed && _facts[fact].Within is not null
            && !(whole is NoteContext.Doubted && value.IsFalse) ? whole : context;

    /// <summary>The fact that follows from a danger that is imagined, asked about or over. None follows where the whole note is in
    /// jest or called off.</summary>
    private int? AsideOf(GivenValue given, NoteContext context, NoteContext whole)
    {
        var aside = context is NoteContext.Affirmed or NoteContext.Reported && whole is NoteContext.Past ? _asides.Past : _asides.Of(context);
        return aside is not null && given.Value.IsTrue && _facts[given.Fact].Within is not null ? aside : null;
    }

    private static double? NumberOf(in LexiconMatch match, GivenNumber given) =>
        match.Number * given.Factor is { } number && double.IsFinite(number) ? number : null;

    private static FactValue InContext(FactValue value, NoteContext context) => context switch
    {
        NoteContext.Affirmed or NoteContext.Reported => value,
        NoteContext.Negated when value.Kind is FactKind.Boolean => FactValue.Of(value.IsFalse),
        _ => FactValue.Unknown,
    };
}
