namespace Hotline.Domain.Locations;

/// <summary>A district (kecamatan): the part of a regency in which a call's place lies.</summary>
/// <remarks>Immutable; compares by value.</remarks>
public sealed record District
{
    /// <summary>The code of the Ministry of Home Affairs (Kemendagri): province, regency and district, two digits each,
    /// such as <c>32.14.01</c>. Not the code of the statistics office (BPS).</summary>
    /// <exception cref="ArgumentException">The value is not so written.</exception>
    public required string Code
    {
        get;
        init => field = value is not null && IsCode(value)
            ? value
            : throw new ArgumentException("A district code is written 99.99.99.", nameof(value));
    }

    /// <summary>The name, without the word <c>Kecamatan</c>.</summary>
    /// <exception cref="ArgumentException">The value is empty or blank.</exception>
    public required string Name
    {
        get;
        init => field = !string.IsNullOrWhiteSpace(value) ? value : throw new ArgumentException("No name.", nameof(value));
    }

    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";

    internal static bool IsCode(string text)
    {
        if (text.Length != 8) return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (i is 2 or 5 ? text[i] != '.' : !char.IsAsciiDigit(text[i])) return false;
        }

        return true;
    }
}
