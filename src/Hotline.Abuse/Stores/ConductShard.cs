using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Privacy;
using NodaTime;

namespace Hotline.Abuse.Stores;

/// <summary>The callers whose keys fall into one small part of all keys, in a few arrays of plain bytes.</summary>
/// <remarks>
/// <para>The pages are only ever added to, and never copied, so adding leaves no rubbish behind: a caller's head (key, epoch, count, place of the newest piece) and pieces of
/// evidence, each with the place of the one before. <c>_slots</c> finds the head: open addressing, 32 bits of hash and 32
/// of place. Taking something away writes both anew without it; a shard is small, so that is short.</para>
/// <para>A caller with more than <see cref="MostInline"/> pieces moves to <c>_large</c>, a sorted set, where a
/// million of them are as quick to add to. Not safe for several threads: lock the shard itself, which
/// spares looking up a lock elsewhere in memory.</para>
/// </remarks>
internal sealed class ConductShard
{
    public const int MostInline = 32;

    private const int EpochAt = 16;
    private const int CountAt = EpochAt + sizeof(ushort);
    private const int NewestAt = CountAt + 1;
    private const int HeadSize = NewestAt + sizeof(int);
    private const int LinkSize = sizeof(int);
    private const int NoPiece = -1;

    // Wide enough apart that growing is rare, close enough that little lies idle.
    private const double Growth = 1.25;
    private const double Fullest = 0.8;

    // A piece lies in one page. The first page starts small.
    private const int PageBits = 11;
    private const int PageSize = 1 << PageBits;
    private const int FirstPageSize = 128;

    private byte[][] _pages = [];
    private int _used;
    private ulong[] _slots = [];
    private int _callers;
    private Dictionary<CallerKey, EvidenceSet>? _large;

