using System.Globalization;
using CsCheck;
using Hotline.Domain.Calls;
using Hotline.Domain.Calls.Callbacks;
using Hotline.Domain.Calls.Claims;
using Hotline.Domain.Tests.Callers;
using NodaTime;

namespace Hotline.Domain.Tests.Calls;

public sealed class CallPropertyTests
{
    [Fact]
    public void Any_order_and_any_repetition_of_the_events_gives_the_same_call() =>
        CallGens.Event.Array[1, 8].SelectMany(events => Gen.Select(
            Gen.Const(events), Gen.Shuffle(events), Gen.Int[0, events.Length - 1].Array[0, 4])).Sample((events, shuffled, repeated) =>
            {
                var expected = Call.FromEvents(events);
                var redelivered = shuffled.Concat(repeated.Select(index => events[index])).ToList();
                AssertSame(expected, Call.FromEvents(redelivered));
                AssertSame(expected, redelivered.Skip(1).Aggregate(Call.FromEvents([redelivered[0]]), (call, next) => call.With(next)));
            });

    [Fact]
    public void A_redelivered_event_gives_the_very_same_call() => CallGens.Event.Array[1, 6].Sample(events =>
    {
        var call = Call.FromEvents(events);
        Assert.All(events, callEvent => Assert.Same(call, call.With(callEvent)));
    });

    [Fact]
    public void Replaying_a_call_gives_the_call() => CallGens.Event.Array[1, 8].Sample(events =>
    {
        var call = Call.FromEvents(events);
        AssertSame(call, Call.FromEvents(call.Events));
    });

    [Fact]
    public void Every_event_is_kept_once() => CallGens.Event.Array[1, 8].Sample(events =>
        Assert.Equal(events.ToHashSet(), Call.FromEvents(events).Events.ToHashSet()));

    [Fact]
    public void Only_equal_events_have_the_same_place_in_the_order() => Gen.Select(CallGens.Event, CallGens.Event).Sample((one, other) =>
    {
        Assert.Equal(one == other, CallEventOrder.Instance.Compare(one, other) == 0);
        Assert.Equal(Math.Sign(CallEventOrder.Instance.Compare(one, other)), -Math.Sign(CallEventOrder.Instance.Compare(other, one)));
    });

    [Fact]
    public void Times_and_durations_make_sense_whatever_the_events() => CallGens.Event.Array[1, 8].Sample(events =>
    {
        var call = Call.FromEvents(events);
        Assert.All([call.AnsweringTime, call.TalkingTime, call.Duration, call.ProcessingTime, call.ResponseTime, call.WrapUpTime], span => Assert.True(span is null || span >= Duration.Zero));
        Assert.Equal(call.State == CallState.Closed, call.Disposition is not null);
        Assert.Equal(call.State == CallState.Closed, call.ClosedAt is not null);
        Assert.False(call.State is CallState.Answered && call.AnsweredAt is null);
        Assert.False(call.State is CallState.Abandoned && call.AnsweredAt is not null);
        Assert.False(call.State is CallState.Abandoned or CallState.Ended && call.LineGoneAt is null);
    });

    [Fact]
    public void A_call_that_nothing_shows_to_be_taken_or_gone_rings_on() => CallGens.Event.Array[1, 8].Sample(events =>
    {
        if (events.Any(callEvent => callEvent is Answered or Abandoned or Ended)) return;
        Assert.Equal(CallState.Ringing, Call.FromEvents(events).State);
    });

    [Fact]
    public void An_accepted_transition_adds_its_event_and_no_contradiction() => Gen.Select(
        CallGens.Event.Array[1, 8], CallGens.Command).Sample((events, ask) =>
        {
            var call = Call.FromEvents(events);
            // What was said of a ringing call too early may come to count, or to contradict, once it is answered.
            if (call.State == CallState.Ringing && call.Events.Any(callEvent => callEvent is not Ringing)) return;
            if (ask(call) is not TransitionAccepted accepted) return;
            Assert.Empty(accepted.Call.Contradictions.Except(call.Contradictions));
            Assert.Equal(call.With(accepted.Event), accepted.Call);
            Assert.Contains(accepted.Event, accepted.Call.Events);
            if (accepted.Event is Closed closed)
                Assert.Equal((CallState.Closed, closed.Disposition), (accepted.Call.State, accepted.Call.Disposition));
            if (accepted.Event is Reopened) Assert.NotEqual(CallState.Closed, accepted.Call.State);
            if (accepted.Event is Claimed claimed) Assert.Equal(claimed.By, accepted.Call.CurrentClaim?.By);
            if (accepted.Event is Released) Assert.Null(accepted.Call.CurrentClaim);
        });

