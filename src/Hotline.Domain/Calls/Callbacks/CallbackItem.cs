using System.Collections.Immutable;
using Hotline.Domain.Callers;
using NodaTime;

namespace Hotline.Domain.Calls.Callbacks;

/// <summary>One caller on the callback list.</summary>
/// <remarks>Immutable. Its text form shows the number masked.</remarks>
public sealed record CallbackItem
{
    /// <summary>The call that was lost.</summary>
    public required Call Call { get; init; }

    /// <summary>What is to be done.</summary>
    public required CallbackTask Task { get; init; }

    /// <summary>When it is to be done. May lie in the past, and then is overdue.</summary>
    public required Instant DueAt { get; init; }

    /// <summary>The attempts that count: those since the call last rang, in order of time.</summary>
    public required ImmutableArray<CallbackAttempted> Attempts { get; init; }

    /// <summary>A later call from the same number that was answered, or <c>null</c>: the caller may have been helped.
    /// Somebody decides; it takes nothing off the list by itself.</summary>
    public CallId? CalledAgainIn { get; init; }

    /// <summary>The number to call, or <c>null</c> when none is known. Personal data.</summary>
    public PhoneNumber? Number => Call.CallbackNumber;

    /// <summary>Whether nobody spoke, as against a caller who was gone before the answer.</summary>
    public bool IsSilent => !Call.WasAbandoned;

    /// <summary>The call, the masked number and what is to be done.</summary>
    public override string ToString() => $"{Task} {Call.Id}, {Call.Caller}, due {DueAt}";
}
