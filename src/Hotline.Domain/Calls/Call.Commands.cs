using Hotline.Domain.Agencies;
using Hotline.Domain.Calls.Callbacks;
using Hotline.Domain.Calls.Claims;
using Hotline.Domain.Calls.Referrals;
using Hotline.Domain.Categories;
using NodaTime;

namespace Hotline.Domain.Calls;

// What the desk can do with a call.
public sealed partial class Call
{
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

    /// <summary>Somebody wants to pass the line on.</summary>
    /// <param name="to">The code of the desk, queue or centre it goes to.</param>
    /// <param name="at">When.</param>
    /// <param name="by">The code of the desk or call taker, or <c>null</c>.</param>
    /// <exception cref="ArgumentException">The destination is blank.</exception>
    public CallTransition Transfer(string to, Instant at, string? by = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(to);
        return State is CallState.Closed ? Declined(DeclineReason.AlreadyClosed)
            : LineGoneAt is not null && State is not CallState.Ringing ? Declined(DeclineReason.LineGone)
            : IsTooEarly(at) ? Declined(DeclineReason.TooEarly)
            : Accepted(new Transferred { Call = Id, At = at, To = to, By = by });
    }

    /// <summary>A call taker wants to be the one who is on the call. Their own claim is renewed; a stale one of another is
    /// taken over, and <see cref="CallClaim.TakenFrom"/> says from whom.</summary>
    /// <param name="by">The code of the desk or call taker.</param>
    /// <param name="at">When.</param>
    /// <param name="settings">When a claim is stale; <c>null</c> for the default.</param>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public CallTransition Claim(string by, Instant at, ClaimSettings? settings = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        if (State is CallState.Closed) return Declined(DeclineReason.AlreadyClosed);
        var isOwn = string.Equals(CurrentClaim?.By, by, StringComparison.Ordinal);
        if (IsTooEarly(at) || at < LastClaimChange) return Declined(DeclineReason.TooEarly);
        if (!isOwn && CurrentClaim?.IsStale(at, settings) == false) return Declined(DeclineReason.ClaimedByAnother);
        return IfClear(new Claimed { Call = Id, At = at, By = by, TakenFrom = isOwn ? CurrentClaim!.TakenFrom : CurrentClaim?.By }, by);
    }

    /// <summary>A call taker is no longer on the call.</summary>
    /// <param name="by">The code of the desk or call taker.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public CallTransition Release(string by, Instant at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        return State is CallState.Closed ? Declined(DeclineReason.AlreadyClosed)
            : !string.Equals(CurrentClaim?.By, by, StringComparison.Ordinal) ? Declined(DeclineReason.NotClaimed)
            : at < LastClaimChange ? Declined(DeclineReason.TooEarly)
            : IfClear(new Released { Call = Id, At = at, By = by }, null);
    }

    /// <summary>Something is to be noted. Possible at any time, also after the call was closed.</summary>
    /// <param name="text">The note, not blank, at most <see cref="NoteAdded.MaxLength"/> characters.</param>
    /// <param name="at">When.</param>
    /// <param name="by">The code of the desk or call taker, or <c>null</c>.</param>
    /// <exception cref="ArgumentException">The text is blank or too long.</exception>
    public CallTransition AddNote(string text, Instant at, string? by = null) =>
        Unless(IsTooEarly(at), new NoteAdded { Call = Id, At = at, Text = text, By = by });

    /// <summary>A key question was answered.</summary>
    /// <param name="fact">The fact asked about, as the rule pack names it.</param>
    /// <param name="value">The answer as the rule pack writes it; <c>null</c> to take an answer back.</param>
    /// <param name="at">When.</param>
    /// <param name="by">The code of the desk or call taker, or <c>null</c>.</param>
    /// <exception cref="ArgumentException">The fact or the value is blank or too long.</exception>
    public CallTransition AnswerQuestion(string fact, string? value, Instant at, string? by = null) =>
        IfOpen(at, new QuestionAnswered { Call = Id, At = at, Fact = fact, Value = value, By = by });

    /// <summary>Somebody says what the call is about.</summary>
    /// <param name="category">The category.</param>
    /// <param name="source">Who says so.</param>
    /// <param name="at">When.</param>
    /// <param name="by">The code of the desk or call taker, or the rule pack and its version, or <c>null</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The source is none of the enumeration.</exception>
    public CallTransition Categorize(Category category, AssessmentSource source, Instant at, string? by = null) =>
        IfOpen(at, new Categorized { Call = Id, At = at, Category = category, Source = Known(source), By = by });

    /// <summary>Somebody says how urgent the call is.</summary>
    /// <param name="priority">The level, or from what is certain to what is still possible.</param>
    /// <param name="source">Who says so.</param>
    /// <param name="at">When.</param>
    /// <param name="by">The code of the desk or call taker, or the rule pack and its version, or <c>null</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The source is none of the enumeration.</exception>
    public CallTransition Prioritize(PriorityRange priority, AssessmentSource source, Instant at, string? by = null) =>
        IfOpen(at, new Prioritized { Call = Id, At = at, Priority = priority, Source = Known(source), By = by });

    /// <summary>The caller was told something.</summary>
    /// <param name="advice">The id of the instruction in the rule pack, or the words.</param>
    /// <param name="at">When.</param>
    /// <param name="by">The code of the desk or call taker, or <c>null</c>.</param>
    /// <exception cref="ArgumentException">The advice is blank or too long.</exception>
    public CallTransition GiveAdvice(string advice, Instant at, string? by = null) =>
        IfOpen(at, new AdviceGiven { Call = Id, At = at, Advice = advice, By = by });

    /// <summary>An agency is asked to take the call.</summary>
    /// <param name="referral">A new name for the referral within the call.</param>
    /// <param name="agency">What sort of agency.</param>
    /// <param name="at">When.</param>
    /// <param name="agencyId">Which agency, as the directory names it, or <c>null</c>.</param>
    /// <param name="by">The code of the desk or call taker, or <c>null</c>.</param>
    /// <exception cref="ArgumentException">The name is blank or too long, or the agency is the default value.</exception>
    public CallTransition Refer(string referral, AgencyKind agency, Instant at, string? agencyId = null, string? by = null)
    {
        if (agency == default) throw new ArgumentException("No kind of agency.", nameof(agency));
        var request = new ReferralRequested { Call = Id, At = at, Referral = referral, Agency = agency, AgencyId = agencyId, By = by };
        return Find(referral) is null ? IfOpen(at, request) : Declined(DeclineReason.ReferralKnown);
    }

    /// <summary>A referral came further. Possible also after the call was closed.</summary>
    /// <param name="referral">The name of the referral within the call.</param>
    /// <param name="step">How far; not <see cref="ReferralStep.Requested"/>.</param>
    /// <param name="at">When.</param>
    /// <param name="reason">Why, needed when it was declined or cancelled; a blank one is none.</param>
    /// <param name="by">The code of the desk or call taker, or <c>null</c>.</param>
    /// <exception cref="ArgumentException">The name is blank, a text is too long, or the step is that of asking.</exception>
    public CallTransition UpdateReferral(string referral, ReferralStep step, Instant at, string? reason = null, string? by = null)
    {
        if (step is <= ReferralStep.Requested or > ReferralStep.Completed)
            throw new ArgumentOutOfRangeException(nameof(step), step, "A step after asking.");
        var isCalledOff = step is ReferralStep.Declined or ReferralStep.Cancelled;
        reason = string.IsNullOrWhiteSpace(reason) ? null : reason;
        var known = Find(referral);
        return known is null ? Declined(DeclineReason.ReferralUnknown)
            : known.IsOver || (isCalledOff && known.ArrivedAt is not null) ? Declined(DeclineReason.ReferralOver)
            : isCalledOff && reason is null ? Declined(DeclineReason.ReasonMissing)
            : Unless(at < known.RequestedAt, new ReferralUpdated { Call = Id, At = at, Referral = referral, Step = step, Reason = reason, By = by });
    }

    /// <summary>Somebody called back, or found that there is no number.</summary>
    /// <param name="outcome">What came of it. <see cref="CallbackOutcome.NoNumber"/> is declined when a number is
    /// known.</param>
    /// <param name="at">When.</param>
    /// <param name="by">The code of the desk or call taker, or <c>null</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is none of the enumeration.</exception>
    public CallTransition RecordCallback(CallbackOutcome outcome, Instant at, string? by = null)
    {
        _ = outcome.ToCode();
        return LineGoneAt is null || State is CallState.Ringing ? Declined(DeclineReason.LineOpen)
            : outcome is CallbackOutcome.NoNumber && CallbackNumber is not null ? Declined(DeclineReason.NumberKnown)
            : at < LineGoneAt ? Declined(DeclineReason.TooEarly)
            : IfOpen(at, new CallbackAttempted { Call = Id, At = at, Outcome = outcome, By = by });
    }

    /// <summary>Somebody decides that there will be no callback.</summary>
    /// <param name="reason">Why; a blank one is declined.</param>
    /// <param name="at">When.</param>
    /// <param name="by">The code of the desk or call taker, or <c>null</c>.</param>
    /// <exception cref="ArgumentException">The reason is too long.</exception>
    public CallTransition WaiveCallback(string? reason, Instant at, string? by = null) =>
        string.IsNullOrWhiteSpace(reason) ? Declined(DeclineReason.ReasonMissing)
        : State is CallState.Ringing ? Declined(DeclineReason.StillRinging)
        : IfOpen(at, new CallbackWaived { Call = Id, At = at, Reason = reason, By = by });

    /// <summary>A call taker wants to close the call. Accepted once it was answered or the caller has gone; an abandoned or
    /// silent call only with the outcome of a callback, or a reason why there is none. A silent call whose line is still
    /// open is declined with <see cref="DeclineReason.LineOpen"/>: listen on, or give the reason.</summary>
    /// <param name="disposition">How it turned out.</param>
    /// <param name="at">When.</param>
    /// <param name="by">The code of the desk or call taker, or <c>null</c>.</param>
    /// <exception cref="ArgumentNullException">The disposition is <c>null</c>.</exception>
    public CallTransition Close(Disposition disposition, Instant at, string? by = null)
    {
        ArgumentNullException.ThrowIfNull(disposition);
        if (State is CallState.Closed) return Declined(DeclineReason.AlreadyClosed);
        if (State is CallState.Ringing) return Declined(DeclineReason.StillRinging);
        if (IsTooEarly(at) || at <= ReopenedAt || at < (AnsweredAt ?? LineGoneAt)) return Declined(DeclineReason.TooEarly);
        var accepted = Accepted(new Closed { Call = Id, At = at, Disposition = disposition, By = by });
        // A closing dated before one that did not count would set the two against each other.
        return accepted.Call.State is CallState.Closed ? (Fits(accepted) ? accepted : Declined(DeclineReason.TooEarly))
            : LineGoneAt is null ? Declined(DeclineReason.LineOpen)
            : Declined(CallbackNumber is null ? DeclineReason.NoNumberNotRecorded : DeclineReason.CallbackMissing);
    }

    /// <summary>A closed call is to be opened again. It then stands where it stood before it was closed.</summary>
    /// <param name="reason">Why; a blank one is declined.</param>
    /// <param name="at">When.</param>
    /// <param name="by">The code of the desk or call taker, or <c>null</c>.</param>
    /// <exception cref="ArgumentException">The reason is too long.</exception>
    public CallTransition Reopen(string? reason, Instant at, string? by = null) =>
        State is not CallState.Closed ? Declined(DeclineReason.NotClosed)
        : string.IsNullOrWhiteSpace(reason) ? Declined(DeclineReason.ReasonMissing)
        : at < Events.Last(callEvent => callEvent is Closed).At || at < LastClaimChange ? Declined(DeclineReason.TooEarly)
        : Accepted(new Reopened { Call = Id, At = at, Reason = reason, By = by }) is var accepted && Fits(accepted) ? accepted
        : Declined(DeclineReason.TooEarly);

    private static AssessmentSource Known(AssessmentSource source) => AssessmentSources.All.Contains(source)
        ? source
        : throw new ArgumentOutOfRangeException(nameof(source), source, "Not one of the sources.");

    private static TransitionDeclined Declined(DeclineReason reason) => new() { Reason = reason };

    private Instant? LastClaimChange => Events.LastOrDefault(callEvent => callEvent is Claimed or Released)?.At;

    private bool IsTooEarly(Instant at) => at < RangAt || at < ReopenedAt;

    private Referral? Find(string referral) =>
        Referrals.FirstOrDefault(known => string.Equals(known.Id, referral, StringComparison.Ordinal));

    private CallTransition IfOpen(Instant at, CallEvent callEvent) =>
        State is CallState.Closed ? Declined(DeclineReason.AlreadyClosed) : Unless(IsTooEarly(at), callEvent);

    private CallTransition Unless(bool isTooEarly, CallEvent callEvent) =>
        isTooEarly ? Declined(DeclineReason.TooEarly) : Accepted(callEvent);

    // Several claims and releases of one moment do not always tell which came first: then a later moment is wanted.
    private CallTransition IfClear(CallEvent callEvent, string? holder)
    {
        var accepted = Accepted(callEvent);
        return string.Equals(accepted.Call.CurrentClaim?.By, holder, StringComparison.Ordinal) && Fits(accepted) ? accepted : Declined(DeclineReason.TooEarly);
    }

    private bool Fits(TransitionAccepted accepted) => accepted.Call.Contradictions.All(contradiction => Contradictions.Contains(contradiction));

    private TransitionAccepted Accepted(CallEvent callEvent) => new() { Event = callEvent, Call = With(callEvent) };
}
