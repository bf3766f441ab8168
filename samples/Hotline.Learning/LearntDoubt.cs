namespace Hotline.Learning;

/// <summary>How much words speak against a danger that phrases tell of.</summary>
/// <remarks>Learnt from the notes in which phrases tell of one, by the words outside these phrases. A word may speak against a danger only where that is no
/// accident: in several of these notes as they were written, and in harmless ones clearly more often than these are among all; never a word by which any caller asks.</remarks>
internal sealed class LearntDoubt
{
    private const int FewestNotes = 3;

    /// <summary>Of the notes with the word. Of all notes in which phrases tell of a danger, somewhat more than a fifth are harmless.</summary>
    private const double LeastShareHarmless = 0.3;

    private readonly LinearModel _model;
    private readonly bool[] _mayDoubt;

    /// <param name="notes">Notes.</param>
    /// <param name="told">Some of them told otherwise.</param>
    /// <param name="asking">Words that speak against no danger.</param>
    public LearntDoubt(IEnumerable<LearningNote> notes, IEnumerable<LearningNote> told, IReadOnlySet<string> asking)
    {
        List<LearningNote> written = [.. notes.Where(note => note.IsRaised)];
        List<LearningNote> all = [.. written, .. told.Where(note => note.IsRaised)];
        Words = new Vocabulary(all, note => note.WordsOutsideDangers, withPairs: true);
        _model = LinearModel.Learn(all, Words, note => [note.IsDanger ? LearntLeanings.Danger : LearntLeanings.None]);
        var harmless = written.SelectMany(note => note.WordsOutsideDangers, (note, word) => (word, note.IsDanger)).GroupBy(pair => pair.word, StringComparer.Ordinal)
            .Where(pairs => pairs.Count() >= FewestNotes && pairs.Count(pair => !pair.IsDanger) >= LeastShareHarmless * pairs.Count())
            .Select(pairs => pairs.Key).ToHashSet(StringComparer.Ordinal);
        _mayDoubt = [.. Words.Words.Select(word => harmless.Contains(word) && !word.Split(' ').Any(asking.Contains))];
    }

    public Vocabulary Words { get; }

    /// <summary>How much a word speaks against a danger; below 0, how much it speaks for it.</summary>
    public float WeightOf(int word)
    {
        var against = _model.Weights[_model.PlaceOf(LearntLeanings.None)][word] - _model.Weights[_model.PlaceOf(LearntLeanings.Danger)][word];
        return _mayDoubt[word] ? against : Math.Min(against, 0);
    }

    /// <summary>How much the words of a note do.</summary>
    public float Of(LearningNote note) => Words.FeaturesOf(note).Items().Sum(word => WeightOf(word.Key));
}
