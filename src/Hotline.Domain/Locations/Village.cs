namespace Hotline.Domain.Locations;

/// <summary>A village (desa) or urban village (kelurahan): a part of a district.</summary>
/// <remarks>Immutable; compares by value. The library ships no villages; a host loads its own with
/// <see cref="VillageReader"/>.</remarks>
public sealed record Village
{
    /// <summary>The code of the Ministry of Home Affairs (Kemendagri): that of the district and four digits, such as
    /// <c>32.14.04.2001</c>. Not the code of the statistics office (BPS).</summary>
    /// <exception cref="ArgumentException">The value is not so written.</exception>
    public required string Code
    {
        get;
        init => field = value is not null && IsCode(value)
            ? value
            : throw new ArgumentException("A village code is written 99.99.99.9999.", nameof(value));
    }

    /// <summary>The name, without the word <c>Desa</c> or <c>Kelurahan</c>.</summary>
    /// <exception cref="ArgumentException">The value is empty or blank.</exception>
    public required string Name
    {
        get;
        init => field = !string.IsNullOrWhiteSpace(value) ? value : throw new ArgumentException("No name.", nameof(value));
    }

    /// <summary>The code of its district, the first eight characters of <see cref="Code"/>.</summary>
    public string DistrictCode => Code[..8];

    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";

    internal static bool IsCode(string text) =>
        text.Length == 13 && text[8] == '.' && District.IsCode(text[..8]) && !text.AsSpan(9).ContainsAnyExceptInRange('0', '9');
}
