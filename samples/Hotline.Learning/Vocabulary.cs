using Microsoft.ML.Data;

namespace Hotline.Learning;

/// <summary>The words and pairs of words that weights are learnt for: those that several notes have.</summary>
internal sealed class Vocabulary
{
    private const int FewestNotes = 2;
    private const int FewestNotesOfPair = 3;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Func<LearningNote, IReadOnlyList<string>> _wordsOf;

    public Vocabulary(IEnumerable<LearningNote> notes, Func<LearningNote, IReadOnlyList<string>> wordsOf, bool withPairs)
    {
        _wordsOf = wordsOf;
        Words = [.. notes.SelectMany(wordsOf)
            .CountBy(word => word, StringComparer.Ordinal)
            .Where(word => word.Key.Contains(' ', StringComparison.Ordinal) ? withPairs && word.Value >= FewestNotesOfPair : word.Value >= FewestNotes)
            .Select(word => word.Key)
            .Order(StringComparer.Ordinal)];
        for (var i = 0; i < Words.Count; i++) _numbers.Add(Words[i], i);
    }

    public IReadOnlyList<string> Words { get; }

    public VBuffer<float> FeaturesOf(LearningNote note)
    {
        var places = _wordsOf(note).Where(_numbers.ContainsKey).Select(word => _numbers[word]).Order().ToArray();
        return new VBuffer<float>(Words.Count, places.Length, [.. places.Select(_ => 1f)], places);
    }
}
