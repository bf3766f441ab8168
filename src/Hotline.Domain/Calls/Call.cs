using System.Collections.Immutable;
using System.Globalization;
using Hotline.Domain.Callers;
using Hotline.Domain.Calls.Callbacks;
using Hotline.Domain.Calls.Claims;
using Hotline.Domain.Calls.Referrals;
using Hotline.Domain.Failures;
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
/// <para>What the desk wants to do is asked of the call first: <see cref="Claim"/>, <see cref="Close"/> and the like give
/// either the new event and call, or the reason why not. A program that wants to do the same twice gives the same time
/// twice: then the second event equals the first.</para>
/// <para>Immutable and safe to use from several threads at once. Two calls are equal when their events are.</para>
/// </remarks>
public sealed partial class Call : IEquatable<Call>
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

    /// <summary>The number to call back, or <c>null</c> when none is known. Personal data.</summary>
    public PhoneNumber? CallbackNumber => CallerStory.NumberOf(Caller);

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

    /// <summary>Where the line was passed on to, in order of time.</summary>
    public ImmutableArray<Transferred> Transfers => Of<Transferred>();

    /// <summary>When the line was gone, by hanging up before or after the answer, or <c>null</c> when it is open.</summary>
    public Instant? LineGoneAt => _story.LineGoneAt;

    /// <summary>Whether the caller was gone before anybody answered, open or closed. While it still rings this is not
    /// known, and <c>false</c>.</summary>
    public bool WasAbandoned => State is not CallState.Ringing && AnsweredAt is null;

    /// <summary>Who is on it, or <c>null</c> when nobody is or it is closed.</summary>
    public CallClaim? CurrentClaim => _story.Claim;

    /// <summary>What was noted, in order of time.</summary>
    public ImmutableArray<NoteAdded> Notes => Of<NoteAdded>();

    /// <summary>The latest answer to each key question, in the order of the answers. Those taken back are left
    /// out.</summary>
    public ImmutableArray<QuestionAnswered> Answers =>
    [
        .. Of<QuestionAnswered>().Reverse().DistinctBy(answer => answer.Fact, StringComparer.Ordinal).Reverse().Where(answer => answer.Value is not null),
    ];

    /// <summary>What it is about: the call taker's word, or else that of triage; <c>null</c> when nobody has said.</summary>
    public Categorized? Category => CategoryBy(AssessmentSource.CallTaker) ?? CategoryBy(AssessmentSource.Triage);

    /// <summary>How urgent it is: the call taker's word, or else that of triage; <c>null</c> when nobody has said.</summary>
    public Prioritized? Priority => PriorityBy(AssessmentSource.CallTaker) ?? PriorityBy(AssessmentSource.Triage);

    /// <summary>What the caller was told to do, in order of time.</summary>
    public ImmutableArray<AdviceGiven> Advice => Of<AdviceGiven>();

    /// <summary>The agencies it was handed to, by the time of their first event.</summary>
    public ImmutableArray<Referral> Referrals => _story.Referrals;

    /// <summary>Whether nobody spoke: by the category <c>silent</c> while it was open, or by its disposition. It may be
    /// real.</summary>
    public bool IsSilent => _story.IsSilent;

    /// <summary>The callbacks tried, in order of time.</summary>
    public ImmutableArray<CallbackAttempted> CallbackAttempts => Of<CallbackAttempted>();

    /// <summary>Why there was to be no callback, in order of time; empty when nobody decided that.</summary>
    public ImmutableArray<CallbackWaived> CallbackWaivers => Of<CallbackWaived>();

    /// <summary>Whether it may not be closed before there is an outcome of a callback, or a reason why there is none: the
    /// caller was gone before the answer, or nobody spoke. Anything recorded before it last rang does not count.</summary>
    public bool LacksCallback => IsCallbackWanted && CallbackAttemptsThatCount.IsEmpty && !IsCallbackWaived;

    /// <summary>When the call was closed, or <c>null</c> when it is not.</summary>
    public Instant? ClosedAt => _story.Closing?.At;

    /// <summary>How the call turned out, or <c>null</c> while it is not closed.</summary>
    public Disposition? Disposition => _story.Closing?.Disposition;

    /// <summary>When it was last opened again, or <c>null</c> when it never was.</summary>
    public Instant? ReopenedAt => _story.ReopenedAt;

    /// <summary>From ringing to the answer. <c>null</c> when one of them is not known, or the answer is said to come
    /// first. NFPA 1225 calls it answering, NENA answer time.</summary>
    public Duration? AnsweringTime => Between(RangAt, AnsweredAt);

    /// <summary>From the answer to the first request to an agency, referrals that were cancelled included; <c>null</c>
    /// when one of them is not known or the request is said to come first. NFPA 1225 counts the processing of an alarm
    /// until the first unit is dispatched.</summary>
    public Duration? ProcessingTime => Between(AnsweredAt, Referrals.Min(referral => referral.RequestedAt));

    /// <summary>From the answer to the first arrival of a unit; <c>null</c> when one of them is not known or the arrival is
    /// said to come first. Close to the response time (waktu tanggap) of Permendagri 114/2018, from receiving the
    /// information to arrival and action.</summary>
    public Duration? ResponseTime => Between(AnsweredAt, Referrals.Min(referral => referral.ArrivedAt));

    /// <summary>From the answer to the end of the line. <c>null</c> when one of them is not known.</summary>
    public Duration? TalkingTime => Between(AnsweredAt, LineGoneAt);

    /// <summary>From the end of the line to the closing that counts. <c>null</c> when one of them is not known, or the
    /// closing came first.</summary>
    public Duration? WrapUpTime => Between(LineGoneAt, ClosedAt);

    /// <summary>From ringing to the end of the line. <c>null</c> when one of them is not known, or the end is said to
    /// come first.</summary>
    public Duration? Duration => Between(RangAt, LineGoneAt);

    /// <summary>What does not fit together among the events, in the order of <see cref="CallContradiction"/>; empty for
    /// most calls.</summary>
    public ImmutableArray<CallContradiction> Contradictions => [.. _story.Misfits.Select(misfit => misfit.Contradiction)];

    /// <summary>The same in words, as warnings: <see cref="Failure.Field"/> is the event to doubt first, as in
    /// <c>events[2]</c>, counted in <see cref="Events"/>, and the codes begin with <c>call-</c>.</summary>
    public ImmutableArray<Failure> Failures =>
        [.. _story.Misfits.Select(misfit => CallFailures.Of(misfit.Contradiction).At(string.Create(CultureInfo.InvariantCulture, $"events[{misfit.Index}]")))];

    /// <summary>What one source says it is about: its last word, or <c>null</c>.</summary>
    public Categorized? CategoryBy(AssessmentSource source) => CallStory.Category(Events, source);

    /// <summary>How urgent one source says it is: its last word, or <c>null</c>.</summary>
    public Prioritized? PriorityBy(AssessmentSource source) => Events.OfType<Prioritized>().LastOrDefault(said => said.Source == source);

    /// <summary>Whether the caller was lost and the call is not closed.</summary>
    internal bool IsCallbackWanted => LineGoneAt is not null && (State is CallState.Abandoned || (State is CallState.Ended && IsSilent));

    /// <summary>The contradictions, each with the event to doubt first.</summary>
    internal ImmutableArray<Misfit> Misfits => _story.Misfits;

    internal ImmutableArray<CallbackAttempted> CallbackAttemptsThatCount => [.. CallbackAttempts.Where(IsAfterRinging)];

    internal bool IsCallbackWaived => CallbackWaivers.Any(IsAfterRinging);

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

    // A callback answers for the ringing before it, not for one that came later.
    private bool IsAfterRinging(CallEvent callEvent) => !(callEvent.At < _story.LastRangAt);

    private ImmutableArray<T> Of<T>()
        where T : CallEvent => [.. Events.OfType<T>()];
}
