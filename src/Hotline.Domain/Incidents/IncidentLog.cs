using System.Collections.Immutable;
using Hotline.Domain.Calls;
using NodaTime;

namespace Hotline.Domain.Incidents;

/// <summary>Which calls are of which incident: a function of what desks did.</summary>
/// <remarks>
/// <para>A set of events. The order in which they are delivered does not matter, and a redelivered one changes nothing: they
/// are always told in the order of their times, then of their ids. That order is needed, since merging and then splitting is
/// not splitting and then merging. Nothing is taken away: undoing a step is an event too, and the log is then told without that
/// step. Events that do not fit are kept and named in <see cref="Contradictions"/>.</para>
/// <para>A call is of one incident at most. Immutable and safe to use from several threads at once; compares by its
/// events.</para>
/// </remarks>
public sealed class IncidentLog : IEquatable<IncidentLog>
{
    private readonly ImmutableSortedSet<IncidentEvent> _events;
    private readonly IncidentStory _story;

    private IncidentLog(ImmutableSortedSet<IncidentEvent> events)
    {
        _events = events;
        _story = IncidentStory.Of(events);
        Incidents = _story.Incidents();
        Contradictions = [.. _story.Contradictions];
    }

    /// <summary>The log without events.</summary>
    public static IncidentLog Empty { get; } = new(ImmutableSortedSet.Create<IncidentEvent>(IncidentEventOrder.Instance));

    /// <summary>The events, each once, in the order in which they are told.</summary>
    public IReadOnlyCollection<IncidentEvent> Events => _events;

    /// <summary>The incidents, in ordinal order of their names; those merged away too, without calls.</summary>
    public ImmutableArray<Incident> Incidents { get; }

    /// <summary>The events that do not fit, in ordinal order of their ids.</summary>
    public ImmutableArray<IncidentContradiction> Contradictions { get; }

    /// <summary>The log of some events, in any order.</summary>
    /// <exception cref="ArgumentNullException">The events, or one of them, are <c>null</c>.</exception>
    public static IncidentLog FromEvents(IEnumerable<IncidentEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var set = events.ToImmutableSortedSet(IncidentEventOrder.Instance);
        if (set.Count > 0) ArgumentNullException.ThrowIfNull(set[0], nameof(events));
        return set.Count == 0 ? Empty : new IncidentLog(set);
    }

    /// <summary>The log with one more event. A redelivered event gives the same log.</summary>
    /// <exception cref="ArgumentNullException">The event is <c>null</c>.</exception>
    public IncidentLog With(IncidentEvent incidentEvent)
    {
        ArgumentNullException.ThrowIfNull(incidentEvent);
        return _events.Contains(incidentEvent) ? this : new IncidentLog(_events.Add(incidentEvent));
    }

    /// <summary>All events of both logs.</summary>
    /// <exception cref="ArgumentNullException">The other log is <c>null</c>.</exception>
    public IncidentLog Union(IncidentLog other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new IncidentLog(_events.Union(other._events));
    }

    /// <summary>The incident that a call is of, or <c>null</c>.</summary>
    public Incident? Of(CallId call) =>
        _story.IncidentOf.TryGetValue(call, out var id) ? Incidents.First(incident => incident.Id == id) : null;

    /// <summary>The incident that a name means by now: after a merge, the one it was merged into. <c>null</c> when there is
    /// none.</summary>
    public Incident? Find(IncidentId id)
    {
        var resolved = _story.Resolve(id);
        return Incidents.FirstOrDefault(incident => incident.Id == resolved);
    }

    /// <summary>A call taker says that a call is about an incident, new or known.</summary>
    /// <param name="eventId">The id of the event.</param>
    /// <param name="call">The call.</param>
    /// <param name="incident">The incident.</param>
    /// <param name="at">When.</param>
    /// <param name="by">The code of who says so.</param>
    /// <exception cref="ArgumentException">The id or <paramref name="by"/> is empty, or the call or incident is the default
    /// value.</exception>
    public IncidentChange Link(string eventId, CallId call, IncidentId incident, Instant at, string by)
    {
        ThrowIfDefault(call, nameof(call));
        ThrowIfDefault(incident, nameof(incident));
        return Step(
            new CallLinked { Id = eventId, At = at, By = by, Call = call, Incident = incident },
            Of(call) is { } present && present.Id == _story.Resolve(incident) ? IncidentDeclineReason.AlreadyLinked : null);
    }

