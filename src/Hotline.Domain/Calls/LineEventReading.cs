using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Hotline.Domain.Failures;

namespace Hotline.Domain.Calls;

/// <summary>What a <see cref="LineEventReader"/> made of a report.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the list is not promised.</remarks>
public sealed record LineEventReading
{
    /// <summary>The event, or <c>null</c> when the report cannot be used.</summary>
    public CallEvent? Event { get; init; }

    /// <summary>What is wrong with the report. Warnings alone leave it usable. A report that cannot be used may still be
    /// a person calling: show it to somebody.</summary>
    public required ImmutableArray<Failure> Failures { get; init; }

    /// <summary>Whether there is an event.</summary>
    [MemberNotNullWhen(true, nameof(Event))]
    public bool IsAccepted => Event is not null;
}
