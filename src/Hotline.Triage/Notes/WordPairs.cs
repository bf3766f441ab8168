namespace Hotline.Triage.Notes;

/// <summary>Pairs of words that stand side by side. Immutable.</summary>
internal sealed class WordPairs
{
    private readonly EdgeTable _numbers;
    private readonly bool[] _begins;

    /// <param name="words">How many words the pack knows: the numbers of pairs go on from there.</param>
    /// <param name="pairs">The pairs.</param>
    public WordPairs(int words, IReadOnlyCollection<(int First, int Second)> pairs)
    {
        _begins = new bool[words];
        _numbers = new EdgeTable(pairs.Count);
        End = words;
        foreach (var (first, second) in pairs)
        {
            if (_numbers.Find(first, second) >= 0) continue;
            _numbers.Add(first, second, End++);
            _begins[first] = true;
        }
    }

    /// <summary>The number after the last pair.</summary>
    public int End { get; }

    /// <summary>The number of a pair, or -1 when there is none.</summary>
    /// <param name="first">A word, or -1 for one that the pack does not know.</param>
    /// <param name="second">The word behind it: one that the pack knows.</param>
    public int Find(int first, int second) => first >= 0 && _begins[first] ? _numbers.Find(first, second) : -1;
}
