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
        var matches = LongestFirst(tokens);
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

    /// <summary>The wordings that stand in the note, the longest first served, none sharing a word, in the order of the
    /// note. Of equally long ones the earlier is taken.</summary>
    private List<LexiconMatch> LongestFirst(List<Token> tokens)
    {
        var candidates = Enumerable.Range(0, tokens.Count).SelectMany(first => _lexicon.MatchesAt(tokens, first));
        var used = new bool[tokens.Count];
        var chosen = new List<LexiconMatch>();
        foreach (var match in candidates.OrderByDescending(match => match.Count))
        {
            if (used.AsSpan(match.First, match.Count).Contains(true)) continue;
            used.AsSpan(match.First, match.Count).Fill(true);
            chosen.Add(match);
        }

        chosen.Sort((a, b) => a.First.CompareTo(b.First));
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
