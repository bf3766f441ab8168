namespace Hotline.Triage.Notes;

/// <summary>Gathers the wordings of a pack.</summary>
internal sealed class LexiconBuilder
{
    private readonly EdgeTable _edges;
    private readonly LexiconEntry?[] _entries;
    private readonly bool[] _hasChildren;
    private int _nodes = 1;

    /// <param name="words">How many words the wordings have together. Room for all of them is made at once: growing costs more
    /// than all else.</param>
    public LexiconBuilder(int words)
    {
        _edges = new EdgeTable(words);
        _entries = new LexiconEntry?[words + 1];
        _hasChildren = new bool[words + 1];
    }

    /// <summary>Adds a wording, or adds to what it means.</summary>
    /// <returns>What the wording means already, when it cannot mean both; otherwise <c>null</c>.</returns>
    public LexiconEntry? Add(ReadOnlySpan<int> words, LexiconEntry entry)
    {
        var node = 0;
        foreach (var word in words)
        {
            var child = _edges.Find(node, word);
            if (child < 0)
            {
                child = _nodes++;
                _edges.Add(node, word, child);
                _hasChildren[node] = true;
            }

            node = child;
        }

        if (_entries[node] is { } taken)
        {
            if (ReferenceEquals(taken, entry)) return null;
            if (taken.With(entry) is not { } both) return taken;
            entry = both;
        }

        _entries[node] = entry;
        return null;
    }

    /// <param name="symbols">What each word stands for: itself first, then what else it is read as and its classes.</param>
    /// <param name="kinds">What each word is besides.</param>
    /// <param name="numbers">Numbers in words.</param>
    /// <param name="number">The number of <see cref="Lexicon.NumberWord"/> among the words.</param>
    /// <param name="gap">The number of <see cref="Lexicon.GapWord"/>.</param>
    public Lexicon Build(int[][] symbols, WordKinds[] kinds, NumberReader numbers, int number, int gap)
    {
        for (var word = 0; word < symbols.Length; word++)
        {
            foreach (var symbol in symbols[word])
                if (_edges.Find(0, symbol) >= 0)
                    kinds[word] |= WordKinds.Begins;
            if (numbers.Knows(word)) kinds[word] |= WordKinds.Number;
        }

        return new Lexicon(_edges, _entries[.._nodes], _hasChildren[.._nodes], symbols, kinds, numbers, number, gap);
    }
}
