using System.Diagnostics;
using Hotline.Domain.Callers;
using NodaTime;

namespace Hotline.Domain.Calls;

/// <summary>Something that happened to a call.</summary>
/// <remarks>A closed hierarchy: <see cref="Ringing"/>, <see cref="Answered"/>, <see cref="Abandoned"/>,
/// <see cref="Ended"/> and <see cref="Closed"/>. Immutable; compares by value, so a redelivered event equals the
/// first. Its text form shows numbers masked.</remarks>
public abstract record CallEvent
{
    private protected CallEvent()
    {
    }

    /// <summary>The call it happened to.</summary>
    public required CallId Call { get; init; }

    /// <summary>When it happened.</summary>
    public required Instant At { get; init; }

    /// <summary>Who is calling, or <c>null</c> when the event does not say. Usually told on ringing; later events may
    /// tell it again, which makes up for a lost one.</summary>
    public CallerIdentity? Caller { get; init; }

    /// <summary>Calls the function for the case at hand.</summary>
    /// <typeparam name="T">What the functions return.</typeparam>
    public T Match<T>(Func<Ringing, T> ringing, Func<Answered, T> answered, Func<Abandoned, T> abandoned, Func<Ended, T> ended, Func<Closed, T> closed)
    {
        ArgumentNullException.ThrowIfNull(ringing);
        ArgumentNullException.ThrowIfNull(answered);
        ArgumentNullException.ThrowIfNull(abandoned);
        ArgumentNullException.ThrowIfNull(ended);
        ArgumentNullException.ThrowIfNull(closed);
        return this switch
        {
            Ringing line => ringing(line),
            Answered line => answered(line),
            Abandoned line => abandoned(line),
            Ended line => ended(line),
            Closed desk => closed(desk),
            _ => throw new UnreachableException(),
        };
    }
}
