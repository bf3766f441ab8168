namespace Hotline.Triage.Notes;

/// <summary>Finds the word that was meant where one typing error was made.</summary>
/// <remarks>Two words one error apart agree once a letter is left out of one of them, or of both. So every known word is filed
/// under itself and under itself without each one of its letters. Filled while a pack is loaded; from then on it does not
/// change.</remarks>
internal sealed class TypoIndex
{
    /// <summary>Shorter words are too close to one another to guess what was meant.</summary>
    private const int ShortestMisspelt = 5;

    /// <summary>Longer runs of letters are no typing error of a word.</summary>
    private const int LongestMisspelt = 32;

    private readonly WordTable _words;
    private readonly FiledWords _filed;

    /// <param name="words">The words by number.</param>
    /// <param name="known">The words that may have been meant.</param>
    public TypoIndex(WordTable words, IEnumerable<int> known)
    {
        _words = words;
        var meant = known.Where(word => words[word].Length is >= ShortestMisspelt and <= LongestMisspelt + 1 && char.IsLetter(words[word][0])).ToArray();
        _filed = new FiledWords(meant.Sum(word => words[word].Length));
        Span<ulong> hashes = stackalloc ulong[LongestMisspelt + 1];
        foreach (var word in meant)
        {
            var all = hashes[..HashesOf(words[word], hashes)];
            for (var i = 0; i < all.Length; i++)
                if (!all[..i].Contains(all[i])) _filed.Add(all[i], word);
        }
    }

    /// <summary>The one known word a single error away: a letter left out, added, replaced, or swapped with its neighbour. -1 when
    /// there is none or more than one. The first letter is taken as right: people seldom miss it, and words that differ there are
    /// other words.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestMisspelt or > LongestMisspelt) return -1;
        Span<ulong> hashes = stackalloc ulong[LongestMisspelt + 1];
        var found = -1;
        foreach (var hash in hashes[..HashesOf(word, hashes)])
        {
            var mixed = WordHash.Mix(hash);
            for (var place = _filed.First(mixed); place >= 0; place = _filed.Next(place, mixed))
            {
                var candidate = _filed[place];
                if (candidate == found || !IsOneErrorAway(word, _words[candidate])) continue;
                if (found >= 0) return -1;
                found = candidate;
            }
        }

        return found;
    }

    /// <summary>The hash of a word and of the word without each of its letters but the first.</summary>
    private static int HashesOf(ReadOnlySpan<char> word, Span<ulong> hashes)
    {
        // At first the hash of what stands before each letter.
        var whole = 0ul;
        for (var i = 0; i < word.Length; i++)
        {
            hashes[i] = whole;
            whole = WordHash.Add(whole, word[i]);
        }

        var (power, withLetter) = (1ul, whole);
        for (var i = word.Length - 1; i >= 1; i--)
        {
            var before = hashes[i];
            hashes[i] = whole + ((before - withLetter) * power);
            (power, withLetter) = (power * WordHash.Base, before);
        }

        hashes[0] = whole;
        return word.Length;
    }

    private static bool IsOneErrorAway(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a[0] != b[0]) return false;
        if (a.Length > b.Length)
        {
            var longer = a;
            a = b;
            b = longer;
        }

        if (b.Length - a.Length > 1) return false;
        var same = a.CommonPrefixLength(b);
        var restA = a[same..];
        var restB = b[same..];
        if (a.Length < b.Length) return restA.SequenceEqual(restB[1..]);
        if (restA.Length <= 1 || restA[1..].SequenceEqual(restB[1..])) return true;
        return restA[0] == restB[1] && restA[1] == restB[0] && restA[2..].SequenceEqual(restB[2..]);
    }
}
