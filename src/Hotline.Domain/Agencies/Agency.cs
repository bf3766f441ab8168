using System.Collections.Immutable;
using Hotline.Domain.Locations;

namespace Hotline.Domain.Agencies;

/// <summary>An agency (OPD) that calls are referred to.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the lists is not promised.</remarks>
public sealed record Agency
{
    /// <summary>The most characters an id may have.</summary>
    public const int MaxId = 60;

    /// <summary>The id within its directory: 1 to 60 of a-z, 0-9 and hyphens, a letter first.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public required string Id
    {
        get;
        init => field = IsId(value) ? value : throw new ArgumentException("An id has 1 to 60 of a-z, 0-9 and hyphens, a letter first.", nameof(value));
    }

    /// <summary>The name as the call taker says it to the caller.</summary>
    /// <exception cref="ArgumentException">The value is empty or blank.</exception>
    public required string Name
    {
        get;
        init => field = !string.IsNullOrWhiteSpace(value) ? value : throw new ArgumentException("No name.", nameof(value));
    }

    /// <summary>What it takes. Empty for a desk that is only a last resort.</summary>
    public ImmutableArray<AgencyKind> Kinds { get; init; } = [];

    /// <summary>The codes of the districts it serves, or <c>null</c> when it serves everywhere.</summary>
    public ImmutableSortedSet<string>? Districts { get; init; }

    /// <summary>When it takes calls. Always open by default.</summary>
    public OpeningHours Hours { get; init; } = OpeningHours.Always;

    /// <summary>How it is reached; the first number first. May be empty where <see cref="Note"/> says how else.</summary>
    public ImmutableArray<AgencyNumber> Numbers { get; init; } = [];

    /// <summary>Where it sets out from, or <c>null</c> when not known.</summary>
    public GeoPoint? Point { get; init; }

    /// <summary>The ids of the agencies that stand in for it, in this order.</summary>
    public ImmutableArray<string> Fallback { get; init; } = [];

    /// <summary>What a call taker should know, or <c>null</c>.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it serves a district: <c>null</c> when the district is not known and it does not serve
    /// everywhere.</summary>
    /// <param name="district">The district, or <c>null</c> when not known.</param>
    public bool? Serves(District? district) => Districts is null ? true : district is null ? null : Districts.Contains(district.Code);

    /// <summary>The id and the name.</summary>
    public override string ToString() => $"{Id} ({Name})";

    internal static bool IsId(string? text) => text is { Length: <= MaxId } && CodePart.IsValid(text);
}
