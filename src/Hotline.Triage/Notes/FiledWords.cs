namespace Hotline.Triage.Notes;

/// <summary>Words filed under hashes of what they may be written as: many words under one hash, and one word under many.</summary>
/// <remarks>Filled while a pack is loaded; from then on it does not change and any number of threads may read it. It keeps half of each
/// hash, which is enough to leave few words to look at: whoever asks compares letters.</remarks>
internal sealed class FiledWords
{
    private readonly int _bits = 8;
    private readonly (uint Half, int Word)[] _slots;
    private readonly WordFilter _filter;

    /// <param name="most">How many times words will be filed at most.</param>
    public FiledWords(int most)
    {
        while (1L << _bits < 2L * most) _bits++;
        _slots = new (uint, int)[1 << _bits];
        Array.Fill(_slots, (0u, -1));
        _filter = new WordFilter(_bits);
    }

    /// <summary>Files a word under a hash.</summary>
    public void Add(ulong hash, int word)
    {
        var mixed = WordHash.Mix(hash);
        _filter.Add(mixed);
        var slot = (int)(mixed >> (64 - _bits));
        while (_slots[slot].Word >= 0) slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = ((uint)mixed, word);
    }

    /// <summary>The first place at which a word is filed under a hash, or -1. Seldom it is filed under another.</summary>
    /// <param name="mixed">The hash, mixed.</param>
    public int First(ulong mixed) => _filter.MayHave(mixed) ? From((int)(mixed >> (64 - _bits)), mixed) : -1;

    /// <summary>The next place, or -1.</summary>
    /// <param name="place">The place before.</param>
    /// <param name="mixed">The hash, mixed.</param>
    public int Next(int place, ulong mixed) => From((place + 1) & (_slots.Length - 1), mixed);

    /// <summary>The word at a place.</summary>
    public int this[int place] => _slots[place].Word;

    private int From(int slot, ulong mixed)
    {
        while (_slots[slot].Word >= 0 && _slots[slot].Half != (uint)mixed) slot = (slot + 1) & (_slots.Length - 1);
        return _slots[slot].Word >= 0 ? slot : -1;
    }
}
