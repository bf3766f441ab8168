namespace Hotline.Triage.Notes;

/// <summary>Weighs the words of a note: many that say little can point to one thing together.</summary>
/// <remarks>
/// <para>The score of a leaning is its start and the weights of the words in the note, and of pairs of words that stand side by side, each
/// once. Of the leanings of one fact the one with the highest score counts, if that is above 0 and some word speaks for it; of
/// equal ones the first. Whole numbers, so that the same note gives the same on every machine. The form is that of a linear classifier, and the
/// weights are what I. J. Good called weights of evidence (<i>Probability and the Weighing of Evidence</i>, 1950).</para>
/// <para>Words that a phrase used up for nothing, or that stand in a phrase which is denied, imagined or past, do not
/// count.</para>
/// <para>In a leaning that doubts, the words of phrases that tell of a danger speak only for it, so that a further danger behind them makes no note
/// more doubtful. Where the leaning to the same fact would speak for a danger if the words of these phrases spoke only for it, nothing
/// is doubted. Immutable.</para>
/// </remarks>
internal sealed class Leanings
{
    private readonly Leaning[] _leanings;
    private readonly WordPairs _pairs;
    private readonly int[] _firstOf;
    private readonly (int Leaning, int Weight)[] _weights;
    private readonly bool[] _isDanger;
    private readonly Doubt? _doubt;
    private readonly int _toDanger;

    /// <param name="leanings">The leanings, those of one fact one behind another.</param>
    /// <param name="pairs">The pairs of words that have a weight, numbered from the count of words on.</param>
    /// <param name="weights">The weights: word or pair, leaning, weight.</param>
    /// <param name="isDanger">Of each fact, whether it lies within another.</param>
    /// <param name="doubt">What doubts the dangers of a note; <c>null</c> when nothing does.</param>
    public Leanings(Leaning[] leanings, WordPairs pairs, (int Word, int Leaning, int Weight)[] weights, bool[] isDanger, Doubt? doubt)
    {
        (_leanings, _pairs, _isDanger, _doubt) = (leanings, pairs, isDanger, doubt);
        _toDanger = Array.FindIndex(leanings, leaning => leaning.Fact == doubt?.Fact);
        _firstOf = new int[pairs.End + 1];
        foreach (var (word, _, _) in weights) _firstOf[word + 1]++;
        for (var word = 0; word < pairs.End; word++) _firstOf[word + 1] += _firstOf[word];
        var next = _firstOf[..^1];
        _weights = new (int, int)[weights.Length];
        foreach (var (word, leaning, weight) in weights) _weights[next[word]++] = (leaning, weight);
    }

    /// <summary>A leaning.</summary>
    public Leaning this[int leaning] => _leanings[leaning];

    /// <summary>What doubts the dangers of a note; <c>null</c> when nothing does.</summary>
    public Doubt? Doubt => _doubt;

