using System.Collections.Immutable;
using Hotline.Domain.Failures;

namespace Hotline.Domain.Exchange.Cap;

/// <summary>What <see cref="CapXml"/> made of a document.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the list is not promised.</remarks>
public sealed record CapReading
{
    /// <summary>The alert, or <c>null</c> when the document cannot be used.</summary>
    public CapAlert? Alert { get; init; }

    /// <summary>What is wrong with it; with warnings alone there is an alert. Fields are paths such as
    /// <c>alert.info.severity</c>. Nothing of the content is quoted.</summary>
    public required ImmutableArray<Failure> Failures { get; init; }
}
