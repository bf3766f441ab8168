namespace Hotline.Triage.Notes;

/// <summary>The edges of a graph: node and symbol to node.</summary>
/// <remarks>Filled while a pack is loaded; from then on it does not change and any number of threads may read it.</remarks>
internal sealed class EdgeTable
{
    private const ulong Free = ulong.MaxValue;

    private readonly int _bits = 8;
    private readonly (ulong Key, int Child)[] _slots;

    /// <param name="most">How many edges there will be at most.</param>
    public EdgeTable(int most)
    {
        while (1L << _bits < 2L * most) _bits++;
        _slots = new (ulong, int)[1 << _bits];
        Array.Fill(_slots, (Free, -1));
    }

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
        var key = Key(node, symbol);
        var mask = _slots.Length - 1;
        var slot = WordHash.Slot(key, _bits);
        while (_slots[slot].Key != Free) slot = (slot + 1) & mask;
        _slots[slot] = (key, child);
    }

    private static ulong Key(int node, int symbol) => ((ulong)(uint)node << 32) | (uint)symbol;
}