    public EvidenceReceipt Append(CallerKey caller, ulong hash, Evidence evidence)
    {
        if (_large is not null && _large.TryGetValue(caller, out var set)) return AppendLarge(caller, set, evidence);

        Span<byte> room = stackalloc byte[EvidenceBytes.MaxSize];
        ReadOnlySpan<byte> piece = room[..EvidenceBytes.Write(evidence, room)];
        var head = Find(caller, hash);
        var receipt = EvidenceReceipt.Added;
        if (head >= 0)
        {
            for (var place = NewestOf(head); place != NoPiece; place = Before(place))
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

        // Room for all first, so that running out of memory leaves everything as it was.
        var free = Reserve(LinkSize + piece.Length);
        if (head < 0) head = AddHead(caller, hash);
        AddPiece(head, free, piece);
        return receipt;
    }

    public EvidenceSet Load(CallerKey caller, ulong hash)
    {
        if (_large is not null && _large.TryGetValue(caller, out var set)) return set;
        var head = Find(caller, hash);
        return head < 0 ? EvidenceSet.Empty : Inline(head);
    }

    /// <returns>How many pieces of evidence there were.</returns>
    public int Remove(CallerKey caller, ulong hash)
    {
        if (_large is not null && _large.Remove(caller, out var set)) return set.Evidence.Count;
        var head = Find(caller, hash);
        if (head < 0) return 0;
        var count = At(head)[CountAt];
        Rewrite(other => other != head, long.MinValue);
        return count;
    }

    public IEnumerable<CallerKey> Keys()
    {
        foreach (var slot in _slots)
            if (slot != 0)
                yield return KeyAt(PlaceOf(slot));
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
        foreach (var slot in _slots)
        {
            if (slot == 0) continue;
            for (var place = NewestOf(PlaceOf(slot)); place != NoPiece; place = Before(place))
            {
                var piece = PieceAt(place);
                if (EvidenceBytes.NanosecondsOf(piece) < since) old++;
                else if (unused.Count > 0) ids.Remove(id[..EvidenceBytes.ReadId(piece, id)]);
            }
        }

        if (old > 0) Rewrite(_ => true, since);
        return forgotten + old;
    }

    private static int PlaceOf(ulong slot) => (int)(uint)slot - 1;

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

    private int Find(CallerKey caller, ulong hash)
    {
        if (_slots.Length == 0) return -1;
        for (var i = FirstSlot(hash, _slots.Length); _slots[i] != 0; i = i + 1 == _slots.Length ? 0 : i + 1)
            if ((uint)(_slots[i] >> 32) == (uint)hash && KeyAt(PlaceOf(_slots[i])) == caller)
                return PlaceOf(_slots[i]);
        return -1;
    }

    private CallerKey KeyAt(int head) => CallerKey.FromBits(
        BinaryPrimitives.ReadUInt128LittleEndian(At(head)), BinaryPrimitives.ReadUInt16LittleEndian(At(head)[EpochAt..]));

    private int NewestOf(int head) => BinaryPrimitives.ReadInt32LittleEndian(At(head)[NewestAt..]);

    private int Before(int piece) => BinaryPrimitives.ReadInt32LittleEndian(At(piece));

    private ReadOnlySpan<byte> PieceAt(int place)
    {
        var bytes = At(place)[LinkSize..];
        return bytes[..EvidenceBytes.SizeOf(bytes)];
    }

    private EvidenceSet Inline(int head)
    {
        var set = EvidenceSet.Empty;
        for (var place = NewestOf(head); place != NoPiece; place = Before(place)) set = set.Add(EvidenceBytes.Read(PieceAt(place)));
        return set;
    }

    private Span<byte> At(int place) => _pages[place >> PageBits].AsSpan(place & (PageSize - 1));

    /// <returns>The place of so many free bytes in one page.</returns>
    private int Reserve(int size)
    {
        if ((_used & (PageSize - 1)) + size > PageSize) _used = (_used + PageSize - 1) & -PageSize;
        var (page, needed) = (_used >> PageBits, (_used & (PageSize - 1)) + size);
        if (page == _pages.Length) Array.Resize(ref _pages, (int)(page * Growth) + 1);
        var bytes = _pages[page] ?? [];
        if (bytes.Length < needed) _pages[page] = page == 0 && bytes.Length * 2 < PageSize ? Grown(bytes, needed) : FullPage(bytes);

        var place = _used;
        _used += size;
        return place;
    }

    private static byte[] Grown(byte[] bytes, int needed)
    {
        Array.Resize(ref bytes, Math.Max(needed, Math.Max(FirstPageSize, bytes.Length * 3 / 2)));
        return bytes;
    }

    // Pinned, so that no collection ever moves it: moving hundreds of megabytes is a pause of as many milliseconds.
    private static byte[] FullPage(byte[] bytes)
    {
        var page = GC.AllocateUninitializedArray<byte>(PageSize, pinned: true);
        bytes.CopyTo(page, 0);
        return page;
    }

    private int AddHead(CallerKey caller, ulong hash)
    {
        if (_callers + 1 > (int)(_slots.Length * Fullest)) GrowSlots();
        var head = Reserve(HeadSize);
        var bytes = At(head);
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, caller.Bits);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[EpochAt..], (ushort)caller.Epoch);
        bytes[CountAt] = 0;
        BinaryPrimitives.WriteInt32LittleEndian(bytes[NewestAt..], NoPiece);
        Put(_slots, (hash << 32) | (uint)(head + 1));
        _callers++;
        return head;
    }

    private void AddPiece(int head, int place, ReadOnlySpan<byte> piece)
    {
        var top = At(head);
        var bytes = At(place);
        BinaryPrimitives.WriteInt32LittleEndian(bytes, NewestOf(head));
        piece.CopyTo(bytes[LinkSize..]);
        BinaryPrimitives.WriteInt32LittleEndian(top[NewestAt..], place);
        top[CountAt]++;
    }

    private void GrowSlots()
    {
        var slots = new ulong[Math.Max(4, (int)(_slots.Length * Growth) + 1)];
        foreach (var slot in _slots)
            if (slot != 0)
                Put(slots, slot);
        _slots = slots;
    }

    private static void Put(ulong[] slots, ulong slot)
    {
        var i = FirstSlot(slot >> 32, slots.Length);
        while (slots[i] != 0) i = i + 1 == slots.Length ? 0 : i + 1;
        slots[i] = slot;
    }

    // Any number of slots will do, so that they can grow by less than double: the hash as a fraction of their number.
    private static int FirstSlot(ulong hash, int slots) => (int)(((hash & uint.MaxValue) * (ulong)slots) >> 32);

    /// <summary>Writes all anew, with the callers to keep and their evidence since a time.</summary>
    [SuppressMessage("Minor Code Smell", "S3267", Justification = "Writes while it reads.")]
    private void Rewrite(Func<int, bool> keeps, long since)
    {
        var old = new ConductShard { _pages = _pages, _slots = _slots };
        (_pages, _used, _slots, _callers) = ([], 0, [], 0);
        var pieces = new int[MostInline];
        foreach (var slot in old._slots)
        {
            if (slot == 0 || !keeps(PlaceOf(slot))) continue;
            var count = 0;
            for (var place = old.NewestOf(PlaceOf(slot)); place != NoPiece; place = old.Before(place))
                if (EvidenceBytes.NanosecondsOf(old.PieceAt(place)) >= since)
                    pieces[count++] = place;
            if (count == 0) continue;
            var head = AddHead(old.KeyAt(PlaceOf(slot)), slot >> 32);
            while (count-- > 0)
            {
                var piece = old.PieceAt(pieces[count]);
                AddPiece(head, Reserve(LinkSize + piece.Length), piece);
            }
        }
    }
}
