using System.Collections.Immutable;
using Hotline.Domain.Callers;
using NodaTime;

namespace Hotline.Domain.Calls;

/// <summary>One call to the hotline, from ringing to its disposition, as its events tell it.</summary>
/// <remarks>
/// <para>A call is the set of its events, and everything else is worked out from that set. So the order in which events
/// arrive does not matter, a redelivered event changes nothing, and a late one fills in what was missing. Of several
/// events of one kind the earliest counts.</para>
/// <para>Events come from exchanges and clocks that can be wrong. Events that do not fit together are all kept, and
/// <see cref="Contradictions"/> names the misfit. In doubt the state is the one in which a person is looked after:
/// ringing rather than closed, abandoned (a callback is due) rather than ended.</para>
/// <para>What the desk wants to do is asked of the call first: <see cref="Answer"/> and <see cref="Close"/> give either
/// the new event and call, or the reason why not.</para>
/// <para>Immutable and safe to use from several threads at once. Two calls are equal when their events are.</para>
/// </remarks>
public sealed class Call : IEquatable<Call>
{
    private readonly CallStory _story;

    private Call(ImmutableArray<CallEvent> events)
    {
        Events = events;
        _story = CallStory.Of(events);
    }

    /// <summary>The name of the call.</summary>
    public CallId Id => Events[0].Call;

    /// <summary>The events, each once, ordered by time; those of the same time in a fixed order.</summary>
    public ImmutableArray<CallEvent> Events { get; }

    /// <summary>Where the call stands.</summary>
    public CallState State => _story.State;

    /// <summary>Who is calling: a number where any event has one. <see cref="Withheld"/> when no event says.</summary>
    public CallerIdentity Caller => _story.Caller;

    /// <summary>The trunk or exchange it came in on, or <c>null</c> when not known.</summary>
    public string? Trunk => _story.Trunk;

    /// <summary>The service number that was called, or <c>null</c> when not known.</summary>
    public string? ServiceNumber => _story.ServiceNumber;

    /// <summary>When it began to ring, or <c>null</c> when not known.</summary>
    public Instant? RangAt => _story.RangAt;

    /// <summary>When a call taker answered, or <c>null</c> when nobody did. An answer after the line was gone does not
    /// count.</summary>
    public Instant? AnsweredAt => _story.AnsweredAt;

    /// <summary>Who answered, or <c>null</c> when not known.</summary>
    public string? AnsweredBy => _story.AnsweredBy;

    /// <summary>When the line was gone, by hanging up before or after the answer, or <c>null</c> when it is open.</summary>
    public Instant? LineGoneAt => _story.LineGoneAt;

    /// <summary>When the call was closed, or <c>null</c> when it is not.</summary>
    public Instant? ClosedAt => _story.ClosedAt;

    /// <summary>How the call turned out, or <c>null</c> while it is not closed.</summary>
    public Disposition? Disposition => _story.Disposition;

    /// <summary>From ringing to the answer. <c>null</c> when one of them is not known, or the answer is said to come
    /// first.</summary>
    public Duration? AnsweringTime => Between(RangAt, AnsweredAt);

    /// <summary>From the answer to the end of the line. <c>null</c> when one of them is not known.</summary>
    public Duration? TalkingTime => Between(AnsweredAt, LineGoneAt);

    /// <summary>From ringing to the end of the line. <c>null</c> when one of them is not known, or the end is said to
    /// come first.</summary>
    public Duration? Duration => Between(RangAt, LineGoneAt);

    /// <summary>What does not fit together among the events, in the order of <see cref="CallContradiction"/>; empty for
    /// most calls.</summary>
    public ImmutableArray<CallContradiction> Contradictions => _story.Contradictions;

    /// <summary>Builds a call from its events, in any order, with or without repetitions.</summary>
    /// <exception cref="ArgumentNullException">The events, or one of them, are <c>null</c>.</exception>
    /// <exception cref="ArgumentException">There are no events, an event names no call, or they belong to different calls.</exception>
    public static Call FromEvents(IEnumerable<CallEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var distinct = events.ToImmutableSortedSet(CallEventOrder.Instance);
        if (distinct.Count == 0) throw new ArgumentException("A call has at least one event.", nameof(events));
        ArgumentNullException.ThrowIfNull(distinct[0], nameof(events));
        var id = distinct[0].Call;
        if (id == default) throw new ArgumentException("An event names no call.", nameof(events));
        if (distinct.Any(callEvent => callEvent.Call != id))
            throw new ArgumentException("The events belong to different calls.", nameof(events));
        return new Call([.. distinct]);
    }

    /// <summary>The call with one more event. A redelivered event gives the same call.</summary>
    /// <exception cref="ArgumentNullException">The event is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The event belongs to another call.</exception>
    public Call With(CallEvent callEvent)
    {
        ArgumentNullException.ThrowIfNull(callEvent);
        return Events.Contains(callEvent) ? this : FromEvents(Events.Add(callEvent));
    }

    /// <summary>A call taker wants to take the call.</summary>
    /// <param name="at">When.</param>
    /// <param name="by">The code of the desk or call taker, or <c>null</c>.</param>
    public CallTransition Answer(Instant at, string? by = null) => State switch
    {
        CallState.Closed => Declined(DeclineReason.AlreadyClosed),
        CallState.Answered => Declined(DeclineReason.AlreadyAnswered),
        CallState.Abandoned or CallState.Ended => Declined(DeclineReason.LineGone),
        _ when at < RangAt => Declined(DeclineReason.TooEarly),
        _ => Accepted(new Answered { Call = Id, At = at, By = by }),
    };

    /// <summary>A call taker wants to close the call. Accepted once it was answered or the caller has gone.</summary>
    /// <param name="disposition">How it turned out.</param>
    /// <param name="at">When.</param>
    /// <param name="by">The code of the desk or call taker, or <c>null</c>.</param>
    /// <exception cref="ArgumentNullException">The disposition is <c>null</c>.</exception>
    public CallTransition Close(Disposition disposition, Instant at, string? by = null)
    {
        ArgumentNullException.ThrowIfNull(disposition);
        return State switch
        {
            CallState.Closed => Declined(DeclineReason.AlreadyClosed),
            CallState.Ringing => Declined(DeclineReason.StillRinging),
            _ when at < (AnsweredAt ?? LineGoneAt) => Declined(DeclineReason.TooEarly),
            _ => Accepted(new Closed { Call = Id, At = at, Disposition = disposition, By = by }),
        };
    }

    /// <inheritdoc/>
    public bool Equals(Call? other) => other is not null && Events.AsSpan().SequenceEqual(other.Events.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Call);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Events.Length, Events[^1]);

    /// <summary>The name, the state and the masked caller.</summary>
    public override string ToString() => $"call {Id}: {State}, {Caller}";

    private static Duration? Between(Instant? from, Instant? to) =>
        from is { } start && to is { } end && start <= end ? end - start : null;

    private static TransitionDeclined Declined(DeclineReason reason) => new() { Reason = reason };

    private TransitionAccepted Accepted(CallEvent callEvent) => new() { Event = callEvent, Call = With(callEvent) };
}
