using System.Collections.Frozen;

namespace Hotline.Triage.Notes;

/// <summary>Pairs of words that stand side by side. Immutable.</summary>
internal sealed class WordPairs
{
    private readonly FrozenDictionary<long, int> _numbers;
    private readonly bool[] _begins;

    /// <param name="words">How many words the pack knows: the numbers of pairs go on from there.</param>
    /// <param name="pairs">The pairs.</param>
    public WordPairs(int words, IEnumerable<(int First, int Second)> pairs)
    {
        _begins = new bool[words];
        var numbers = new Dictionary<long, int>();
        foreach (var (first, second) in pairs)
            if (numbers.TryAdd(Key(first, second), words + numbers.Count))
                _begins[first] = true;
        End = words + numbers.Count;
        _numbers = numbers.ToFrozenDictionary();
    }

    /// <summary>The number after the last pair.</summary>
    public int End { get; }

    /// <summary>The number of a pair, or -1 when there is none.</summary>
    /// <param name="first">A word, or -1 for one that the pack does not know.</param>
    /// <param name="second">The word behind it: one that the pack knows.</param>
    public int Find(int first, int second) => first >= 0 && _begins[first] ? _numbers.GetValueOrDefault(Key(first, second), -1) : -1;

    private static long Key(int first, int second) => ((long)first << 32) | (uint)second;
}
