using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Hotline.Abuse.Privacy;

/// <summary>Stands for a caller's number without being it: 128 bits that only the holder of a secret can make from the
/// number.</summary>
/// <remarks>A pseudonym. It is not the number, but it is the same for every call from it, so in law it remains personal
/// data: keep it off public pages, and delete it with the evidence. Immutable; compares by its bits. The default value
/// stands for nobody.</remarks>
public readonly record struct CallerKey
{
    /// <summary>How many bytes a key has: 16.</summary>
    public const int Size = 16;

    private readonly UInt128 _bits;

    private CallerKey(UInt128 bits) => _bits = bits;

    /// <summary>The key with these bytes.</summary>
    /// <exception cref="ArgumentException">They are not 16 bytes, or all are zero.</exception>
    public static CallerKey FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Size) throw new ArgumentException("A caller key has 16 bytes.", nameof(bytes));
        var bits = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        return bits == 0 ? throw new ArgumentException("A caller key is not zero.", nameof(bytes)) : new CallerKey(bits);
    }

    /// <summary>Reads a key from its text form.</summary>
    /// <param name="text">32 hexadecimal digits, lower or upper case; <c>null</c> gives <c>false</c>.</param>
    /// <param name="key">The key, or the default value.</param>
    /// <returns>Whether the text is a key.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CallerKey key)
    {
        key = default;
        if (text?.Length != 2 * Size || !UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits) || bits == 0)
            return false;
        key = new CallerKey(bits);
        return true;
    }

    /// <summary>Writes the 16 bytes of the key.</summary>
    /// <exception cref="ArgumentException">The room is smaller than 16 bytes.</exception>
    public void WriteBytes(Span<byte> destination)
    {
        if (destination.Length < Size) throw new ArgumentException("A caller key needs 16 bytes.", nameof(destination));
        BinaryPrimitives.WriteUInt128BigEndian(destination, _bits);
    }

    /// <summary>32 hexadecimal digits in lower case.</summary>
    public override string ToString() => _bits.ToString("x32", CultureInfo.InvariantCulture);

    internal void ThrowIfDefault(string parameter)
    {
        if (_bits == 0) throw new ArgumentException("The default caller key stands for nobody.", parameter);
    }
}
