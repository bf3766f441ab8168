using System.Buffers.Binary;
using System.Text;
using Hotline.Abuse.Conduct;
using NodaTime;

namespace Hotline.Abuse.Stores;

/// <summary>A piece of evidence as bytes, exactly: time, kind, length of the id, id.</summary>
/// <remarks>Nothing is cut and nothing hashed. Times are nanoseconds since 1970, which a <see cref="long"/> holds for every
/// time that evidence may have. An id that is a UUID as .NET writes it takes 16 bytes instead of 36.</remarks>
internal static class EvidenceBytes
{
    public const int MaxSize = IdAt + Evidence.MaxIdLength;
    private const int KindAt = sizeof(long);
    private const int LengthAt = KindAt + 1;
    private const int IdAt = LengthAt + 1;
    private const int UuidSize = 16;
    private const int UuidLength = 36;
    private const int MostDays = 106_000; // 290 years, which the nanoseconds of a long just hold
    private const byte IsUuid = byte.MaxValue; // no id is that long

    public static int Write(Evidence evidence, Span<byte> room)
    {
        BinaryPrimitives.WriteInt64LittleEndian(room, Nanoseconds(evidence.At));
        room[KindAt] = (byte)evidence.Kind;
        if (TryUuid(evidence.Id, room.Slice(IdAt, UuidSize)))
        {
            room[LengthAt] = IsUuid;
            return IdAt + UuidSize;
        }

        room[LengthAt] = (byte)evidence.Id.Length;
        return IdAt + Encoding.ASCII.GetBytes(evidence.Id, room[IdAt..]);
    }

    public static int SizeOf(ReadOnlySpan<byte> bytes) => IdAt + (bytes[LengthAt] == IsUuid ? UuidSize : bytes[LengthAt]);

    public static ReadOnlySpan<byte> LengthAndId(ReadOnlySpan<byte> bytes) => bytes[LengthAt..];

    public static long NanosecondsOf(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt64LittleEndian(bytes);

    public static Evidence Read(ReadOnlySpan<byte> bytes)
    {
        Span<char> id = stackalloc char[Evidence.MaxIdLength];
        return new Evidence
        {
            Id = new string(id[..ReadId(bytes, id)]),
            At = NodaConstants.UnixEpoch + Duration.FromNanoseconds(NanosecondsOf(bytes)),
            Kind = (ConductKind)bytes[KindAt],
        };
    }

    /// <summary>Writes the id as text.</summary>
    /// <returns>Its length.</returns>
    public static int ReadId(ReadOnlySpan<byte> bytes, Span<char> id)
    {
        var stored = bytes[IdAt..SizeOf(bytes)];
        if (bytes[LengthAt] != IsUuid) return Encoding.ASCII.GetChars(stored, id);
        new Guid(stored).TryFormat(id, out var length);
        return length;
    }

    /// <summary>The nanoseconds from 1970 to a time; the nearest that there is to one that is too far off.</summary>
    public static long Nanoseconds(Instant at)
    {
        var since = at - NodaConstants.UnixEpoch;
        return since.Days switch
        {
            > MostDays => long.MaxValue,
            < -MostDays => long.MinValue,
            _ => (since.Days * NodaConstants.NanosecondsPerDay) + since.NanosecondOfDay,
        };
    }

    private static bool TryUuid(string id, Span<byte> room)
    {
        if (id.Length != UuidLength || !Guid.TryParseExact(id, "D", out var uuid)) return false;
        // Reading is more liberal than writing; only what is written back letter by letter is kept as a UUID.
        Span<char> again = stackalloc char[UuidLength];
        return uuid.TryFormat(again, out _) && again.SequenceEqual(id) && uuid.TryWriteBytes(room);
    }
}
