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

    /// <summary>The wordings that stand in the note, but for those inside a longer one, which uses up its words. Two that
    /// only overlap both count: otherwise a longer harmless phrase could take a word from a danger. In the order of the
    /// note.</summary>
    private List<LexiconMatch> Widest(List<Token> tokens)
    {
        var chosen = new List<LexiconMatch>();
        var reached = 0;
        for (var first = 0; first < tokens.Count; first++)
        {
            LexiconMatch? longest = null;
            foreach (var match in _lexicon.MatchesAt(tokens, first)) longest = match;
            if (longest is not { } widest || widest.Next <= reached) continue;
            chosen.Add(widest);
            reached = widest.Next;
        }

        return chosen;
    }

    private static IEnumerable<KeyValuePair<string, FactValue>> Values(LexiconMatch match) => match.Number is { } number
        ? match.Entry.Gives.Concat(match.Entry.GivesNumber.Select(fact => KeyValuePair.Create(fact, FactValue.Of(number))))
        : match.Entry.Gives;

    private static FactValue InContext(FactValue value, NoteContext context) => context switch
    {
        NoteContext.Affirmed => value,
        NoteContext.Negated when value.Kind is FactKind.Boolean => FactValue.Of(value.IsFalse),
        _ => FactValue.Unknown,
    };
}
