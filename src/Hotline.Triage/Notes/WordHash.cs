namespace Hotline.Triage.Notes;

/// <summary>The hash of a word, such that the hash of the word without one letter follows from those of its parts.</summary>
internal static class WordHash
{
    public const ulong Base = 0x9E3779B97F4A7C15;

    /// <summary>The hash with one more letter behind.</summary>
    public static ulong Add(ulong hash, char letter) => (hash * Base) + letter + 1;

    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = 0ul;
        foreach (var letter in word) hash = Add(hash, letter);
        return hash;
    }

    /// <summary>A number whose first bits depend on all bits of the hash.</summary>
    public static ulong Mix(ulong hash) => (hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9;

    /// <summary>The place in a table of a power of two of places.</summary>
    public static int Slot(ulong hash, int bits) => (int)(Mix(hash) >> (64 - bits));
}
