using System.Collections.Immutable;
using Hotline.Domain.Callers;
using NodaTime;

namespace Hotline.Domain.Calls;

/// <summary>What the events of a call tell together. A pure function of the events in their canonical order.</summary>
internal sealed record CallStory
{
    public required CallState State { get; init; }

    public required CallerIdentity Caller { get; init; }

    public string? Trunk { get; init; }

    public string? ServiceNumber { get; init; }

    public Instant? RangAt { get; init; }

    public Instant? AnsweredAt { get; init; }

    public string? AnsweredBy { get; init; }

    public Instant? LineGoneAt { get; init; }

    public Instant? ClosedAt { get; init; }

    public Disposition? Disposition { get; init; }

    public required ImmutableArray<CallContradiction> Contradictions { get; init; }

    public static CallStory Of(ImmutableArray<CallEvent> events)
    {
        var rings = events.OfType<Ringing>().ToList();
        var answers = events.OfType<Answered>().ToList();
        var closings = events.OfType<Closed>().ToList();
        var rangAt = At(rings);
        var answeredAt = At(answers);
        var abandonedAt = At(events.OfType<Abandoned>());
        var endedAt = At(events.OfType<Ended>());
        var lineGoneAt = Earliest(abandonedAt, endedAt);
        // At the same second an abandonment is believed rather than the answer: better one callback too many.
        var wasSpokenWith = answeredAt is { } answer && !(abandonedAt <= answer) && !(endedAt < answer);
        var ringsAgain = rangAt <= lineGoneAt && rings[^1].At > lineGoneAt;
        var isRinging = (answeredAt is null && lineGoneAt is null) || (ringsAgain && !IsFollowed(rings[^1], events));
        var closing = isRinging ? null : closings.FirstOrDefault();
        var caller = MostTelling(events, out var callersDiffer);

        var contradictions = ImmutableArray.CreateBuilder<CallContradiction>();
        void Note(bool holds, CallContradiction contradiction)
        {
            if (holds) contradictions.Add(contradiction);
        }

        Note(callersDiffer, CallContradiction.CallersDiffer);
        Note(answeredAt < rangAt, CallContradiction.AnsweredBeforeRinging);
        Note(lineGoneAt < rangAt, CallContradiction.OverBeforeRinging);
        Note(ringsAgain, CallContradiction.RingingAfterLineWasGone);
        Note(answeredAt is not null && !wasSpokenWith, CallContradiction.AnsweredAfterLineWasGone);
        Note(abandonedAt is not null && wasSpokenWith, CallContradiction.AbandonedAfterAnswer);
        Note(endedAt is not null && answeredAt is null && abandonedAt is null, CallContradiction.EndedWithoutAnswer);
        Note(isRinging && closings.Count > 0, CallContradiction.ClosedWhileRinging);
        Note(closing?.At < (wasSpokenWith ? answeredAt : lineGoneAt), CallContradiction.ClosedTooEarly);
        Note(closings.DistinctBy(closed => closed.Disposition).Skip(1).Any(), CallContradiction.DispositionsDiffer);

        return new CallStory
        {
            State = isRinging ? CallState.Ringing
                : closing is not null ? CallState.Closed
                : !wasSpokenWith ? CallState.Abandoned
                : lineGoneAt is null ? CallState.Answered
                : CallState.Ended,
            Caller = caller,
            Trunk = rings.Select(ring => ring.Trunk).FirstOrDefault(trunk => trunk is not null),
            ServiceNumber = rings.Select(ring => ring.ServiceNumber).FirstOrDefault(number => number is not null),
            RangAt = rangAt,
            AnsweredAt = wasSpokenWith ? answeredAt : null,
            AnsweredBy = wasSpokenWith ? answers.Select(answered => answered.By).FirstOrDefault(by => by is not null) : null,
            LineGoneAt = lineGoneAt,
            ClosedAt = closing?.At,
            Disposition = closing?.Disposition,
            Contradictions = contradictions.ToImmutable(),
        };
    }

    // The events are in order of time, so the first is the earliest.
    private static Instant? At(IEnumerable<CallEvent> events) => events.FirstOrDefault()?.At;

    private static Instant? Earliest(Instant? one, Instant? other) =>
        one is { } a && other is { } b ? Instant.Min(a, b) : one ?? other;

    private static bool IsFollowed(Ringing ring, ImmutableArray<CallEvent> events) =>
        events.Any(callEvent => callEvent is Answered or Abandoned or Ended && callEvent.At >= ring.At);

    // A number tells more than "no SIM", and that more than "withheld". A number known to be shared stays shared, for
    // else one caller would answer for the others.
    private static CallerIdentity MostTelling(ImmutableArray<CallEvent> events, out bool differ)
    {
        var callers = events.Select(callEvent => callEvent.Caller).OfType<CallerIdentity>().ToList();
        var numbers = callers.Select(Number).OfType<PhoneNumber>().Distinct().ToList();
        var noSim = callers.OfType<NoSim>().FirstOrDefault();
        differ = numbers.Count > 1 || (numbers.Count > 0 && noSim is not null);
        if (numbers.Count == 0) return noSim ?? (CallerIdentity)new Withheld();

        var number = numbers[0];
        var isShared = callers.OfType<Callers.Shared>().Any(shared => shared.Number == number);
        return isShared ? new Callers.Shared { Number = number } : new Identified { Number = number };
    }

    private static PhoneNumber? Number(CallerIdentity caller) =>
        caller.Match<PhoneNumber?>(identified => identified.Number, _ => null, _ => null, shared => shared.Number);
}
