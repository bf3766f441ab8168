namespace Hotline.Triage.Notes;

/// <summary>Numbers words, and finds their numbers without making a string.</summary>
/// <remarks>Filled while a pack is loaded; from then on it does not change and any number of threads may read it.</remarks>
internal sealed class WordTable
{
    private const int FirstBits = 8;

    private readonly List<string> _words = [];
    private readonly List<ulong> _hashes = [];
    private int _bits = FirstBits;
    private (ulong Hash, int Word)[] _slots = Empty(FirstBits);

    public int Count => _words.Count;

    public string this[int word] => _words[word];

    /// <summary>The number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word, ulong hash)
    {
        var mask = _slots.Length - 1;
        for (var slot = WordHash.Slot(hash, _bits); ; slot = (slot + 1) & mask)
        {
            ref readonly var here = ref _slots[slot];
            if (here.Word < 0 || (here.Hash == hash && word.SequenceEqual(_words[here.Word]))) return here.Word;
        }
    }

    /// <summary>The number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(word, WordHash.Of(word));

    /// <summary>The number of a word, a new one when it had none.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        var hash = WordHash.Of(word);
        if (Find(word, hash) is >= 0 and var known) return known;
        _words.Add(word.ToString());
        _hashes.Add(hash);
        if (_words.Count * 2 > _slots.Length) Grow();
        else Place(_words.Count - 1);
        return _words.Count - 1;
    }

    private static (ulong Hash, int Word)[] Empty(int bits)
    {
        var slots = new (ulong, int)[1 << bits];
        Array.Fill(slots, (0ul, -1));
        return slots;
    }

    private void Grow()
    {
        _slots = Empty(++_bits);
        for (var word = 0; word < _words.Count; word++) Place(word);
    }

    private void Place(int word)
    {
        var mask = _slots.Length - 1;
        var slot = WordHash.Slot(_hashes[word], _bits);
        while (_slots[slot].Word >= 0) slot = (slot + 1) & mask;
        _slots[slot] = (_hashes[word], word);
    }
}
