using System.Buffers.Binary;
using System.Numerics;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Privacy;
using NodaTime;

namespace Hotline.Abuse.Stores;

/// <summary>The callers whose keys fall into one small part of all keys, as plain bytes in blocks of <see cref="Slabs"/>.</summary>
/// <remarks>
/// <para>A caller's head (key, epoch, count, place of the newest piece) and pieces of evidence, each with the place of the one
/// before, are only ever added, and never copied. The slots find the head: open addressing, 32 bits of hash and 32 of place. Taking something away writes both anew
/// without it; a shard is small, so that is short.</para>
/// <para>A caller with more than <see cref="MostInline"/> pieces moves to <c>_large</c>, a sorted set, where a
/// million of them are as quick to add to. Not safe for several threads: lock the shard itself, which
/// spares looking up a lock elsewhere in memory.</para>
/// </remarks>
internal sealed class ConductShard(Slabs slabs)
{
    public const int MostInline = 32;

    private const int EpochAt = 16;
    private const int CountAt = EpochAt + sizeof(ushort);
    private const int NewestAt = CountAt + 2;
    private const int HeadSize = NewestAt + sizeof(uint);
    private const int LinkSize = sizeof(uint);
    private const uint NoPlace = 0;

    private const int FewestSlots = 4;
    private const double Fullest = 0.8;

    // A block begins with the place of the one before it and its own class. The first ones are small.
    private const int BlockHead = 8;
    private const int FirstBlock = 7;
    private const int FullBlock = 11;

    private uint _block;
    private int _used;
    private int _size;
    private long _filled;
    private uint _slots;
    private int _slotCount;
    private int _callers;
    private Dictionary<CallerKey, EvidenceSet>? _large;

    public EvidenceReceipt Append(CallerKey caller, ulong hash, Evidence evidence)
    {
        if (_large is not null && _large.TryGetValue(caller, out var set)) return AppendLarge(caller, set, evidence);

        Span<byte> room = stackalloc byte[EvidenceBytes.MaxSize];
        ReadOnlySpan<byte> piece = room[..EvidenceBytes.Write(evidence, room)];
        var head = Find(caller, hash);
        var receipt = EvidenceReceipt.Added;
        if (head != NoPlace)
        {
            for (var place = NewestOf(head); place != NoPlace; place = Before(place))
            {
                var known = PieceAt(place);
                if (!EvidenceBytes.LengthAndId(known).SequenceEqual(EvidenceBytes.LengthAndId(piece))) continue;
                if (known.SequenceEqual(piece)) return EvidenceReceipt.AlreadyKnown;
                receipt = EvidenceReceipt.Conflicting;
            }

            if (At(head)[CountAt] == MostInline)
            {
                var grown = Inline(head);
                Remove(caller, hash);
                return AppendLarge(caller, grown, evidence);
            }
        }

        if (head == NoPlace) AddCaller(caller, hash, piece);
        else AddPiece(head, Reserve(LinkSize + piece.Length), piece);
        return receipt;
    }

    public EvidenceSet Load(CallerKey caller, ulong hash)
    {
        if (_large is not null && _large.TryGetValue(caller, out var set)) return set;
        var head = Find(caller, hash);
        return head == NoPlace ? EvidenceSet.Empty : Inline(head);
    }

    /// <returns>How many pieces of evidence there were.</returns>
    public int Remove(CallerKey caller, ulong hash)
    {
        if (_large is not null && _large.Remove(caller, out var set)) return set.Evidence.Count;
        var head = Find(caller, hash);
        if (head == NoPlace) return 0;
        var count = At(head)[CountAt];
        Rewrite(other => other != head, long.MinValue);
        return count;
    }

    public IEnumerable<CallerKey> Keys()
    {
        for (var i = 0; i < _slotCount; i++)
            if (PlaceOf(Slots[i]) is not NoPlace and var head)
                yield return KeyAt(head);
        if (_large is null) yield break;
        foreach (var caller in _large.Keys) yield return caller;
    }

