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
    private readonly ILookup<string, Village> _villages;

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
        (Villages, _villages) = ([], Enumerable.Empty<Village>().ToLookup(village => village.Name, StringComparer.Ordinal));
    }

    private Regency(Regency regency, IEnumerable<Village> villages)
    {
        (Code, Name, Districts, _byName, Villages) = (regency.Code, regency.Name, regency.Districts, regency._byName, [.. villages]);
        if (Villages.Any(village => Districts.All(district => !string.Equals(district.Code, village.DistrictCode, StringComparison.Ordinal))))
            throw new ArgumentException("The code of every village begins with that of a district.", nameof(villages));
        if (Villages.DistinctBy(village => village.Code, StringComparer.Ordinal).Count() < Villages.Length)
            throw new ArgumentException("Two villages have the same code.", nameof(villages));
        _villages = Villages.ToLookup(village => PlaceName.Key(village.Name), StringComparer.Ordinal);
    }

    /// <summary>The code of the Ministry of Home Affairs, such as <c>32.14</c>.</summary>
    public string Code { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The districts, in the order given.</summary>
    public ImmutableArray<District> Districts { get; }

    /// <summary>The villages, in the order given. Empty unless a host gave some: the library ships none.</summary>
    public ImmutableArray<Village> Villages { get; }

    /// <summary>The regency with these villages in place of those it had. Two districts may each have a village of the same
    /// name.</summary>
    /// <param name="villages">The villages; their codes begin with that of a district of the regency.</param>
    /// <exception cref="ArgumentNullException">The villages are <c>null</c>.</exception>
    /// <exception cref="ArgumentException">A village's code begins with that of no district, or two have the same code.</exception>
    public Regency WithVillages(IEnumerable<Village> villages)
    {
        ArgumentNullException.ThrowIfNull(villages);
        return new Regency(this, villages);
    }

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
            failure = RegencyFailures.DistrictMissing.At(field);
            return false;
        }

        district = _byName.GetValueOrDefault(key)
            ?? Districts.FirstOrDefault(known => string.Equals(PlaceName.Key(known.Code), key, StringComparison.Ordinal));
        if (district is null)
            failure = RegencyFailures.DistrictUnknown.Near(field, Nearest(key, _byName.Keys, near => _byName[near].Name), Name, Districts.Length);
        return district is not null;
    }

    /// <summary>Finds a village by its code or its name, as <see cref="TryFind"/> finds a district. A name that several
    /// districts have needs the district.</summary>
    /// <param name="text">The code or name; <c>null</c> gives <c>false</c>.</param>
    /// <param name="district">The district it lies in, or <c>null</c> when not known.</param>
    /// <param name="village">The village, or <c>null</c>.</param>
    /// <param name="failure">Why there is none: <c>village-missing</c>, <c>villages-not-loaded</c>, <c>village-unknown</c>,
    /// <c>village-not-in-district</c> or <c>village-ambiguous</c>. The text is not quoted.</param>
    /// <param name="field">The field name for the failure. Default <c>village</c>.</param>
    /// <returns>Whether the regency has such a village, and only one.</returns>
    public bool TryFindVillage(
        string? text,
        District? district,
        [NotNullWhen(true)] out Village? village,
        [NotNullWhen(false)] out Failure? failure,
        string field = "village")
    {
        ArgumentNullException.ThrowIfNull(field);
        (village, failure) = (null, null);
        if (string.IsNullOrWhiteSpace(text))
            failure = RegencyFailures.VillageMissing.At(field);
        else if (Villages.IsEmpty)
            failure = RegencyFailures.VillagesNotLoaded.At(field, Name);
        if (failure is not null) return false;

        var key = text!.Length <= LongestText ? PlaceName.Key(text) : "";
        var found = _villages[key].Concat(Villages.Where(known => string.Equals(PlaceName.Key(known.Code), key, StringComparison.Ordinal))).ToList();
        var here = found.Where(known => district is null || string.Equals(known.DistrictCode, district.Code, StringComparison.Ordinal)).ToList();
        if (here.Count == 1) village = here[0];
        else if (found.Count == 0) failure = RegencyFailures.VillageUnknown.Near(field, Nearest(key, _villages.Select(group => group.Key), near => _villages[near].First().Name), Name);
        else if (here.Count == 0) failure = RegencyFailures.VillageNotInDistrict.At(field);
        else failure = RegencyFailures.VillageAmbiguous.At(field);
        return village is not null;
    }

    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";

    private static string? Nearest(string key, IEnumerable<string> known, Func<string, string> name) =>
        Suggestion.For(key, known) is { } nearest ? name(nearest) : null;
}
