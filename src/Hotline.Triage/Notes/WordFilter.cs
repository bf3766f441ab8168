namespace Hotline.Triage.Notes;

/// <summary>Tells at one look into little memory that a hash is not in a table. It may be wrong about one in sixteen that are not.</summary>
/// <remarks>Filled while a pack is loaded; from then on it does not change and any number of threads may read it.</remarks>
internal readonly struct WordFilter
{
    /// <summary>So many bits, as a power of two, for each slot of a table that is at most half full.</summary>
    private const int BitsOfSlot = 3;

    private readonly int _shift;
    private readonly ulong[] _bits;

    /// <param name="bits">The table has two to the power of this many slots: eight at least.</param>
    public WordFilter(int bits)
    {
        _shift = 64 - BitsOfSlot - bits;
        _bits = new ulong[1 << (bits + BitsOfSlot - 6)];
    }

    /// <param name="mixed">A hash, mixed.</param>
    public bool MayHave(ulong mixed)
    {
        var bit = mixed >> _shift;
        return (_bits[bit >> 6] >> (int)bit & 1) != 0;
    }

    /// <param name="mixed">A hash, mixed.</param>
    public void Add(ulong mixed)
    {
        var bit = mixed >> _shift;
        _bits[bit >> 6] |= 1ul << (int)bit;
    }
}
