namespace Hotline.Triage.Notes;

/// <summary>The edges of a tree over symbols: node and symbol to node.</summary>
/// <remarks>Filled while a pack is loaded; from then on it does not change and any number of threads may read it.</remarks>
internal sealed class EdgeTable
{
    private const int FirstBits = 8;
    private const ulong Free = ulong.MaxValue;

    private int _bits = FirstBits;
    private int _count;
    private (ulong Key, int Child)[] _slots = Empty(FirstBits);

    /// <summary>The node behind an edge, or -1.</summary>
    public int Find(int node, int symbol)
    {
        var key = Key(node, symbol);
        var mask = _slots.Length - 1;
        for (var slot = WordHash.Slot(key, _bits); ; slot = (slot + 1) & mask)
        {
            ref readonly var here = ref _slots[slot];
            if (here.Key == key) return here.Child;
            if (here.Key == Free) return -1;
        }
    }

    /// <summary>Adds an edge that is not there yet.</summary>
    public void Add(int node, int symbol, int child)
    {
        if (++_count * 2 > _slots.Length)
        {
            var old = _slots;
            _slots = Empty(++_bits);
            foreach (var (key, known) in old)
                if (key != Free) Place(key, known);
        }

        Place(Key(node, symbol), child);
    }

    private static ulong Key(int node, int symbol) => ((ulong)(uint)node << 32) | (uint)symbol;

    private static (ulong Key, int Child)[] Empty(int bits)
    {
        var slots = new (ulong, int)[1 << bits];
        Array.Fill(slots, (Free, -1));
        return slots;
    }

    private void Place(ulong key, int child)
    {
        var mask = _slots.Length - 1;
        var slot = WordHash.Slot(key, _bits);
        while (_slots[slot].Key != Free) slot = (slot + 1) & mask;
        _slots[slot] = (key, child);
    }
}