    /// <summary>A call taker says that two incidents are one.</summary>
    /// <param name="eventId">The id of the event.</param>
    /// <param name="into">The incident that stays.</param>
    /// <param name="from">The incident that becomes part of it.</param>
    /// <param name="at">When.</param>
    /// <param name="by">The code of who says so.</param>
    /// <exception cref="ArgumentException">The id or <paramref name="by"/> is empty, or an incident is the default
    /// value.</exception>
    public IncidentChange Merge(string eventId, IncidentId into, IncidentId from, Instant at, string by)
    {
        ThrowIfDefault(into, nameof(into));
        ThrowIfDefault(from, nameof(from));
        return Step(
            new IncidentsMerged { Id = eventId, At = at, By = by, Into = into, From = from },
            Find(into) is not { } stays || Find(from) is not { } goes ? IncidentDeclineReason.UnknownIncident
            : stays.Id == goes.Id ? IncidentDeclineReason.SameIncident
            : null);
    }

    /// <summary>A call taker says that some calls of an incident are about another one.</summary>
    /// <param name="eventId">The id of the event.</param>
    /// <param name="from">The incident they were counted with.</param>
    /// <param name="into">The incident they are about: one without calls, new or merged away before.</param>
    /// <param name="calls">The calls: at least one, and not all of the incident.</param>
    /// <param name="at">When.</param>
    /// <param name="by">The code of who says so.</param>
    /// <exception cref="ArgumentNullException">The calls are <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The id or <paramref name="by"/> is empty, an incident is the default value, or there are
    /// no calls.</exception>
    public IncidentChange Split(string eventId, IncidentId from, IncidentId into, IEnumerable<CallId> calls, Instant at, string by)
    {
        ArgumentNullException.ThrowIfNull(calls);
        ThrowIfDefault(into, nameof(into));
        ThrowIfDefault(from, nameof(from));
        ImmutableArray<CallId> leaving = [.. calls.Distinct().OrderBy(call => call.Value, StringComparer.Ordinal)];
        if (leaving.IsEmpty) throw new ArgumentException("A split has at least one call.", nameof(calls));
        var incident = Find(from);
        return Step(
            new IncidentSplit { Id = eventId, At = at, By = by, From = from, Into = into, Calls = leaving },
            incident is null ? IncidentDeclineReason.UnknownIncident
            : leaving.Any(call => !incident.Calls.Contains(call)) ? IncidentDeclineReason.CallNotOfIncident
            : into == incident.Id ? IncidentDeclineReason.SameIncident
            : _story.HasCalls(into) ? IncidentDeclineReason.IntoLiveIncident
            : leaving.Length == incident.Calls.Length ? IncidentDeclineReason.NothingWouldStay
            : null);
    }

    /// <summary>A call taker takes a step back; one that was taken back comes into force again by undoing the
    /// undoing.</summary>
    /// <param name="eventId">The id of the event.</param>
    /// <param name="undoes">The id of the event that was a mistake.</param>
    /// <param name="at">When.</param>
    /// <param name="by">The code of who says so.</param>
    /// <exception cref="ArgumentException">An id or <paramref name="by"/> is empty.</exception>
    public IncidentChange Undo(string eventId, string undoes, Instant at, string by)
    {
        ArgumentException.ThrowIfNullOrEmpty(undoes);
        return Step(
            new StepUndone { Id = eventId, At = at, By = by, Undoes = undoes },
            _events.All(step => !string.Equals(step.Id, undoes, StringComparison.Ordinal)) ? IncidentDeclineReason.UnknownEvent
            : !_story.Effective.Contains(undoes) ? IncidentDeclineReason.AlreadyUndone
            : null);
    }

    /// <inheritdoc/>
    public bool Equals(IncidentLog? other) => other is not null && _events.SetEquals(other._events);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IncidentLog);

    /// <inheritdoc/>
    public override int GetHashCode() => _events.Count == 0 ? 0 : HashCode.Combine(_events.Count, _events[0].Id, _events[^1].Id);

    /// <summary>How much the log holds.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_events.Count} events, {Incidents.Count(incident => incident.Calls.Length > 0)} incidents with calls");

    private static void ThrowIfDefault<T>(T value, string name)
        where T : struct
    {
        if (EqualityComparer<T>.Default.Equals(value, default)) throw new ArgumentException("No name.", name);
    }

    // A step rests on what is known, so it may not be told before that: the last event bounds it.
    private IncidentChange Step(IncidentEvent step, IncidentDeclineReason? reason)
    {
        if (_events.Any(known => string.Equals(known.Id, step.Id, StringComparison.Ordinal))) reason = IncidentDeclineReason.IdUsed;
        else if (reason is null && _events.Count > 0 && IncidentEventOrder.Instance.Compare(step, _events[^1]) < 0) reason = IncidentDeclineReason.TooEarly;
        return reason is { } declined ? new IncidentDeclined { Reason = declined } : new IncidentChanged { Event = step, Log = With(step) };
    }
}
