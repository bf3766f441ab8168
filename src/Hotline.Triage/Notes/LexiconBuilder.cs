namespace Hotline.Triage.Notes;

/// <summary>Gathers the wordings of a pack.</summary>
internal sealed class LexiconBuilder
{
    private readonly EdgeTable _edges = new();
    private readonly List<LexiconEntry?> _entries = [null];
    private readonly List<bool> _hasChildren = [false];

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
                child = _entries.Count;
                _edges.Add(node, word, child);
                _hasChildren[node] = true;
                _entries.Add(null);
                _hasChildren.Add(false);
            }

            node = child;
        }

        if (_entries[node] is { } taken)
        {
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

        return new Lexicon(_edges, [.. _entries], [.. _hasChildren], symbols, kinds, numbers, number, gap);
    }
}
