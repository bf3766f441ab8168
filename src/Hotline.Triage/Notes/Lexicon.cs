namespace Hotline.Triage.Notes;

/// <summary>The wordings of a pack as a tree over words.</summary>
/// <remarks>Immutable after building.</remarks>
internal sealed class Lexicon
{
    /// <summary>The word in a wording at which any number may stand.</summary>
    public const string NumberWord = "#";

    private readonly Dictionary<string, int> _words;
    private readonly Dictionary<long, int> _children;
    private readonly LexiconEntry?[] _entries;

    internal Lexicon(Dictionary<string, int> words, Dictionary<long, int> children, LexiconEntry?[] entries)
    {
        _words = words;
        _children = children;
        _entries = entries;
    }

    /// <summary>All wordings that begin at a token and have no pause inside, from the shortest to the
    /// longest.</summary>
    public IEnumerable<LexiconMatch> MatchesAt(IReadOnlyList<Token> tokens, int first)
    {
        var node = 0;
        double? number = null;
        for (var i = first; i < tokens.Count; i++)
        {
            if (i > first && tokens[i].Before is not Pause.None) yield break;
            if (!Step(ref node, tokens[i], ref number)) yield break;
            if (_entries[node] is { } entry)
                yield return new LexiconMatch { Entry = entry, First = first, Count = i - first + 1, Number = number };
        }
    }

    internal static long Edge(int node, int word) => ((long)node << 32) | (uint)word;

    private bool Step(ref int node, Token token, ref double? number)
    {
        if (_words.TryGetValue(token.Word, out var word) && _children.TryGetValue(Edge(node, word), out var child))
        {
            node = child;
            return true;
        }

        if (token.Number is null || !_words.TryGetValue(NumberWord, out word)
            || !_children.TryGetValue(Edge(node, word), out child)) return false;
        node = child;
        number = token.Number;
        return true;
    }
}
