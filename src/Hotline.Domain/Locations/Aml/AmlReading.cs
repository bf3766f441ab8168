using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Hotline.Domain.Failures;

namespace Hotline.Domain.Locations.Aml;

/// <summary>What an <see cref="AmlReader"/> made of a message.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the list is not promised.</remarks>
public sealed record AmlReading
{
    /// <summary>The message, or <c>null</c> when the text is none. It may be one without a position: the telephone did not know
    /// where it is.</summary>
    public AmlMessage? Message { get; init; }

    /// <summary>What is wrong with the text. With a message, errors are about fields that were left out.</summary>
    public required ImmutableArray<Failure> Failures { get; init; }

    /// <summary>Whether there is a message.</summary>
    [MemberNotNullWhen(true, nameof(Message))]
    public bool IsAccepted => Message is not null;
}
