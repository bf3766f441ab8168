using System.Collections.Immutable;
using Hotline.Domain.Failures;
using Hotline.Domain.Incidents;

namespace Hotline.Domain.Exchange;

/// <summary>What <see cref="IncidentLogJson"/> made of a document of one event.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the list is not promised.</remarks>
public sealed record IncidentEventReading
{
    /// <summary>The event, or <c>null</c> when the document cannot be used or its kind is not known.</summary>
    public IncidentEvent? Event { get; init; }

    /// <summary>What is wrong with it. Nothing of the content is quoted.</summary>
    public required ImmutableArray<Failure> Failures { get; init; }
}
