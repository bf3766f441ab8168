using System.Collections.Immutable;

namespace Hotline.Triage.Notes;

/// <summary>Brings the words of a note into the spelling that the lexicon uses.</summary>
/// <remarks>In this order, until a known word is found: the word as it stands, an abbreviation written out; stretched letters
/// shortened; an ending cut off; a form led back to another; dropped vowels put back; one typing error undone. A word stays as it is when nothing fits. Of
/// a known word the ending is cut too, as it was in the lexicon. Immutable.</remarks>
internal sealed class Spelling
{
    private const int LongestWord = 64;

    private readonly WordTable _words;

    /// <summary>The word that each word is read as; below 0 the place of several among <see cref="_written"/>, from -1 down.</summary>
    private readonly int[] _readAs;

    private readonly int[][] _written;
    private readonly ImmutableArray<string> _endings;
    private readonly bool[] _endsAnEnding = new bool[128];
    private readonly WordFamilies _families;
    private readonly ShortenedWords _shortened;
    private readonly TypoIndex _typos;

    /// <summary>A shorter word that is not known is no form or misspelling of another.</summary>
    private readonly int _shortestGuessed;

    /// <param name="words">The words that the pack knows.</param>
    /// <param name="readAs">The words that each of them is read as; most are read as themselves.</param>
    /// <param name="endings">The endings that may be cut off, the longest first.</param>
    /// <param name="families">How forms of a word lead to others.</param>
    /// <param name="shortened">Words by what is left of them when vowels are dropped.</param>
    /// <param name="typos">Words by their misspellings.</param>
    public Spelling(WordTable words, int[][] readAs, ImmutableArray<string> endings, WordFamilies families, ShortenedWords shortened, TypoIndex typos)
    {
        (_words, _endings, _families, _shortened, _typos) = (words, endings, families, shortened, typos);
        _shortestGuessed = endings.Select(ending => ending.Length + Endings.ShortestStem).Append(families.ShortestForm).Append(ShortenedWords.ShortestShortened).Min();
        _written = [.. readAs.Where(written => written.Length != 1)];
        _readAs = new int[readAs.Length];
        var several = 0;
        for (var word = 0; word < readAs.Length; word++) _readAs[word] = readAs[word] is [var one] ? one : -++several;
        foreach (var ending in endings)
            if (char.IsAscii(ending[^1]))
                _endsAnEnding[ending[^1]] = true;
    }

    /// <summary>The words that a word of a note is read as; empty when the pack does not know it.</summary>
    /// <param name="word">The word.</param>
    /// <param name="key">Its <see cref="WordKey"/>.</param>
    /// <param name="letters">Room for as many letters as the word has.</param>
    public ReadOnlySpan<int> Read(ReadOnlySpan<char> word, ulong key, Letters letters)
    {
        var found = _words.Find(word, key);
        if (found < 0) found = Guess(word, letters);
        if (found < 0) return [];
        return _readAs[found] is < 0 and var several ? _written[-several - 1] : _readAs.AsSpan(found, 1);
    }

    private int Guess(ReadOnlySpan<char> word, Letters letters)
    {
        var stretched = HasDouble(word);
        if (!stretched && (word.Length > LongestWord || word.Length < _shortestGuessed)) return -1;

        // The word with its stretched letters cut to two, and to one: tolooong, toloong, tolong.
        ReadOnlySpan<char> two = default, one = default;
        if (stretched)
        {
            var room = letters.Start(2 * word.Length);
            two = room[..Shorten(word, 2, room)];
            one = room.Slice(two.Length, Shorten(word, 1, room[two.Length..]));
            if (two.Length == word.Length) two = default;
        }

        var found = stretched && _words.Find(two) is >= 0 and var whole ? whole : -1;
        if (found < 0 && stretched) found = _words.Find(one);
        if (found < 0) found = WithoutEnding(word);
        if (found < 0 && stretched) found = WithoutEnding(two);
        if (found < 0 && stretched) found = WithoutEnding(one);
        if (found < 0) found = _families.Find(word);
        if (found < 0 && stretched) found = _families.Find(two);
        if (found < 0 && stretched) found = _families.Find(one);
        if (found < 0) found = _shortened.Find(word);
        return found < 0 ? _typos.Find(word) : found;
    }

    private int WithoutEnding(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !char.IsAscii(word[^1]) || !_endsAnEnding[word[^1]]) return -1;
        foreach (var ending in _endings)
            if (word.Length - ending.Length >= Endings.ShortestStem && word.EndsWith(ending, StringComparison.Ordinal)
                && _words.Find(word[..^ending.Length]) is >= 0 and var stem)
                return stem;
        return -1;
    }

    private static bool HasDouble(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
            if (word[i] == word[i - 1])
                return true;
        return false;
    }

    private static int Shorten(ReadOnlySpan<char> word, int longest, Span<char> shortened)
    {
        var (length, run) = (0, 0);
        for (var i = 0; i < word.Length; i++)
        {
            run = i > 0 && word[i] == word[i - 1] ? run + 1 : 1;
            if (run <= longest) shortened[length++] = word[i];
        }

        return length;
    }
}
