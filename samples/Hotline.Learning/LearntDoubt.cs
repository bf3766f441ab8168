namespace Hotline.Learning;

/// <summary>How much speaks against the dangers that the phrases of a note tell of: the words around them, and that there is but one.</summary>
/// <remarks>Learnt from the notes in which phrases tell of a danger.</remarks>
internal sealed class LearntDoubt
{
    /// <summary>As a pack counts them.</summary>
    private const int MostFurther = 2;

    private readonly LinearModel _model;

    /// <param name="notes">Notes, as they were written and told otherwise.</param>
    public LearntDoubt(IEnumerable<LearningNote> notes)
    {
        List<LearningNote> raised = [.. notes.Where(note => note.IsRaised)];
        Words = new Vocabulary(raised, note => note.Around.Words, withPairs: true, note => Math.Clamp(note.Around.Dangers - 1, 0, MostFurther));
        _model = LinearModel.Learn(raised, Words, note => [note.IsDanger ? LearntLeanings.Danger : LearntLeanings.None]);
    }

    public Vocabulary Words { get; }

    /// <summary>Where the sum begins.</summary>
    public float Start => _model.Starts[_model.PlaceOf(LearntLeanings.None)] - _model.Starts[_model.PlaceOf(LearntLeanings.Danger)];

    /// <summary>What is added for each further danger.</summary>
    public float Further => Math.Min(WeightOf(Words.Words.Count), 0);

    /// <summary>How much a word speaks against a danger; below 0, how much it speaks for it.</summary>
    public float WeightOf(int word) => _model.Weights[_model.PlaceOf(LearntLeanings.None)][word] - _model.Weights[_model.PlaceOf(LearntLeanings.Danger)][word];

    /// <summary>How much a note does.</summary>
    public float Of(LearningNote note) => Start + Words.FeaturesOf(note).Items().Sum(feature => WeightOf(feature.Key) * feature.Value);
}
