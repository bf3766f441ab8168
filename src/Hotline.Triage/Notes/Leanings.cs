namespace Hotline.Triage.Notes;

/// <summary>Weighs the words of a note: many that say little can point to one thing together.</summary>
/// <remarks>
/// <para>The score of a leaning is its start and the weights of the words in the note, each word once. Of the leanings of one
/// fact the one with the highest score counts, if that is above 0 and some word speaks for it; of equal ones the first. Whole
/// numbers, so that the same note gives the same on every machine. The form is that of a linear classifier, and the
/// weights are what I. J. Good called weights of evidence (<i>Probability and the Weighing of Evidence</i>, 1950).</para>
/// <para>Words that a phrase used up for nothing, or that stand in a phrase which is denied, imagined or past, do not
/// count. Immutable.</para>
/// </remarks>
internal sealed class Leanings
{
    private readonly Leaning[] _leanings;
    private readonly int[] _firstOf;
    private readonly (int Leaning, int Weight)[] _weights;

    /// <param name="leanings">The leanings, those of one fact one behind another.</param>
    /// <param name="words">How many words the pack knows.</param>
    /// <param name="weights">The weights: word, leaning, weight.</param>
    public Leanings(Leaning[] leanings, int words, IEnumerable<(int Word, int Leaning, int Weight)> weights)
    {
        _leanings = leanings;
        var ordered = weights.OrderBy(weight => weight.Word).ThenBy(weight => weight.Leaning).ToArray();
        _weights = [.. ordered.Select(weight => (weight.Leaning, weight.Weight))];
        _firstOf = new int[words + 1];
        foreach (var (word, _, _) in ordered) _firstOf[word + 1]++;
        for (var word = 0; word < words; word++) _firstOf[word + 1] += _firstOf[word];
    }

    /// <summary>A leaning.</summary>
    public Leaning this[int leaning] => _leanings[leaning];

    /// <summary>Finds the leanings that count for a note.</summary>
    /// <param name="scratch">Has the tokens, matches and contexts, that of the whole note too; takes the leanings, and the words they were weighed by.</param>
    public void Weigh(NoteScratch scratch)
    {
        if (_leanings.Length == 0) return;
        var weighing = scratch.Weighing;
        weighing.Start(_leanings, _firstOf.Length - 1);
        TakeWords(scratch);
        var tokens = scratch.Tokens.Items;
        for (var i = 0; i < tokens.Length; i++)
        {
            var word = tokens[i].Word;
            if (word < 0 || _firstOf[word] == _firstOf[word + 1] || !weighing.IsFirst(i, word)) continue;
            weighing.Tokens.Add(i);
            foreach (var (leaning, weight) in WeightsOf(word)) weighing.Add(leaning, weight);
        }

        for (var i = 0; i < _leanings.Length;)
        {
            var best = -1;
            for (var fact = _leanings[i].Fact; i < _leanings.Length && _leanings[i].Fact == fact; i++)
                if (weighing.Speaks(i) && (best < 0 || weighing.ScoreOf(i) > weighing.ScoreOf(best)))
                    best = i;
            if (best >= 0 && (scratch.Whole is NoteContext.Affirmed || !_leanings[best].IsDanger)) weighing.Leant.Add(best);
        }
    }

    /// <summary>How much a word speaks for a leaning.</summary>
    public int WeightOf(int word, int leaning)
    {
        foreach (var (of, weight) in WeightsOf(word))
            if (of == leaning)
                return weight;
        return 0;
    }

    private ReadOnlySpan<(int Leaning, int Weight)> WeightsOf(int word) => _weights.AsSpan(_firstOf[word].._firstOf[word + 1]);

    /// <summary>Takes away the words that do not count: those of phrases that give nothing, or that are denied, imagined or past.</summary>
    public static void TakeWords(NoteScratch scratch)
    {
        var weighing = scratch.Weighing;
        weighing.StartTokens(scratch.Tokens.Count);
        var matches = scratch.Matches.Items;
        for (var i = 0; i < matches.Length; i++)
        {
            ref readonly var match = ref matches[i];
            var counts = match.Entry.Cue is not CueKind.None
                || (match.Entry.IsPhrase && scratch.Contexts.Items[i] is NoteContext.Affirmed or NoteContext.Reported);
            for (var (own, token) = (match.Own, match.First); !counts && own != 0; (own, token) = (own >> 1, token + 1))
                if ((own & 1) != 0)
                    weighing.Take(token);
        }
    }
}
