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

    /// <summary>How many words that say little are passed over in a row.</summary>
    private const int MostSkipped = 3;

    /// <summary>How many words of any kind are passed over at a gap.</summary>
    private const int MostInGap = 2;

    /// <summary>A match has a bit for each token from its first on.</summary>
    private const int MostTokens = 64;

    private readonly EdgeTable _edges;
    private readonly LexiconEntry?[] _entries;
    private readonly bool[] _hasChildren;
    private readonly WordKinds[] _kinds;
    private readonly int[][] _symbols;
    private readonly NumberReader _numbers;
    private readonly int _number;
    private readonly int _gap;
    private readonly bool _beginsWithNumber;

    /// <param name="edges">The tree; the root is node 0.</param>
    /// <param name="entries">What the wording that ends at a node means.</param>
    /// <param name="hasChildren">Whether any wording goes on behind a node.</param>
    /// <param name="symbols">What each word stands for on the edges: itself first, then what else it is read as and its classes.</param>
    /// <param name="kinds">What each word is besides.</param>
    /// <param name="numbers">Numbers in words.</param>
    /// <param name="number">The symbol of <see cref="NumberWord"/>.</param>
    /// <param name="gap">The symbol of <see cref="GapWord"/>.</param>
    public Lexicon(
        EdgeTable edges, LexiconEntry?[] entries, bool[] hasChildren, int[][] symbols, WordKinds[] kinds, NumberReader numbers, int number, int gap)
    {
        (_edges, _entries, _hasChildren, _symbols, _kinds, _numbers, _number, _gap) = (edges, entries, hasChildren, symbols, kinds, numbers, number, gap);
        _beginsWithNumber = edges.Find(0, number) >= 0;
    }

    /// <summary>Finds all wordings that begin at a token. A phrase that gives a fact may have words between its own that say
    /// little; every phrase may have any words at its gaps; nothing reaches over a pause.</summary>
    public void MatchesAt(ReadOnlySpan<Token> tokens, int first, Buffer<LexiconMatch> matches)
    {
        ref readonly var token = ref tokens[first];
        var kinds = token.Word >= 0 ? _kinds[token.Word] : WordKinds.None;
        if ((kinds & WordKinds.Begins) is WordKinds.None
            && (!_beginsWithNumber || (token.Number is null && (kinds & WordKinds.Number) is WordKinds.None))) return;
        Step(tokens, new Way { First = first, At = first }, matches);
    }

    private void Walk(ReadOnlySpan<Token> tokens, in Way way, Buffer<LexiconMatch> matches)
    {
        if (way.At == tokens.Length || way.At - way.First >= MostTokens || tokens[way.At].Before is not Pause.None) return;
        Step(tokens, way, matches);

        if (_edges.Find(way.Node, _gap) is >= 0 and var gap)
            Walk(tokens, way with { Node = gap, InGap = true, Passed = 0, Skipped = 0 }, matches);
        var word = tokens[way.At].Word;
        var kinds = word >= 0 ? _kinds[word] : WordKinds.None;
        if ((kinds & WordKinds.Barrier) is not WordKinds.None) return;
        if ((kinds & WordKinds.Skip) is not WordKinds.None && way.Skipped < MostSkipped)
            Walk(tokens, way with { At = way.At + 1, Skipped = way.Skipped + 1, Skips = way.Skips || !way.InGap }, matches);
        else if (way.InGap && way.Passed < MostInGap)
            Walk(tokens, way with { At = way.At + 1, Passed = way.Passed + 1 }, matches);
    }

    private void Step(ReadOnlySpan<Token> tokens, in Way way, Buffer<LexiconMatch> matches)
    {
        ref readonly var token = ref tokens[way.At];
        var isNumber = token.Number is not null;
        if (token.Word >= 0)
        {
            var symbols = _symbols[token.Word];
            for (var i = 0; i < symbols.Length; i++)
                if (_edges.Find(way.Node, symbols[i]) is >= 0 and var child)
                    Arrive(tokens, way.Over(child, 1, i == 0), matches);
            isNumber |= (_kinds[token.Word] & WordKinds.Number) is not WordKinds.None;
        }

        if (isNumber && _edges.Find(way.Node, _number) is >= 0 and var behind
            && _numbers.Read(tokens, way.At, out var number) is > 0 and var count && way.At + count - way.First <= MostTokens)
            Arrive(tokens, way.Over(behind, count, true) with { Number = number }, matches);
    }

    private void Arrive(ReadOnlySpan<Token> tokens, in Way way, Buffer<LexiconMatch> matches)
    {
        if (_entries[way.Node] is { } entry && (!way.Skips || entry.IsPhrase))
            matches.Add(new LexiconMatch { Entry = entry, First = way.First, Own = way.Own, Literal = way.Literal, Number = way.Number });
        if (_hasChildren[way.Node]) Walk(tokens, way, matches);
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
            Own = Own | (((1ul << tokens) - 1) << (At - First)),
            Literal = Literal + (literal ? 1 : 0),
            Skipped = 0,
            Passed = 0,
            InGap = false,
        };
    }
}
