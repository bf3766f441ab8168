using System.Collections.Immutable;
using Hotline.Domain.Failures;

namespace Hotline.Domain.Locations;

/// <summary>What a <see cref="PlaceReader"/> made of a report.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the list is not promised.</remarks>
public sealed record PlaceReading
{
    /// <summary>The place, with the parts that could be used; <see cref="Locations.Place.Unknown"/> when there are none. A
    /// caller is never without a place to look at, however little it says.</summary>
    public required Place Place { get; init; }

    /// <summary>What is wrong with the report. A part that an error is about was left out; one that a warning is about was
    /// kept, and should be asked about.</summary>
    public required ImmutableArray<Failure> Failures { get; init; }
}
