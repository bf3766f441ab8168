using System.Collections.Immutable;
using Hotline.Domain.Callers;
using Hotline.Domain.Calls.Callbacks;
using Hotline.Domain.Calls.Claims;
using Hotline.Domain.Calls.Referrals;
using Hotline.Domain.Categories;
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

    public Instant? LastRangAt { get; init; }

    public Instant? AnsweredAt { get; init; }

    public string? AnsweredBy { get; init; }

    public Instant? LineGoneAt { get; init; }

    public Instant? ReopenedAt { get; init; }

    public Closed? Closing { get; init; }

    public bool IsSilent { get; init; }

    public CallClaim? Claim { get; init; }

    public required ImmutableArray<Referral> Referrals { get; init; }

    public required ImmutableArray<Misfit> Misfits { get; init; }

    public static CallStory Of(ImmutableArray<CallEvent> events)
    {
        var rings = events.OfType<Ringing>().ToList();
        var answer = events.OfType<Answered>().FirstOrDefault();
        var abandoned = events.OfType<Abandoned>().FirstOrDefault();
        var ended = events.OfType<Ended>().FirstOrDefault();
        var rangAt = rings.FirstOrDefault()?.At;
        var gone = events.FirstOrDefault(callEvent => callEvent is Abandoned or Ended);
        // At the same second an abandonment is believed rather than the answer: better one callback too many.
        var wasSpokenWith = answer is not null && !(abandoned?.At <= answer.At) && !(ended?.At < answer.At);
        var ringsAgain = rangAt <= gone?.At && rings[^1].At > gone?.At;
        var isRinging = (answer is null && gone is null) || (ringsAgain && !IsFollowed(rings[^1], events));

        var misfits = new Misfits();
        var caller = CallerStory.MostTelling(events, misfits);
        var claim = ClaimStory.Of(events, misfits);
        var referrals = ReferralStory.Of(events, misfits);
        var closings = ClosingStory.Of(events, misfits);

        var lastRangAt = rings.LastOrDefault()?.At;
        var isCallbackSettled = events.Any(callEvent => callEvent is CallbackAttempted or CallbackWaived && !(callEvent.At < lastRangAt));
        var closing = isRinging ? null : closings.Closing;
        var wasClosedSilent = closing is not null && (closing.Disposition.FalseCall is FalseCallKind.SilentCall || IsSilentAt(closing.At, events));
        var lacksCallback = closing is not null && !isCallbackSettled && (!wasSpokenWith || wasClosedSilent);

        misfits.Add(answer?.At < rangAt, CallContradiction.AnsweredBeforeRinging, answer);
        misfits.Add(gone?.At < rangAt, CallContradiction.OverBeforeRinging, gone);
        misfits.Add(ringsAgain, CallContradiction.RingingAfterLineWasGone, rings.LastOrDefault());
        misfits.Add(answer is not null && !wasSpokenWith, CallContradiction.AnsweredAfterLineWasGone, answer);
        misfits.Add(abandoned is not null && wasSpokenWith, CallContradiction.AbandonedAfterAnswer, abandoned);
        misfits.Add(ended is not null && answer is null && abandoned is null, CallContradiction.EndedWithoutAnswer, ended);
        misfits.Add(isRinging && closings.Closing is not null, CallContradiction.ClosedWhileRinging, closings.Closing);
        misfits.Add(closing?.At < (wasSpokenWith ? answer!.At : gone?.At), CallContradiction.ClosedTooEarly, closing);
        misfits.Add(lacksCallback, CallContradiction.ClosedWithoutCallback, closing);
        misfits.AddFirst(events.OfType<Transferred>(), transfer => transfer.At > gone?.At, CallContradiction.TransferredAfterLineWasGone);
        misfits.AddFirst(events.OfType<CallbackAttempted>(), attempt => gone is null || attempt.At < gone.At, CallContradiction.CallbackBeforeLineWasGone);

        if (lacksCallback) closing = null;
        return new CallStory
        {
            State = isRinging ? CallState.Ringing
                : closing is not null ? CallState.Closed
                : !wasSpokenWith ? CallState.Abandoned
                : gone is null ? CallState.Answered
                : CallState.Ended,
            Caller = caller,
            Trunk = rings.Select(ring => ring.Trunk).FirstOrDefault(trunk => trunk is not null),
            ServiceNumber = rings.Select(ring => ring.ServiceNumber).FirstOrDefault(number => number is not null),
            RangAt = rangAt,
            LastRangAt = lastRangAt,
            AnsweredAt = wasSpokenWith ? answer!.At : null,
            AnsweredBy = wasSpokenWith ? events.OfType<Answered>().Select(answered => answered.By).FirstOrDefault(by => by is not null) : null,
            LineGoneAt = gone?.At,
            ReopenedAt = closings.ReopenedAt,
            Closing = closing,
            IsSilent = wasClosedSilent || (closing is null && IsSilentAt(Instant.MaxValue, events)),
            Claim = closing is null ? claim : null,
            Referrals = referrals,
            Misfits = misfits.InOrder(events),
        };
    }

    /// <summary>The last word of a source on what the call is about.</summary>
    public static Categorized? Category(IEnumerable<CallEvent> events, AssessmentSource source) =>
        events.OfType<Categorized>().LastOrDefault(said => said.Source == source);

    /// <summary>Whether the call counted as silent at a time: the call taker's word, or else that of triage.</summary>
    private static bool IsSilentAt(Instant at, ImmutableArray<CallEvent> events)
    {
        var known = events.Where(callEvent => callEvent.At <= at).ToList();
        var category = Category(known, AssessmentSource.CallTaker) ?? Category(known, AssessmentSource.Triage);
        return category?.Category.IsWithin(CategoryRoots.Silent) == true;
    }

    private static bool IsFollowed(Ringing ring, ImmutableArray<CallEvent> events) =>
        events.Any(callEvent => callEvent is Answered or Abandoned or Ended && callEvent.At >= ring.At);
}