    /// <summary>Forgets the evidence from before a time, and takes the ids of the rest out of a set.</summary>
    /// <returns>How many pieces were forgotten.</returns>
    public long Purge(Instant cutoff, HashSet<string> unused)
    {
        var since = EvidenceBytes.Nanoseconds(cutoff);
        var forgotten = PurgeLarge(cutoff, unused);
        var ids = unused.Count == 0 ? default : unused.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> id = stackalloc char[Evidence.MaxIdLength];
        var old = 0;
        foreach (var slot in Slots)
        {
            if (slot == 0) continue;
            for (var place = NewestOf(PlaceOf(slot)); place != NoPlace; place = Before(place))
            {
                var piece = PieceAt(place);
                if (EvidenceBytes.NanosecondsOf(piece) < since) old++;
                else if (unused.Count > 0) ids.Remove(id[..EvidenceBytes.ReadId(piece, id)]);
            }
        }

        if (old > 0) Rewrite(_ => true, since);
        return forgotten + old;
    }

    private Span<ulong> Slots => _slotCount == 0 ? [] : slabs.SlotsAt(_slots, _slotCount);

    private static uint PlaceOf(ulong slot) => (uint)slot;

    private static EvidenceReceipt Receipt(EvidenceSet known, EvidenceSet grown, Evidence evidence) =>
        ReferenceEquals(known, grown) ? EvidenceReceipt.AlreadyKnown
        : known.Holds(evidence.Id) ? EvidenceReceipt.Conflicting
        : EvidenceReceipt.Added;

    private EvidenceReceipt AppendLarge(CallerKey caller, EvidenceSet known, Evidence evidence)
    {
        var grown = known.Add(evidence);
        (_large ??= [])[caller] = grown;
        return Receipt(known, grown, evidence);
    }

    private long PurgeLarge(Instant cutoff, HashSet<string> unused)
    {
        if (_large is null) return 0;
        var forgotten = 0L;
        foreach (var (caller, set) in _large.ToArray())
        {
            var rest = set.WithoutBefore(cutoff);
            foreach (var evidence in rest.Evidence) unused.Remove(evidence.Id);
            forgotten += set.Evidence.Count - rest.Evidence.Count;
            _large[caller] = rest;
            if (rest.Evidence.Count > MostInline) continue;
            _large.Remove(caller);
            foreach (var evidence in rest.Evidence) Append(caller, KeyHash.Of(caller), evidence);
        }

        if (_large.Count == 0) _large = null;
        return forgotten;
    }

    private uint Find(CallerKey caller, ulong hash)
    {
        var slots = Slots;
        if (slots.IsEmpty) return NoPlace;
        for (var i = FirstSlot(hash, slots.Length); slots[i] != 0; i = (i + 1) & (slots.Length - 1))
            if ((uint)(slots[i] >> 32) == (uint)hash && KeyAt(PlaceOf(slots[i])) == caller)
                return PlaceOf(slots[i]);
        return NoPlace;
    }

    private CallerKey KeyAt(uint head)
    {
        var bytes = At(head);
        return CallerKey.FromBits(BinaryPrimitives.ReadUInt128LittleEndian(bytes), BinaryPrimitives.ReadUInt16LittleEndian(bytes[EpochAt..]));
    }

    private uint NewestOf(uint head) => BinaryPrimitives.ReadUInt32LittleEndian(At(head)[NewestAt..]);

    private uint Before(uint piece) => BinaryPrimitives.ReadUInt32LittleEndian(At(piece));

    private ReadOnlySpan<byte> PieceAt(uint place)
    {
        var bytes = At(place)[LinkSize..];
        return bytes[..EvidenceBytes.SizeOf(bytes)];
    }

    private EvidenceSet Inline(uint head)
    {
        var set = EvidenceSet.Empty;
        for (var place = NewestOf(head); place != NoPlace; place = Before(place)) set = set.Add(EvidenceBytes.Read(PieceAt(place)));
        return set;
    }

    private Span<byte> At(uint place) => slabs.At(place);

    /// <returns>The place of so many free bytes in one block.</returns>
    private uint Reserve(int size)
    {
        size = (size + Slabs.Unit - 1) & -Slabs.Unit;
        if (_used + size > _size) AddBlock(size);
        var place = _block + (uint)(_used / Slabs.Unit);
        _used += size;
        return place;
    }

