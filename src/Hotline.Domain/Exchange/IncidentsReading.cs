using System.Collections.Immutable;
using Hotline.Domain.Failures;

namespace Hotline.Domain.Exchange;

/// <summary>What <see cref="IncidentGeoJson"/> made of a document.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the lists is not promised.</remarks>
public sealed record IncidentsReading
{
    /// <summary>The incidents, as they stand in the document; none when any of them cannot be read.</summary>
    public required ImmutableArray<IncidentSnapshot> Incidents { get; init; }

    /// <summary>What is wrong with it, at most about a hundred; warnings alone leave it usable. Fields are paths such as
    /// <c>features[2].geometry.coordinates</c>. Nothing of the content is quoted.</summary>
    public required ImmutableArray<Failure> Failures { get; init; }

    /// <summary>Whether the document was used.</summary>
    public bool IsAccepted => Failures.All(failure => failure.Severity is FailureSeverity.Warning);
}
