using System.Collections.Immutable;

namespace Hotline.Triage.Notes;

/// <summary>Leads forms of a word back to one that phrases have: <c>nabrakin</c> to <c>menabrak</c>.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class WordFamilies
{
    /// <summary>A particle, a suffix and a prefix.</summary>
    private const int MostSteps = 3;

    private const int LongestForm = 40;
    private const int Kinds = 27;

    private readonly ImmutableArray<WordFamily> _families;
    private readonly WordTable _words;
    private readonly Func<int, bool> _isInPhrases;

    /// <summary>The families that a word may be a form of, by its first and its last letter.</summary>
    private readonly int[][] _byLetters;

    /// <param name="families">The families; a step leads only to a family behind the one before, so that each is used once.</param>
    /// <param name="words">The words by number.</param>
    /// <param name="isInPhrases">Whether a word stands in a phrase.</param>
    public WordFamilies(ImmutableArray<WordFamily> families, WordTable words, Func<int, bool> isInPhrases)
    {
        (_families, _words, _isInPhrases) = (families, words, isInPhrases);
        _byLetters = new int[Kinds * Kinds][];
        for (var i = 0; i < _byLetters.Length; i++)
            _byLetters[i] = [.. Enumerable.Range(0, families.Length).Where(family => Fits(families[family].Form, i / Kinds, i % Kinds))];
    }

    /// <summary>The fewest letters of a word that may be a form of another.</summary>
    public int ShortestForm => _families.Select(family => family.Form.Shortest).DefaultIfEmpty(int.MaxValue).Min();

    /// <summary>The word of a phrase that the fewest steps lead to, or -1.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestForm || BucketOf(word).Length == 0) return -1;
        for (var steps = 1; steps <= MostSteps; steps++)
            if (Find(word, 0, steps) is >= 0 and var found)
                return found;
        return -1;
    }

    /// <summary>Adds the words of phrases that a word of a phrase is read as too.</summary>
    public void AddAlso(string word, List<int> also)
    {
        Span<char> room = stackalloc char[LongestForm];
        foreach (var family in BucketOf(word))
        {
            if (!_families[family].Always || !_families[family].Form.TryStem(word, out var stem)) continue;
            foreach (var of in _families[family].Of)
                if (_words.Find(of.With(stem, room)) is >= 0 and var found && _isInPhrases(found))
                    also.Add(found);
        }
    }

    private int Find(ReadOnlySpan<char> word, int from, int steps)
    {
        Span<char> room = stackalloc char[LongestForm];
        foreach (var family in BucketOf(word))
        {
            if (family < from || !_families[family].Form.TryStem(word, out var stem)) continue;
            foreach (var of in _families[family].Of)
            {
                var other = of.With(stem, room);
                if (other.IsEmpty) continue;
                var found = steps > 1 ? Find(other, family + 1, steps - 1) : _words.Find(other) is >= 0 and var known && _isInPhrases(known) ? known : -1;
                if (found >= 0) return found;
            }
        }

        return -1;
    }

    private int[] BucketOf(ReadOnlySpan<char> word) => word.IsEmpty ? [] : _byLetters[(KindOf(word[0]) * Kinds) + KindOf(word[^1])];

    private static int KindOf(char letter) => char.IsAsciiLetterLower(letter) ? letter - 'a' : Kinds - 1;

    private static bool Fits(WordPattern form, int first, int last) =>
        (form.Start.Length == 0 || KindOf(form.Start[0]) == first) && (form.End.Length == 0 || KindOf(form.End[^1]) == last);
}
