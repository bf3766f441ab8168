using Microsoft.ML.Data;

namespace Hotline.Learning;

/// <summary>The words that weights are learnt for: those that more than one note has.</summary>
internal sealed class Vocabulary
{
    private const int FewestNotes = 2;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public Vocabulary(IEnumerable<LearningNote> notes)
    {
        Words = [.. notes.SelectMany(note => note.Words)
            .CountBy(word => word, StringComparer.Ordinal)
            .Where(word => word.Value >= FewestNotes)
            .Select(word => word.Key)
            .Order(StringComparer.Ordinal)];
        for (var i = 0; i < Words.Count; i++) _numbers.Add(Words[i], i);
    }

    public IReadOnlyList<string> Words { get; }

    public VBuffer<float> FeaturesOf(LearningNote note)
    {
        var places = note.Words.Where(_numbers.ContainsKey).Select(word => _numbers[word]).Order().ToArray();
        return new VBuffer<float>(Words.Count, places.Length, [.. places.Select(_ => 1f)], places);
    }
}