    /// <summary>Finds the leanings that count for a note.</summary>
    /// <param name="scratch">Has the tokens, matches and contexts, that of the whole note too; takes the leanings, the words they were weighed by, and
    /// whether they doubt the dangers of the note.</param>
    /// <param name="mayDoubt">Whether dangers may be doubted.</param>
    public void Weigh(NoteScratch scratch, bool mayDoubt)
    {
        if (_leanings.Length == 0 && _doubt is null) return;
        var weighing = scratch.Weighing;
        weighing.Start(_leanings, _firstOf.Length - 1);
        TakeWords(scratch);
        var tokens = scratch.Tokens.Items;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Word < 0 || weighing.IsTaken(i)) continue;
            Weigh(weighing, i, i, tokens[i].Word);
            if (i > 0 && !weighing.IsTaken(i - 1) && _pairs.Find(tokens[i - 1].Word, tokens[i].Word) is >= 0 and var pair) Weigh(weighing, i - 1, i, pair);
        }

        var isPlain = scratch.Whole is NoteContext.Affirmed;
        if (mayDoubt && isPlain && IsDoubted(weighing) && !IsContradicted(scratch))
        {
            weighing.IsDoubted = true;
            (scratch.Whole, scratch.WholeEnd) = (NoteContext.Doubted, tokens.Length);
        }

        for (var i = 0; i < _leanings.Length;)
        {
            var (best, first) = (-1, i);
            for (var fact = _leanings[i].Fact; i < _leanings.Length && _leanings[i].Fact == fact; i++)
                if (weighing.Speaks(i) && (best < 0 || weighing.ScoreOf(i) > weighing.ScoreOf(best)))
                    best = i;
            if (best < 0 || (!isPlain && _leanings[best].IsDanger)) continue;
            weighing.Leant.Add(best);
            if (_leanings[best].Clear is { } clear && weighing.ScoreOf(best) - HighestBeside(best, first, i, weighing) >= clear.By) weighing.Clear.Add(best);
        }
    }

    /// <summary>The highest score of the other leanings of a fact, 0 at least.</summary>
    private static int HighestBeside(int best, int first, int end, NoteWeighing weighing)
    {
        var highest = 0;
        for (var i = first; i < end; i++)
            if (i != best)
                highest = Math.Max(highest, weighing.ScoreOf(i));
        return highest;
    }

    /// <summary>Weighs a word or pair, unless it has no weight or was weighed before.</summary>
    private void Weigh(NoteWeighing weighing, int first, int last, int word)
    {
        var tellsDanger = weighing.TellsDanger(first) || weighing.TellsDanger(last);
        if (_doubt is not null && _doubt.WeightOf(word) is not 0 and var against && !(tellsDanger && against > 0) && weighing.IsFirstForDoubt(word))
            weighing.AddAgainst((first, last, word), against);
        if (_firstOf[word] == _firstOf[word + 1] || !weighing.IsFirst(word)) return;
        weighing.Tokens.Add((first, last, word));
        foreach (var (leaning, weight) in WeightsOf(word))
        {
            weighing.Add(leaning, weight);
            if (leaning == _toDanger && weight < 0 && tellsDanger) weighing.AddAgainstByDangers(weight);
        }
    }

    /// <summary>Whether words outside the phrases that tell of dangers speak against these, all words together point to none, and none told of is
    /// beyond doubt.</summary>
    private bool IsDoubted(NoteWeighing weighing) => _doubt is not null && weighing.Dangers.Count > 0 && !weighing.IsBeyondDoubt
        && weighing.Against + _doubt.StartOf(weighing.Dangers.Count) > 0
        && (_toDanger < 0 || weighing.ScoreOf(_toDanger) - weighing.AgainstByDangers <= 0);

    /// <summary>How much a word speaks for a leaning.</summary>
    public int WeightOf(int word, int leaning)
    {
        foreach (var (of, weight) in WeightsOf(word))
            if (of == leaning)
                return weight;
        return 0;
    }

    private ReadOnlySpan<(int Leaning, int Weight)> WeightsOf(int word) => _weights.AsSpan(_firstOf[word].._firstOf[word + 1]);

    /// <summary>Takes away the words that do not count: those of phrases that give nothing, or that are denied, imagined or past. Marks those
    /// of phrases that tell of a danger.</summary>
    public void TakeWords(NoteScratch scratch)
    {
        var weighing = scratch.Weighing;
        weighing.StartTokens(scratch.Tokens.Count);
        var matches = scratch.Matches.Items;
        for (var i = 0; i < matches.Length; i++)
        {
            ref readonly var match = ref matches[i];
            var counts = match.Entry.Cue is not CueKind.None
                || (match.Entry.IsPhrase && scratch.Contexts.Items[i] is NoteContext.Affirmed or NoteContext.Reported);
            var isDanger = counts && TellsDanger(match.Entry);
            if (counts && !isDanger) continue;
            if (isDanger && _doubt?.Spares(match.Entry) is true) weighing.IsBeyondDoubt = true;
            if (isDanger) weighing.AddDanger(match);
            else weighing.Take(match);
        }
    }

    private bool TellsDanger(LexiconEntry entry)
    {
        foreach (var given in entry.Gives)
            if (given.Value.IsTrue && _isDanger[given.Fact])
                return true;
        return false;
    }

    /// <summary>Whether the note both says and denies a danger: then somebody has to look, and its denial is no reason for doubt.</summary>
    private bool IsContradicted(NoteScratch scratch)
    {
        var matches = scratch.Matches.Items;
        for (var i = 0; i < matches.Length; i++)
        {
            if (!matches[i].Entry.IsPhrase || scratch.Contexts.Items[i] is not NoteContext.Negated) continue;
            foreach (var denied in matches[i].Entry.Gives)
                if (_isDanger[denied.Fact] && IsSaid(denied, scratch))
                    return true;
        }

        return false;
    }

    private static bool IsSaid(GivenValue value, NoteScratch scratch)
    {
        var matches = scratch.Matches.Items;
        for (var i = 0; i < matches.Length; i++)
        {
            if (!matches[i].Entry.IsPhrase || scratch.Contexts.Items[i] is not (NoteContext.Affirmed or NoteContext.Reported)) continue;
            foreach (var given in matches[i].Entry.Gives)
                if (given.Fact == value.Fact && given.Value == value.Value)
                    return true;
        }

        return false;
    }
}
