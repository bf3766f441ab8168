using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Hotline.Domain.Failures;

namespace Hotline.Domain.Locations;

/// <summary>What a <see cref="PointReader"/> made of two numbers.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the list is not promised.</remarks>
public sealed record PointReading
{
    /// <summary>The point, or <c>null</c> when the numbers are none.</summary>
    public GeoPoint? Point { get; init; }

    /// <summary>What is wrong with the numbers. With a point they are warnings.</summary>
    public required ImmutableArray<Failure> Failures { get; init; }

    /// <summary>Whether there is a point.</summary>
    [MemberNotNullWhen(true, nameof(Point))]
    public bool IsAccepted => Point is not null;
}
