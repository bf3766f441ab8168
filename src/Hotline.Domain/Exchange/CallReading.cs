using System.Collections.Immutable;
using Hotline.Domain.Calls;
using Hotline.Domain.Failures;

namespace Hotline.Domain.Exchange;

/// <summary>What <see cref="CallJson"/> made of the document of a call.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the list is not promised.</remarks>
public sealed record CallReading
{
    /// <summary>The call, or <c>null</c> when the document cannot be used.</summary>
    public Call? Call { get; init; }

    /// <summary>What is wrong with it, at most about a hundred; with warnings alone there is a call. Fields are paths such
    /// as <c>events[2].at</c>. Nothing of the content is quoted.</summary>
    public required ImmutableArray<Failure> Failures { get; init; }
}
