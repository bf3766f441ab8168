namespace Hotline.Triage.Notes;

/// <summary>Numbers words, and finds their numbers without making a string.</summary>
/// <remarks>Filled while a pack is loaded; from then on it does not change and any number of threads may read it.</remarks>
internal sealed class WordTable
{
    private const int FirstBits = 8;

    private readonly List<string> _words = [];
    private readonly List<ulong> _keys = [];
    private int _bits = FirstBits;
    private WordFilter _filter = new(FirstBits);
    private (ulong Key, int Word)[] _slots = Empty(FirstBits);

    public int Count => _words.Count;

    public string this[int word] => _words[word];

    /// <summary>The number of a word, or -1.</summary>
    /// <param name="word">The word.</param>
    /// <param name="key">Its <see cref="WordKey"/>.</param>
    public int Find(ReadOnlySpan<char> word, ulong key)
    {
        var mixed = WordHash.Mix(key);
        if (!_filter.MayHave(mixed)) return -1;
        var mask = _slots.Length - 1;
        for (var slot = (int)(mixed >> (64 - _bits)); ; slot = (slot + 1) & mask)
        {
            ref readonly var here = ref _slots[slot];
            if (here.Word < 0 || (here.Key == key && (WordKey.IsWhole(key) || word.SequenceEqual(_words[here.Word])))) return here.Word;
        }
    }

    /// <summary>The number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(word, WordKey.Of(word));

    /// <summary>The number of a word, a new one when it had none.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        var key = WordKey.Of(word);
        if (Find(word, key) is >= 0 and var known) return known;
        _words.Add(word.ToString());
        _keys.Add(key);
        if (_words.Count * 2 > _slots.Length) Grow();
        else Place(_words.Count - 1);
        return _words.Count - 1;
    }

    private static (ulong Key, int Word)[] Empty(int bits)
    {
        var slots = new (ulong, int)[1 << bits];
        Array.Fill(slots, (0ul, -1));
        return slots;
    }

    private void Grow()
    {
        _slots = Empty(++_bits);
        _filter = new WordFilter(_bits);
        for (var word = 0; word < _words.Count; word++) Place(word);
    }

    private void Place(int word)
    {
        var mixed = WordHash.Mix(_keys[word]);
        _filter.Add(mixed);
        var mask = _slots.Length - 1;
        var slot = (int)(mixed >> (64 - _bits));
        while (_slots[slot].Word >= 0) slot = (slot + 1) & mask;
        _slots[slot] = (_keys[word], word);
    }
}