    [Fact]
    public void A_declined_transition_changes_nothing_and_says_why() => Gen.Select(
        CallGens.Event.Array[1, 8], CallGens.Command).Sample((events, ask) =>
        {
            var call = Call.FromEvents(events);
            var transition = ask(call);
            AssertSame(Call.FromEvents(events), call);
            Assert.Equal(transition, ask(call));
            if (transition is TransitionDeclined declined) Assert.StartsWith("call-", declined.ToFailure().Code, StringComparison.Ordinal);
        });

    [Fact]
    public void A_call_run_by_its_answers_alone_has_no_contradictions() => CallGens.Command.Array[1, 12].Sample(commands =>
    {
        var call = Call.FromEvents([CallGens.Rings(0)]);
        foreach (var ask in commands) call = ask(call) is TransitionAccepted accepted ? accepted.Call : call;
        Assert.Empty(call.Contradictions);
    });

    [Fact]
    public void Nothing_abandoned_or_silent_counts_as_closed_without_a_callback_or_a_reason() => CallGens.Event.Array[1, 10].Sample(events =>
    {
        var call = Call.FromEvents(events);
        if (call.State is not CallState.Closed || !(call.WasAbandoned || call.IsSilent)) return;
        Assert.True(call.CallbackAttempts.Length + call.CallbackWaivers.Length > 0);
    });

    [Fact]
    public void A_lost_caller_stays_on_the_callback_list_until_the_call_is_closed() => CallGens.Event.Array[1, 10].Sample(events =>
    {
        var call = Call.FromEvents(events);
        var isLost = call.State is CallState.Abandoned || (call.State is CallState.Ended && call.IsSilent);
        var list = CallbackList.Of([call], CallGens.At(100));
        Assert.Equal(isLost, list.Length == 1);
        Assert.All(list, item => Assert.Equal(call.LacksCallback, item.Attempts.IsEmpty && item.Task is not CallbackTask.Close));
    });

    [Fact]
    public void Equal_events_have_equal_names_and_other_events_have_others() => Gen.Select(CallGens.Event, CallGens.Event).Sample((one, other) =>
    {
        Assert.Equal(one == other, string.Equals(one.EventId, other.EventId, StringComparison.Ordinal));
        Assert.Matches("^[0-9a-f]{32}$", one.EventId);
    });

    [Fact]
    public void Every_contradiction_points_at_an_event_and_is_worded() => CallGens.Event.Array[1, 10].Sample(events =>
    {
        var call = Call.FromEvents(events);
        Assert.Equal(call.Contradictions.Length, call.Failures.Length);
        Assert.All(call.Failures, failure =>
        {
            var index = int.Parse(failure.Field["events[".Length..^1], CultureInfo.InvariantCulture);
            Assert.InRange(index, 0, call.Events.Length - 1);
        });
    });

    [Fact]
    public void No_text_form_shows_the_caller() => Gen.Select(CallerGens.Number, CallGens.Event).Sample((number, callEvent) =>
    {
        var named = callEvent with { Caller = new Domain.Callers.Identified { Number = number } };
        var call = Call.FromEvents([named]);
        var transition = call.Answer(CallGens.At(99));
        var shown = $"{named} {call} {transition}";
        Assert.DoesNotContain(CallerGens.Middle(number), shown, StringComparison.Ordinal);
    });

    private static void AssertSame(Call expected, Call actual)
    {
        Assert.Equal(expected, actual);
        Assert.Equal(expected.GetHashCode(), actual.GetHashCode());
        Assert.Equal(expected.Events, actual.Events);
        Assert.Equal(Told(expected), Told(actual));
        Assert.Equal(expected.Contradictions, actual.Contradictions);
    }

    private static object Told(Call call) => (
        (call.Id, call.State, call.Caller, call.Trunk, call.ServiceNumber, call.AnsweredBy, call.Disposition),
        (call.RangAt, call.AnsweredAt, call.LineGoneAt, call.ClosedAt, call.ReopenedAt, call.AnsweringTime, call.TalkingTime, call.Duration),
        (call.ProcessingTime, call.ResponseTime, call.WrapUpTime, call.IsSilent, call.WasAbandoned, call.LacksCallback, call.CurrentClaim),
        (call.Category, call.Priority, string.Join(' ', call.Referrals), string.Join(' ', call.Answers), string.Join(' ', call.Failures)));
}
