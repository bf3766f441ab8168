using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Hotline.Abuse.Privacy;

/// <summary>Stands for a caller's number without being it: 128 bits that only the holder of a secret can make from the
/// number.</summary>
/// <remarks>A pseudonym. It is not the number, but it is the same for every call from it, so in law it remains personal
/// data: keep it off public pages, and delete it with the evidence. Each secret has an epoch, and a key tells which it was
/// made in, so that what an old secret made can be found and erased. Immutable; compares by its bits and its epoch. The
/// default value stands for nobody.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CallerKey
{
    /// <summary>How many bytes a key has: 16.</summary>
    public const int Size = 16;

    /// <summary>The highest epoch: 65,535.</summary>
    public const int MaxEpoch = ushort.MaxValue;

    private readonly UInt128 _bits;
    private readonly ushort _epoch;

    private CallerKey(UInt128 bits, ushort epoch)
    {
        _bits = bits;
        _epoch = epoch;
    }

    /// <summary>The epoch of the secret that it was made with, 0 to 65,535; 0 where secrets are never changed.</summary>
    public int Epoch => _epoch;

    internal UInt128 Bits => _bits;

    /// <summary>The key with these bytes.</summary>
    /// <param name="bytes">16 bytes, not all zero.</param>
    /// <param name="epoch">The epoch of the secret; see <see cref="Epoch"/>.</param>
    /// <exception cref="ArgumentException">They are not 16 bytes, or all are zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The epoch is not 0 to 65,535.</exception>
    public static CallerKey FromBytes(ReadOnlySpan<byte> bytes, int epoch = 0)
    {
        if (bytes.Length != Size) throw new ArgumentException("A caller key has 16 bytes.", nameof(bytes));
        ArgumentOutOfRangeException.ThrowIfNegative(epoch);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(epoch, MaxEpoch);
        var bits = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        return bits == 0 ? throw new ArgumentException("A caller key is not zero.", nameof(bytes)) : new CallerKey(bits, (ushort)epoch);
    }

    /// <summary>Reads a key from its text form.</summary>
    /// <param name="text">32 hexadecimal digits, lower or upper case, after an epoch other than 0 and a dot: <c>2.cbd9…</c>;
    /// <c>null</c> gives <c>false</c>.</param>
    /// <param name="key">The key, or the default value.</param>
    /// <returns>Whether the text is a key.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CallerKey key)
    {
        key = default;
        var digits = text.AsSpan();
        ushort epoch = 0;
        if (digits.IndexOf('.') is > 0 and var dot)
        {
            // One key has one text: no epoch 0, no leading zeros.
            if (digits[0] == '0' || !ushort.TryParse(digits[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out epoch)) return false;
            digits = digits[(dot + 1)..];
        }

        if (digits.Length != 2 * Size || !UInt128.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits) || bits == 0)
            return false;
        key = new CallerKey(bits, epoch);
        return true;
    }

    /// <summary>Writes the 16 bytes of the key, without its epoch.</summary>
    /// <exception cref="ArgumentException">The room is smaller than 16 bytes.</exception>
    public void WriteBytes(Span<byte> destination)
    {
        if (destination.Length < Size) throw new ArgumentException("A caller key needs 16 bytes.", nameof(destination));
        BinaryPrimitives.WriteUInt128BigEndian(destination, _bits);
    }

    /// <summary>32 hexadecimal digits in lower case; an epoch other than 0 stands before them, with a dot.</summary>
    public override string ToString() => _epoch == 0
        ? _bits.ToString("x32", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{_epoch}.{_bits:x32}");

    internal static CallerKey FromBits(UInt128 bits, ushort epoch) => new(bits, epoch);

    internal void ThrowIfDefault(string parameter)
    {
        if (_bits == 0) throw new ArgumentException("The default caller key stands for nobody.", parameter);
    }
}
