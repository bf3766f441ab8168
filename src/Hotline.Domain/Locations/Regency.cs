using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Hotline.Domain.Failures;
using Hotline.LinkedSources;

namespace Hotline.Domain.Locations;

/// <summary>A regency (kabupaten) or city (kota) with its districts.</summary>
/// <remarks>Immutable and safe to use from several threads at once. <see cref="Regencies"/> has the one of Purwakarta; a
/// host elsewhere makes its own.</remarks>
public sealed class Regency
{
    private const int LongestText = 100;

    private readonly ImmutableDictionary<string, District> _byName;

    /// <summary>Makes a regency.</summary>
    /// <param name="code">The code of the Ministry of Home Affairs, such as <c>32.14</c>.</param>
    /// <param name="name">The name, such as <c>Kabupaten Purwakarta</c>.</param>
    /// <param name="districts">The districts; their codes begin with that of the regency.</param>
    /// <exception cref="ArgumentException">The code or name is blank, there are no districts, a district's code does not
    /// begin with that of the regency, or two districts have the same code or name.</exception>
    public Regency(string code, string name, IEnumerable<District> districts)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(districts);
        (Code, Name, Districts) = (code, name, [.. districts]);
        if (Districts.IsEmpty) throw new ArgumentException("A regency has at least one district.", nameof(districts));
        if (Districts.Any(district => !district.Code.StartsWith(code + ".", StringComparison.Ordinal)))
            throw new ArgumentException($"The code of every district begins with {code}.", nameof(districts));
        if (Districts.DistinctBy(district => district.Code, StringComparer.Ordinal).Count() < Districts.Length)
            throw new ArgumentException("Two districts have the same code.", nameof(districts));
        if (Districts.DistinctBy(district => PlaceName.Key(district.Name), StringComparer.Ordinal).Count() < Districts.Length)
            throw new ArgumentException("Two districts have the same name.", nameof(districts));
        _byName = Districts.ToImmutableDictionary(district => PlaceName.Key(district.Name), StringComparer.Ordinal);
    }

    /// <summary>The code of the Ministry of Home Affairs, such as <c>32.14</c>.</summary>
    public string Code { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The districts, in the order given.</summary>
    public ImmutableArray<District> Districts { get; }

    /// <summary>Finds a district by its code (<c>32.14.04</c>, <c>321404</c>) or its name. In a name, capitals, spaces,
    /// hyphens, dots and a leading <c>Kec.</c> or <c>Kecamatan</c> do not matter; a misspelt name is not put right but
    /// suggested in the failure.</summary>
    /// <param name="text">The code or name; <c>null</c> gives <c>false</c>.</param>
    /// <param name="district">The district, or <c>null</c>.</param>
    /// <param name="failure">Why there is none: <c>district-missing</c> or <c>district-unknown</c>. The text is not
    /// quoted, since people write addresses there.</param>
    /// <param name="field">The field name for the failure. Default <c>district</c>.</param>
    /// <returns>Whether the regency has such a district.</returns>
    public bool TryFind(
        string? text,
        [NotNullWhen(true)] out District? district,
        [NotNullWhen(false)] out Failure? failure,
        string field = "district")
    {
        ArgumentNullException.ThrowIfNull(field);
        (district, failure) = (null, null);
        var key = text is { Length: <= LongestText } ? PlaceName.Key(text) : "";
        if (string.IsNullOrWhiteSpace(text))
        {
            failure = Failed("district-missing", "the district is missing", "give the name or the code of a district");
            return false;
        }

        district = _byName.GetValueOrDefault(key)
            ?? Districts.FirstOrDefault(known => string.Equals(PlaceName.Key(known.Code), key, StringComparison.Ordinal));
        if (district is null)
            failure = Failed("district-unknown", $"this is no district of {Name}", Mend(key));
        return district is not null;

        Failure Failed(string code, string message, string mend) => new() { Code = code, Field = field, Message = message, Mend = mend };
    }

    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";

    private string Mend(string key) => Suggestion.For(key, _byName.Keys) is { } nearest
        ? $"did you mean '{_byName[nearest].Name}'?"
        : $"give the name or the code of one of its {Districts.Length} districts";
}
