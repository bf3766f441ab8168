namespace Hotline.Triage.Notes;

/// <summary>A word as one number.</summary>
/// <remarks>A word of up to twelve letters a to z is its own key, five bits for a letter, so that one look at the key tells whether two
/// are the same. Any other word has a hash and a mark, and must be compared letter by letter.</remarks>
internal static class WordKey
{
    /// <summary>A longer word does not fit.</summary>
    public const int MostLetters = 12;

    private const int BitsOfLetter = 5;
    private const ulong Hashed = 1ul << 63;

    /// <summary>The key with one more letter behind, for up to <see cref="MostLetters"/> of them.</summary>
    /// <param name="key">The key; 0 before the first letter.</param>
    /// <param name="letter">A letter a to z, of either case.</param>
    public static ulong Add(ulong key, char letter) => (key << BitsOfLetter) | (letter & 31u);

    /// <summary>Whether only one word can have a key.</summary>
    public static bool IsWhole(ulong key) => key < Hashed;

    public static ulong Of(ReadOnlySpan<char> word)
    {
        if (word.Length > MostLetters) return Hashed | WordHash.Of(word);
        var key = 0ul;
        foreach (var letter in word)
        {
            if (!char.IsAsciiLetterLower(letter)) return Hashed | WordHash.Of(word);
            key = Add(key, letter);
        }

        return key;
    }
}
