using System.Runtime.InteropServices;

namespace Hotline.Triage.Notes;

/// <summary>The wordings of a pack as a tree over words, classes of words, numbers and gaps.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class Lexicon
{
    /// <summary>The word in a wording at which any number may stand.</summary>
    public const string NumberWord = "#";

    /// <summary>The word in a wording at which words may stand that do not matter.</summary>
    public const string GapWord = "…";

    /// <summary>The node from which every wording starts.</summary>
    public const int Root = 0;

    /// <summary>How many words that say little are passed over in a row.</summary>
    private const int MostSkipped = 3;

    /// <summary>How many words of any kind are passed over at a gap.</summary>
    private const int MostInGap = 2;

    /// <summary>A match has a bit for each token from its first on.</summary>
    private const int MostTokens = 64;

    /// <summary>So many nodes are looked at one after another; among more the place is searched first.</summary>
    private const int MostInARow = 8;

    private readonly LexiconNode[] _nodes;
    private readonly WordKinds[] _kinds;
    private readonly int[] _behindRoot;
    private readonly int[] _firstAlso;
    private readonly int[] _also;
    private readonly NumberReader _numbers;
    private readonly int _number;
    private readonly int _gap;
    private readonly bool _beginsWithNumber;

    /// <param name="nodes">The tree.</param>
    /// <param name="symbols">What each word stands for: itself first, then what else it is read as and its classes.</param>
    /// <param name="kinds">What each word is besides.</param>
    /// <param name="numbers">Numbers in words.</param>
    /// <param name="number">The symbol of <see cref="NumberWord"/>.</param>
    /// <param name="gap">The symbol of <see cref="GapWord"/>.</param>
    public Lexicon(LexiconNode[] nodes, int[][] symbols, WordKinds[] kinds, NumberReader numbers, int number, int gap)
    {
        (_nodes, _kinds, _numbers, _number, _gap) = (nodes, [.. kinds], numbers, number, gap);
        _beginsWithNumber = nodes[Root].HasNumber;
        _behindRoot = new int[symbols.Length];
        Array.Fill(_behindRoot, -1);
        for (var node = nodes[Root].First; node < nodes[Root].First + nodes[Root].Count; node++) _behindRoot[nodes[node].Symbol] = node;

        var also = new List<int>();
        _firstAlso = new int[symbols.Length + 1];
        for (var word = 0; word < symbols.Length; word++)
        {
            if (Array.Exists(symbols[word], symbol => _behindRoot[symbol] >= 0)) _kinds[word] |= WordKinds.Begins;
            if (symbols[word].Length > 1) _kinds[word] |= WordKinds.StandsForMore;
            if (numbers.Knows(word)) _kinds[word] |= WordKinds.Number;
            also.AddRange(symbols[word].AsSpan(1));
            _firstAlso[word + 1] = also.Count;
        }

        _also = [.. also];
    }

    /// <summary>What each wording means.</summary>
    public IEnumerable<LexiconEntry> Entries => _nodes.Select(node => node.Entry).OfType<LexiconEntry>();

    /// <summary>Finds all wordings that begin at a token. A phrase that gives a fact may have words between its own that say
    /// little; every phrase may have any words at its gaps; nothing reaches over a pause.</summary>
    public void MatchesAt(ReadOnlySpan<Token> tokens, int first, Buffer<LexiconMatch> matches)
    {
        ref readonly var token = ref tokens[first];
        var kinds = KindsOf(token);
        if ((kinds & WordKinds.Begins) is WordKinds.None
            && (!_beginsWithNumber || (!token.HasNumber && (kinds & WordKinds.Number) is WordKinds.None))) return;
        Step(tokens, new Way { First = first, At = first, Number = double.NaN }, matches);
    }

    private void Walk(ReadOnlySpan<Token> tokens, in Way way, Buffer<LexiconMatch> matches)
    {
        if (way.At == tokens.Length || way.At - way.First >= MostTokens || tokens[way.At].Before is not Pause.None) return;
        Step(tokens, way, matches);

        if (_nodes[way.Node].HasGap)
            Walk(tokens, way with { Node = Behind(way.Node, _gap), InGap = true, Passed = 0, Skipped = 0 }, matches);
        var kinds = KindsOf(tokens[way.At]);
        if ((kinds & WordKinds.Barrier) is not WordKinds.None) return;
        if ((kinds & WordKinds.Skip) is not WordKinds.None && way.Skipped < MostSkipped)
            Walk(tokens, way with { At = way.At + 1, Skipped = way.Skipped + 1, Skips = way.Skips || !way.InGap }, matches);
        else if (way.InGap && way.Passed < MostInGap)
            Walk(tokens, way with { At = way.At + 1, Passed = way.Passed + 1 }, matches);
    }

    private void Step(ReadOnlySpan<Token> tokens, in Way way, Buffer<LexiconMatch> matches)
    {
        ref readonly var token = ref tokens[way.At];
        var kinds = KindsOf(token);
        if (token.Word >= 0 && Behind(way.Node, token.Word) is >= 0 and var literal) Arrive(tokens, way.Over(literal, 1, true, way.Number), matches);
        if ((kinds & WordKinds.StandsForMore) is not WordKinds.None)
            foreach (var symbol in _also.AsSpan(_firstAlso[token.Word].._firstAlso[token.Word + 1]))
                if (Behind(way.Node, symbol) is >= 0 and var child)
                    Arrive(tokens, way.Over(child, 1, false, way.Number), matches);

        if ((token.HasNumber || (kinds & WordKinds.Number) is not WordKinds.None) && _nodes[way.Node].HasNumber
            && _numbers.Read(tokens, way.At, out var number) is > 0 and var count && way.At + count - way.First <= MostTokens)
            Arrive(tokens, way.Over(Behind(way.Node, _number), count, true, number), matches);
    }

    private void Arrive(ReadOnlySpan<Token> tokens, in Way way, Buffer<LexiconMatch> matches)
    {
        ref readonly var node = ref _nodes[way.Node];
        if (node.Entry is { } entry && (!way.Skips || entry.IsPhrase))
            matches.Add(new LexiconMatch { Entry = entry, First = way.First, Own = way.Own, Literal = way.Literal, Number = way.Number });
        if (node.Count == 0 || way.At == tokens.Length) return;

        // A word that nobody knows, as many are, leads on at a gap only.
        ref readonly var next = ref tokens[way.At];
        if (next.Word >= 0 || next.HasNumber || node.HasGap) Walk(tokens, way, matches);
    }

    private WordKinds KindsOf(in Token token) => token.Word >= 0 ? _kinds[token.Word] : WordKinds.None;

    /// <summary>The node behind one that a symbol leads to, or -1.</summary>
    private int Behind(int from, int symbol)
    {
        if (from == Root) return _behindRoot[symbol];
        ref readonly var node = ref _nodes[from];
        var (first, end) = (node.First, node.First + node.Count);
        while (end - first > MostInARow)
        {
            var middle = (first + end) / 2;
            if (_nodes[middle].Symbol <= symbol) first = middle;
            else end = middle;
        }

        for (var at = first; at < end; at++)
            if (_nodes[at].Symbol == symbol)
                return at;
        return -1;
    }

    /// <summary>How far a wording was followed.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Way
    {
        public required int First { get; init; }

        public required int At { get; init; }

        public int Node { get; init; }

        public ulong Own { get; init; }

        public int Literal { get; init; }

        /// <summary>The number that stood at <c>#</c>; NaN when there was none.</summary>
        public required double Number { get; init; }

        /// <summary>Words that say little, passed over since the last own word.</summary>
        public int Skipped { get; init; }

        /// <summary>Other words, passed over since the last own word.</summary>
        public int Passed { get; init; }

        public bool InGap { get; init; }

        /// <summary>Whether any word was passed over where the wording has no gap.</summary>
        public bool Skips { get; init; }

        public Way Over(int node, int tokens, bool literal, double number) => new()
        {
            First = First,
            At = At + tokens,
            Node = node,
            Own = Own | (((1ul << tokens) - 1) << (At - First)),
            Literal = Literal + (literal ? 1 : 0),
            Number = number,
            Skips = Skips,
        };
    }
}
