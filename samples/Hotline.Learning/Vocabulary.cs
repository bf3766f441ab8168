using Microsoft.ML.Data;

namespace Hotline.Learning;

/// <summary>What weights are learnt for: the words and pairs of words that several notes have, and behind them what else a note is told by.</summary>
internal sealed class Vocabulary
{
    private const int FewestNotes = 2;
    private const int FewestNotesOfPair = 3;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Func<LearningNote, IReadOnlyList<string>> _wordsOf;
    private readonly Func<LearningNote, float>[] _others;

    public Vocabulary(IEnumerable<LearningNote> notes, Func<LearningNote, IReadOnlyList<string>> wordsOf, bool withPairs, params Func<LearningNote, float>[] others)
    {
        (_wordsOf, _others) = (wordsOf, others);
        Words = [.. notes.SelectMany(wordsOf)
            .CountBy(word => word, StringComparer.Ordinal)
            .Where(word => word.Key.Contains(' ', StringComparison.Ordinal) ? withPairs && word.Value >= FewestNotesOfPair : word.Value >= FewestNotes)
            .Select(word => word.Key)
            .Order(StringComparer.Ordinal)];
        for (var i = 0; i < Words.Count; i++) _numbers.Add(Words[i], i);
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>How many weights there are.</summary>
    public int Count => Words.Count + _others.Length;

    public VBuffer<float> FeaturesOf(LearningNote note)
    {
        var places = _wordsOf(note).Where(_numbers.ContainsKey).Select(word => _numbers[word]).Order().ToArray();
        return new VBuffer<float>(
            Count, places.Length + _others.Length, [.. places.Select(_ => 1f), .. _others.Select(other => other(note))], [.. places, .. Enumerable.Range(Words.Count, _others.Length)]);
    }
}
