using System.Collections.Immutable;
using Hotline.Domain.Failures;

namespace Hotline.Domain.Locations;

/// <summary>What a <see cref="VillageReader"/> made of a list of villages.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the lists is not promised.</remarks>
public sealed record VillageReading
{
    /// <summary>The villages of the lines that are right, in their order.</summary>
    public required ImmutableArray<Village> Villages { get; init; }

    /// <summary>What is wrong, with file and line.</summary>
    public required ImmutableArray<Failure> Failures { get; init; }
}
