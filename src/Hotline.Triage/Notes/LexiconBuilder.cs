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
    public Lexicon Build(int[][] symbols, WordKinds[] kinds, NumberReader numbers, int number, int gap)
    {
        var nodes = Nodes(number, gap);
        var behindRoot = new int[symbols.Length];
        Array.Fill(behindRoot, -1);
        for (var i = 0; i < nodes[Lexicon.Root].Count; i++) behindRoot[nodes[nodes[Lexicon.Root].First + i].Symbol] = nodes[Lexicon.Root].First + i;
        var words = new LexiconWord[symbols.Length];
        var also = new List<int>();
        for (var word = 0; word < words.Length; word++)
        {
            if (Array.Exists(symbols[word], symbol => behindRoot[symbol] >= 0)) kinds[word] |= WordKinds.Begins;
            if (numbers.Knows(word)) kinds[word] |= WordKinds.Number;
            words[word] = new LexiconWord { Kinds = kinds[word], Node = behindRoot[word], FirstAlso = also.Count, Also = symbols[word].Length - 1 };
            also.AddRange(symbols[word].AsSpan(1));
        }

        return new Lexicon(nodes, words, [.. also], numbers, number, gap);
    }

    /// <summary>The nodes in the order in which a note meets them: those behind one node side by side.</summary>
    private LexiconNode[] Nodes(int number, int gap)
    {
        // Where the nodes behind each one start among all, and then those nodes, by their symbols.
        var starts = new int[_nodes + 1];
        for (var node = 1; node < _nodes; node++) starts[_ways[node].From + 1]++;
        for (var node = 0; node < _nodes; node++) starts[node + 1] += starts[node];
        var behind = new int[_nodes - 1];
        var filled = starts[..^1];
        for (var node = 1; node < _nodes; node++) behind[filled[_ways[node].From]++] = node;
        for (var node = 0; node < _nodes; node++)
            if (starts[node + 1] - starts[node] > 1)
                behind.AsSpan(starts[node]..starts[node + 1]).Sort((a, b) => _ways[a].Symbol.CompareTo(_ways[b].Symbol));

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
                HasNumber = _edges.Find(node, number) >= 0,
                HasGap = _edges.Find(node, gap) >= 0,
                Entry = _entries[node],
            };
            next.CopyTo(order.AsSpan(placed));
            placed += next.Length;
        }

        return nodes;
    }
}
