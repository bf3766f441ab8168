using System.Collections.Immutable;
using Hotline.Triage.Facts;

namespace Hotline.Triage.Notes;

/// <summary>Reads a note by the phrases of a pack: words with their places, spelling, longest phrase, context.</summary>
/// <remarks>Immutable and safe to share between threads. The cost grows with the length of the note alone.</remarks>
internal sealed class NoteReader : INoteReader
{
    private readonly Lexicon _lexicon;
    private readonly Spelling _spelling;

    public NoteReader(Lexicon lexicon, Spelling spelling) => (_lexicon, _spelling) = (lexicon, spelling);

    /// <inheritdoc />
    public NoteReading Read(string note)
    {
        ArgumentNullException.ThrowIfNull(note);
        var tokens = Tokenizer.Tokenize(note).SelectMany(_spelling.Read).ToList();
        var matches = Widest(tokens);
        var contexts = ContextReader.Read(tokens, matches);

        var findings = ImmutableArray.CreateBuilder<NoteFinding>();
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            var start = tokens[match.First].Start;
            var length = tokens[match.Next - 1].End - start;
            foreach (var (fact, value) in Values(match))
            {
                findings.Add(new NoteFinding
                {
                    Fact = fact,
                    Value = InContext(value, contexts[i]),
                    Context = contexts[i],
                    Start = start,
                    Length = length,
                    Text = note.Substring(start, length),
                });
            }
        }

        return new NoteReading { Findings = findings.ToImmutable() };
    }

    /// <summary>The wordings that stand in the note, but for those whose words all belong to a longer one too, which uses them
    /// up. Two that only share words both count: otherwise a longer harmless phrase could take a word from a danger. In the
    /// order of the note.</summary>
    private List<LexiconMatch> Widest(List<Token> tokens)
    {
        var found = new List<LexiconMatch>();
        for (var first = 0; first < tokens.Count; first++) _lexicon.MatchesAt(tokens, first, found);

        var chosen = new List<LexiconMatch>();
        var near = 0;
        for (var i = 0; i < found.Count; i++)
        {
            while (found[i].First - found[near].First >= 64) near++;
            if (!IsUsedUp(found, i, near)) chosen.Add(found[i]);
        }

        return chosen;
    }

    private static bool IsUsedUp(List<LexiconMatch> found, int match, int near)
    {
        var here = found[match];
        for (var i = near; i < found.Count && found[i].First <= here.First; i++)
        {
            var other = found[i];
            if (i == match) continue;
            if (here.LiesWithin(other) && (!other.LiesWithin(here) || Yields(here, other, i < match))) return true;

            // A cue in the gap of a phrase has nothing to do with what comes after it.
            if (!here.Entry.IsPhrase && other.Entry.IsPhrase && here.First > other.First && here.Next < other.Next) return true;
        }

        return false;
    }

    /// <summary>Of two that take the same words, whether the first yields: the same meaning counts once, an exception that names
    /// the words takes them from a class, and otherwise what gives a fact takes them.</summary>
    private static bool Yields(LexiconMatch here, LexiconMatch other, bool isLater)
    {
        if (ReferenceEquals(here.Entry, other.Entry)) return isLater;
        if (here.Entry.IsPhrase == other.Entry.IsPhrase) return false;
        return here.Entry.IsPhrase ? other.Literal > here.Literal : here.Literal <= other.Literal;
    }

    private static IEnumerable<KeyValuePair<string, FactValue>> Values(LexiconMatch match) => match.Number is { } number
        ? match.Entry.Gives.Concat(match.Entry.GivesNumber.Where(fact => double.IsFinite(number * fact.Value)).Select(fact => KeyValuePair.Create(fact.Key, FactValue.Of(number * fact.Value))))
        : match.Entry.Gives;

    private static FactValue InContext(FactValue value, NoteContext context) => context switch
    {
        NoteContext.Affirmed or NoteContext.Reported => value,
        NoteContext.Negated when value.Kind is FactKind.Boolean => FactValue.Of(value.IsFalse),
        _ => FactValue.Unknown,
    };
}
