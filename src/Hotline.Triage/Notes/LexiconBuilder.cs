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

    public Lexicon Build() => new(_words, _children, [.. _entries]);
}
