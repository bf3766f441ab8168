namespace Hotline.Triage.Notes;

/// <summary>Finds the word of which vowels were dropped: <c>kbkrn</c> is <c>kebakaran</c>.</summary>
/// <remarks>A word keeps its first letter and its consonants when it is shortened, so every known word is filed under these.
/// Filled while a pack is loaded; from then on it does not change.</remarks>
internal sealed class ShortenedWords
{
    /// <summary>The fewest letters that are left of a word.</summary>
    public const int ShortestShortened = 4;

    /// <summary>Shorter words have too few consonants to be told apart by them.</summary>
    private const int ShortestWord = 5;

    private const int LongestWord = 33;
    private const int FewestConsonants = 3;
    private const int ManyConsonants = 4;

    /// <summary>A bit for each vowel, from a on.</summary>
    private const int Vowels = 1 | (1 << ('e' - 'a')) | (1 << ('i' - 'a')) | (1 << ('o' - 'a')) | (1 << ('u' - 'a'));

    private readonly WordTable _words;
    private readonly FiledWords _filed;

    /// <param name="words">The words by number.</param>
    /// <param name="known">The words that may have been meant.</param>
    public ShortenedWords(WordTable words, IEnumerable<int> known)
    {
        _words = words;
        var meant = known.Where(word => words[word].Length is >= ShortestWord and <= LongestWord).ToArray();
        _filed = new FiledWords(meant.Length);
        foreach (var word in meant)
            if (HashOf(words[word], out var consonants) is var hash && consonants >= FewestConsonants)
                _filed.Add(hash, word);
    }

    /// <summary>The known word that this is when vowels behind the first letter are left out of it; -1 when there is none, or more
    /// than one that share few consonants. With many they are ways to write one word (kecebur, kacebur), and the shortest is
    /// taken.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestShortened or > LongestWord) return -1;
        var mixed = WordHash.Mix(HashOf(word, out var consonants));
        if (consonants < FewestConsonants) return -1;
        var found = -1;
        for (var place = _filed.First(mixed); place >= 0; place = _filed.Next(place, mixed))
        {
            var candidate = _filed[place];
            if (!IsShortened(word, _words[candidate])) continue;
            if (found >= 0 && consonants < ManyConsonants) return -1;
            if (found < 0 || IsBefore(_words[candidate], _words[found])) found = candidate;
        }

        return found;
    }

    private static bool IsBefore(string a, string b) => a.Length != b.Length ? a.Length < b.Length : string.CompareOrdinal(a, b) < 0;

    private static bool IsShortened(ReadOnlySpan<char> shortened, ReadOnlySpan<char> word)
    {
        if (shortened[0] != word[0] || shortened.Length >= word.Length) return false;
        var at = 1;
        foreach (var letter in word[1..])
        {
            if (at < shortened.Length && shortened[at] == letter) at++;
            else if (!IsVowel(letter)) return false;
        }

        return at == shortened.Length;
    }

    /// <summary>The hash of the first letter and the consonants of a word, and how many consonants it has.</summary>
    private static ulong HashOf(ReadOnlySpan<char> word, out int consonants)
    {
        var hash = WordHash.Add(0, word[0]);
        consonants = IsVowel(word[0]) ? 0 : 1;
        foreach (var letter in word[1..])
        {
            if (IsVowel(letter)) continue;
            hash = WordHash.Add(hash, letter);
            consonants++;
        }

        return hash;
    }

    private static bool IsVowel(char letter) => letter - 'a' is >= 0 and <= 'u' - 'a' and var place && (Vowels >> place & 1) != 0;
}
