using System.Numerics;
using System.Runtime.InteropServices;

namespace Hotline.Abuse.Stores;

/// <summary>Room for plain bytes, cut from few large arrays.</summary>
/// <remarks>
/// <para>The arrays hold no references and are pinned, so that a collection has some thousand objects to look at where it had
/// hundreds of thousands, walks into none and moves none. Blocks are powers of two and are used again; what is given back is cleared at
/// once, so what was erased is gone from memory.</para>
/// <para>A place is a number of 8 bytes: the upper bits say which array, the lower ones where in it. 0 is no place.</para>
/// <para><see cref="Rent"/> and <see cref="Return"/> are safe to use from several threads at once. What lies in a block is for its
/// owner to guard.</para>
/// </remarks>
internal sealed class Slabs
{
    /// <summary>Places are this many bytes apart.</summary>
    public const int Unit = 8;

    /// <summary>The largest block and the largest array: small enough that making one is not felt.</summary>
    public const int Largest = 1 << LargestClass;

    private const int LargestClass = 18;
    private const int UnitsBits = 15; // Largest / Unit
    private const int MostSlabs = 1 << (32 - UnitsBits);
    private const int FirstSize = 4_096;

    // A store that has little takes little: a new array is at most this part of what there is.
    private const int GrowthShift = 3;

    private readonly Lock _gate = new();
    private readonly uint[] _returned = new uint[LargestClass + 1];
    private byte[][] _slabs = [];
    private int _count;
    private int _used;
    private long _size;

    /// <summary>The block class that holds so many bytes: its size is two to the power of it, and 8 at least.</summary>
    public static int ClassOf(int size) => Math.Max(BitOperations.Log2(Unit), BitOperations.Log2((uint)size - 1) + 1);

    /// <summary>The bytes from a place on.</summary>
    public Span<byte> At(uint place) => _slabs[place >> UnitsBits].AsSpan((int)(place & ((1 << UnitsBits) - 1)) * Unit);

    /// <summary>So many slots from a place on.</summary>
    public Span<ulong> SlotsAt(uint place, int count) => MemoryMarshal.Cast<byte, ulong>(At(place))[..count];

    /// <summary>A block of a class, all zero.</summary>
    /// <exception cref="InvalidOperationException">There are 32 GB already.</exception>
    public uint Rent(int blockClass)
    {
        lock (_gate)
        {
            if (_returned[blockClass] is not 0 and var place)
            {
                var link = At(place)[..sizeof(uint)];
                _returned[blockClass] = MemoryMarshal.Read<uint>(link);
                link.Clear();
                return place;
            }

            if (_count == 0 || _used + (1 << blockClass) > _slabs[_count - 1].Length) Grow(1 << blockClass);
            return Cut(blockClass);
        }
    }

    /// <summary>Takes a block back, and clears it.</summary>
    public void Return(uint place, int blockClass)
    {
        At(place)[..(1 << blockClass)].Clear();
        lock (_gate) Keep(place, blockClass);
    }

    private void Keep(uint place, int blockClass)
    {
        MemoryMarshal.Write(At(place), _returned[blockClass]);
        _returned[blockClass] = place;
    }

    private uint Cut(int blockClass)
    {
        var place = ((uint)(_count - 1) << UnitsBits) + (uint)(_used / Unit);
        _used += 1 << blockClass;
        return place;
    }

    private void Grow(int needed)
    {
        if (_count == MostSlabs) throw new InvalidOperationException("The store is full: it holds 32 GB at most.");
        // What is left of the last array serves smaller blocks.
        while (_count > 0 && _slabs[_count - 1].Length - _used is >= Unit and var left)
        {
            var rest = BitOperations.Log2((uint)left);
            Keep(Cut(rest), rest);
        }

        var wanted = (int)Math.Clamp(_size >> GrowthShift, FirstSize, Largest);
        var slab = GC.AllocateArray<byte>(Math.Min(Largest, Math.Max(needed, wanted & -Unit) + (_count == 0 ? Unit : 0)), pinned: true);
        if (_count == _slabs.Length)
        {
            // Read without the lock: a place is only known to those to whom the array with it was shown before.
            var slabs = new byte[Math.Max(4, _count * 2)][];
            _slabs.CopyTo(slabs, 0);
            _slabs = slabs;
        }

        _slabs[_count++] = slab;
        _size += slab.Length;
        _used = _count == 1 ? Unit : 0;
    }
}
