namespace Hotline.Triage.Notes;

/// <summary>The wordings of a pack as a tree over words, classes of words, numbers and gaps.</summary>
/// <remarks>Immutable after building.</remarks>
internal sealed class Lexicon
{
    /// <summary>The word in a wording at which any number may stand.</summary>
    public const string NumberWord = "#";

    /// <summary>The word in a wording at which words may stand that do not matter.</summary>
    public const string GapWord = "…";

    /// <summary>How many words that say little are passed over in a row.</summary>
    public const int MostSkipped = 3;

    /// <summary>How many words of any kind are passed over at a gap.</summary>
    public const int MostInGap = 2;

    private const int MostTokens = 64;
    private static readonly int[] None = [];

    private readonly Dictionary<string, int[]> _symbols;
    private readonly Dictionary<long, int> _children;
    private readonly LexiconEntry?[] _entries;
    private readonly HashSet<string> _skips;
    private readonly HashSet<string> _barriers;
    private readonly NumberWords _numbers;
    private readonly int _number;
    private readonly int _gap;

    internal Lexicon(
        Dictionary<string, int[]> symbols, Dictionary<long, int> children, LexiconEntry?[] entries,
        HashSet<string> skips, HashSet<string> barriers, NumberWords numbers)
    {
        _symbols = symbols;
        _children = children;
        _entries = entries;
        _skips = skips;
        _barriers = barriers;
        _numbers = numbers;
        _number = SymbolOf(NumberWord);
        _gap = SymbolOf(GapWord);
    }

    /// <summary>Finds all wordings that begin at a token. A phrase that gives a fact may have words between its own that say
    /// little; every phrase may have any words at its gaps; nothing reaches over a pause.</summary>
    public void MatchesAt(IReadOnlyList<Token> tokens, int first, List<LexiconMatch> matches) =>
        Walk(tokens, new Way { First = first, At = first }, matches);

    internal static long Edge(int node, int symbol) => ((long)node << 32) | (uint)symbol;

    private int SymbolOf(string word) => _symbols.TryGetValue(word, out var symbols) ? symbols[0] : -1;

    private void Walk(IReadOnlyList<Token> tokens, Way way, List<LexiconMatch> matches)
    {
        if (way.At == tokens.Count || way.At - way.First >= MostTokens) return;
        var token = tokens[way.At];
        if (way.At > way.First && token.Before is not Pause.None) return;

        var symbols = _symbols.GetValueOrDefault(token.Word, None);
        for (var i = 0; i < symbols.Length; i++)
            if (_children.TryGetValue(Edge(way.Node, symbols[i]), out var child))
                Arrive(tokens, way.Over(child, 1, i == 0), matches);
        if (_children.TryGetValue(Edge(way.Node, _number), out var behind)
            && _numbers.Read(tokens, way.At, out var number) is > 0 and var count && way.At + count - way.First <= MostTokens)
            Arrive(tokens, way.Over(behind, count, true) with { Number = number }, matches);

        if (way.Node == 0) return;
        if (_children.TryGetValue(Edge(way.Node, _gap), out var gap))
            Walk(tokens, way with { Node = gap, InGap = true, Passed = 0, Skipped = 0 }, matches);
        if (_barriers.Contains(token.Word)) return;
        if (_skips.Contains(token.Word) && way.Skipped < MostSkipped)
            Walk(tokens, way with { At = way.At + 1, Skipped = way.Skipped + 1, Skips = way.Skips || !way.InGap }, matches);
        else if (way.InGap && way.Passed < MostInGap)
            Walk(tokens, way with { At = way.At + 1, Passed = way.Passed + 1 }, matches);
    }

    private void Arrive(IReadOnlyList<Token> tokens, Way way, List<LexiconMatch> matches)
    {
        if (_entries[way.Node] is { } entry && (entry.IsPhrase || !way.Skips))
            matches.Add(new LexiconMatch { Entry = entry, First = way.First, Own = way.Own, Literal = way.Literal, Number = way.Number });
        Walk(tokens, way, matches);
    }

    /// <summary>How far a wording was followed.</summary>
    private readonly record struct Way
    {
        public required int First { get; init; }

        public required int At { get; init; }

        public int Node { get; init; }

        public ulong Own { get; init; }

        public int Literal { get; init; }

        public double? Number { get; init; }

        /// <summary>Words that say little, passed over since the last own word.</summary>
        public int Skipped { get; init; }

        /// <summary>Other words, passed over since the last own word.</summary>
        public int Passed { get; init; }

        public bool InGap { get; init; }

        /// <summary>Whether any word was passed over where the wording has no gap.</summary>
        public bool Skips { get; init; }

        public Way Over(int node, int tokens, bool literal) => this with
        {
            Node = node,
            At = At + tokens,
            Own = Own | ((1ul << tokens) - 1 << At - First),
            Literal = Literal + (literal ? 1 : 0),
            Skipped = 0,
            Passed = 0,
            InGap = false,
        };
    }
}
