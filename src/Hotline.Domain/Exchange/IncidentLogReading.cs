using System.Collections.Immutable;
using Hotline.Domain.Failures;
using Hotline.Domain.Incidents;

namespace Hotline.Domain.Exchange;

/// <summary>What <see cref="IncidentLogJson"/> made of a document.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the list is not promised.</remarks>
public sealed record IncidentLogReading
{
    /// <summary>The log, or <c>null</c> when the document cannot be used.</summary>
    public IncidentLog? Log { get; init; }

    /// <summary>What is wrong with it, at most about a hundred; with warnings alone there is a log. Fields are paths such as
    /// <c>events[3].incident</c>. Nothing of the content is quoted.</summary>
    public required ImmutableArray<Failure> Failures { get; init; }
}
