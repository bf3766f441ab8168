using System.Collections.Immutable;
using Hotline.Domain.Calls;
using Hotline.Domain.Failures;

namespace Hotline.Domain.Exchange;

/// <summary>What <see cref="CallJson"/> made of the document of one event.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the list is not promised.</remarks>
public sealed record CallEventReading
{
    /// <summary>The event, or <c>null</c> when the document cannot be used or its kind is not known.</summary>
    public CallEvent? Event { get; init; }

    /// <summary>What is wrong with it. A kind that is not known is a warning, and there is no event then. Nothing of the
    /// content is quoted.</summary>
    public required ImmutableArray<Failure> Failures { get; init; }
}
