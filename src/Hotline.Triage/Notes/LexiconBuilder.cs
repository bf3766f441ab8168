namespace Hotline.Triage.Notes;

/// <summary>Gathers the wordings of a pack.</summary>
internal sealed class LexiconBuilder
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _children = [];
    private readonly List<LexiconEntry?> _entries = [null];

    /// <summary>Adds a wording, or adds to what it means.</summary>
    /// <returns>What the wording means already, when it cannot mean both; otherwise <c>null</c>.</returns>
    public LexiconEntry? Add(IEnumerable<string> words, LexiconEntry entry)
    {
        var node = 0;
        foreach (var word in words)
        {
            if (!_words.TryGetValue(word, out var id)) _words.Add(word, id = _words.Count);
            var edge = Lexicon.Edge(node, id);
            if (!_children.TryGetValue(edge, out var child))
            {
                _children.Add(edge, child = _entries.Count);
                _entries.Add(null);
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

    /// <param name="alsoReadAs">The other wordings' words, and the classes, that a word stands for besides itself.</param>
    /// <param name="skips">Words that say little.</param>
    /// <param name="barriers">Words that nothing reaches over.</param>
    /// <param name="numbers">Numbers in words.</param>
    public Lexicon Build(
        IReadOnlyDictionary<string, List<string>> alsoReadAs, HashSet<string> skips, HashSet<string> barriers, NumberWords numbers)
    {
        var symbols = _words.ToDictionary(word => word.Key, word => new List<int> { word.Value }, StringComparer.Ordinal);
        foreach (var (word, others) in alsoReadAs)
        {
            // The first stands for the word itself, also where no wording has it.
            if (!symbols.TryGetValue(word, out var own)) symbols.Add(word, own = [-1]);
            foreach (var other in others)
                if (_words.TryGetValue(other, out var symbol) && !own.Contains(symbol))
                    own.Add(symbol);
        }

        return new(
            symbols.ToDictionary(word => word.Key, word => word.Value.ToArray(), StringComparer.Ordinal),
            _children, [.. _entries], skips, barriers, numbers);
    }
}
