using System.Collections.Immutable;

namespace Hotline.Domain.Agencies;

/// <summary>An agency in an answer, and why it stands there.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the list is not promised.</remarks>
public sealed record AgencyOption
{
    /// <summary>The agency.</summary>
    public required Agency Agency { get; init; }

    /// <summary>Why it stands where it stands; at least one reason.</summary>
    public required ImmutableArray<AgencyReason> Reasons { get; init; }

    /// <summary>How far it is from the place in metres, the straight way; <c>null</c> when either point is not
    /// known.</summary>
    public double? DistanceMetres { get; init; }

    /// <summary>The agency and the reasons in English.</summary>
    public override string ToString() => $"{Agency.Id}: {string.Join("; ", Reasons)}";
}
