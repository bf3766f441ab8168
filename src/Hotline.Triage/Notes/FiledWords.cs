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

    /// <summary>The words filed under a hash, and seldom one that is filed under another.</summary>
    public Found Under(ulong hash) => new(this, WordHash.Mix(hash));

    /// <summary>Words one after another.</summary>
    public ref struct Found
    {
        private readonly FiledWords _filed;
        private readonly uint _half;
        private int _slot;

        public Found(FiledWords filed, ulong mixed)
        {
            (_filed, _half) = (filed, (uint)mixed);
            _slot = filed._filter.MayHave(mixed) ? (int)(mixed >> (64 - filed._bits)) : -1;
        }

        public int Current { get; private set; }

        public readonly Found GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_slot < 0) return false;
            var slots = _filed._slots;
            for (; slots[_slot].Word >= 0; _slot = (_slot + 1) & (slots.Length - 1))
            {
                if (slots[_slot].Half != _half) continue;
                Current = slots[_slot].Word;
                _slot = (_slot + 1) & (slots.Length - 1);
                return true;
            }

            return false;
        }
    }
}
