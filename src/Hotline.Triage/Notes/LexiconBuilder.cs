namespace Hotline.Triage.Notes;

/// <summary>Gathers the wordings of a pack.</summary>
internal sealed class LexiconBuilder
{
    private readonly EdgeTable _edges;
    private readonly LexiconEntry?[] _entries;

    /// <summary>What leads to each node: the node before it, and a symbol.</summary>
    private readonly (int From, int Symbol)[] _ways;

    private int _nodes = 1;

    /// <param name="words">How many words the wordings have together. Room for all of them is made at once: growing costs more
    /// than all else.</param>
    public LexiconBuilder(int words)
    {
        _edges = new EdgeTable(words);
        _entries = new LexiconEntry?[words + 1];
        _ways = new (int, int)[words + 1];
        _ways[Lexicon.Root] = (-1, -1);
    }

    /// <summary>Adds a wording, or adds to what it means.</summary>
    /// <returns>What the wording means already, when it cannot mean both; otherwise <c>null</c>.</returns>
    public LexiconEntry? Add(ReadOnlySpan<int> words, LexiconEntry entry)
    {
        var node = Lexicon.Root;
        foreach (var word in words)
        {
            var child = _edges.Find(node, word);
            if (child < 0)
            {
                child = _nodes++;
                _edges.Add(node, word, child);
                _ways[child] = (node, word);
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
    public Lexicon Build(int[][] symbols, WordKinds[] kinds, NumberReader numbers, int number, int gap) =>
        new(Nodes(symbols.Length, number, gap), symbols, kinds, numbers, number, gap);

    /// <summary>The nodes in the order in which a note meets them: those behind one node side by side.</summary>
    private LexiconNode[] Nodes(int symbols, int number, int gap)
    {
        // All nodes but the root by their symbols, and then by the node before them, where those with the same one stay in their order.
        var (bySymbol, _) = Sort([.. Enumerable.Range(1, _nodes - 1)], node => _ways[node].Symbol, symbols);
        var (behind, starts) = Sort(bySymbol, node => _ways[node].From, _nodes);

        var order = new int[_nodes];
        var nodes = new LexiconNode[_nodes];
        var placed = 1;
        for (var place = 0; place < nodes.Length; place++)
        {
            var node = order[place];
            var next = behind.AsSpan(starts[node]..starts[node + 1]);
            nodes[place] = new LexiconNode
            {
                Symbol = _ways[node].Symbol,
                First = placed,
                Count = next.Length,
                HasNumber = Leads(next, number),
                HasGap = Leads(next, gap),
                Entry = _entries[node],
            };
            next.CopyTo(order.AsSpan(placed));
            placed += next.Length;
        }

        return nodes;

        bool Leads(ReadOnlySpan<int> next, int symbol)
        {
            foreach (var node in next)
                if (_ways[node].Symbol == symbol)
                    return true;
            return false;
        }
    }

    /// <summary>Sorts nodes by a small number, those with the same one in the order they had, and tells where each number starts.</summary>
    private static (int[] Sorted, int[] Starts) Sort(int[] nodes, Func<int, int> by, int end)
    {
        var starts = new int[end + 1];
        foreach (var node in nodes) starts[by(node) + 1]++;
        for (var number = 0; number < end; number++) starts[number + 1] += starts[number];
        var next = starts[..^1];
        var sorted = new int[nodes.Length];
        foreach (var node in nodes) sorted[next[by(node)]++] = node;
        return (sorted, starts);
    }
}