    // A block is at most a quarter of what there is, so that little lies idle.
    private void AddBlock(int size)
    {
        var wanted = Math.Clamp(BitOperations.Log2((uint)Math.Min(_filled, 1 << FullBlock << 2) | 1) - 2, FirstBlock, FullBlock);
        var blockClass = Math.Max(wanted, Slabs.ClassOf(size + BlockHead));
        var block = slabs.Rent(blockClass);
        var head = At(block);
        BinaryPrimitives.WriteUInt32LittleEndian(head, _block);
        head[sizeof(uint)] = (byte)blockClass;
        (_block, _used, _size) = (block, BlockHead, 1 << blockClass);
        _filled += _size;
    }

    private void AddCaller(CallerKey caller, ulong hash, ReadOnlySpan<byte> piece)
    {
        // Room for all first, so that running out of memory leaves everything as it was. Side by side, so that both are in the
        // cache together.
        var head = Reserve(HeadSize + LinkSize + piece.Length);
        if (_callers + 1 > (int)(_slotCount * Fullest)) GrowSlots();
        var bytes = At(head);
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, caller.Bits);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[EpochAt..], (ushort)caller.Epoch);
        Put(Slots, (hash << 32) | head);
        _callers++;
        AddPiece(head, head + (HeadSize / Slabs.Unit), piece);
    }

    private void AddPiece(uint head, uint place, ReadOnlySpan<byte> piece)
    {
        var top = At(head);
        var bytes = At(place);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, BinaryPrimitives.ReadUInt32LittleEndian(top[NewestAt..]));
        piece.CopyTo(bytes[LinkSize..]);
        BinaryPrimitives.WriteUInt32LittleEndian(top[NewestAt..], place);
        top[CountAt]++;
    }

    private void GrowSlots()
    {
        var count = Math.Max(FewestSlots, _slotCount * 2);
        var place = slabs.Rent(Slabs.ClassOf(count * sizeof(ulong)));
        var slots = slabs.SlotsAt(place, count);
        foreach (var slot in Slots)
            if (slot != 0)
                Put(slots, slot);
        ReturnSlots();
        (_slots, _slotCount) = (place, count);
    }

    private void ReturnSlots()
    {
        if (_slotCount > 0) slabs.Return(_slots, Slabs.ClassOf(_slotCount * sizeof(ulong)));
    }

    private static void Put(Span<ulong> slots, ulong slot)
    {
        var i = FirstSlot(slot >> 32, slots.Length);
        while (slots[i] != 0) i = (i + 1) & (slots.Length - 1);
        slots[i] = slot;
    }

    // The lower half of the hash as a fraction of the number of slots: the upper half has chosen the shard.
    private static int FirstSlot(ulong hash, int slots) => (int)(((hash & uint.MaxValue) * (ulong)slots) >> 32);

    /// <summary>Writes all anew, with the callers to keep and their evidence since a time.</summary>
    private void Rewrite(Func<uint, bool> keeps, long since)
    {
        var anew = new ConductShard(slabs);
        Span<uint> pieces = stackalloc uint[MostInline];
        foreach (var slot in Slots)
        {
            if (slot == 0 || !keeps(PlaceOf(slot))) continue;
            var count = 0;
            for (var place = NewestOf(PlaceOf(slot)); place != NoPlace; place = Before(place))
                if (EvidenceBytes.NanosecondsOf(PieceAt(place)) >= since)
                    pieces[count++] = place;
            if (count == 0) continue;
            var caller = KeyAt(PlaceOf(slot));
            anew.AddCaller(caller, slot >> 32, PieceAt(pieces[--count]));
            var head = anew.Find(caller, slot >> 32);
            while (count-- > 0)
            {
                var piece = PieceAt(pieces[count]);
                anew.AddPiece(head, anew.Reserve(LinkSize + piece.Length), piece);
            }
        }

        ReturnSlots();
        while (_block != NoPlace)
        {
            var head = At(_block);
            var (before, blockClass) = (BinaryPrimitives.ReadUInt32LittleEndian(head), head[sizeof(uint)]);
            slabs.Return(_block, blockClass);
            _block = before;
        }

        (_block, _used, _size, _filled) = (anew._block, anew._used, anew._size, anew._filled);
        (_slots, _slotCount, _callers) = (anew._slots, anew._slotCount, anew._callers);
    }
}
