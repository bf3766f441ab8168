using CsCheck;
using Hotline.Domain.Calls;
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
        Assert.All([call.AnsweringTime, call.TalkingTime, call.Duration], span => Assert.True(span is null || span >= Duration.Zero));
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
    public void An_accepted_transition_brings_no_new_contradiction() => Gen.Select(
        CallGens.Event.Array[1, 6], Gen.Int[0, 9], Gen.Bool).Sample((events, second, answers) =>
        {
            var call = Call.FromEvents(events);
            if (call.State == CallState.Ringing && call.Events.Any(callEvent => callEvent is not Ringing)) return;
            var transition = answers ? call.Answer(CallGens.At(second)) : call.Close(Disposition.Referred, CallGens.At(second));
            if (transition is not TransitionAccepted accepted) return;
            Assert.Equal(call.Contradictions, accepted.Call.Contradictions);
            Assert.Equal(answers ? CallState.Answered : CallState.Closed, accepted.Call.State);
            Assert.Contains(accepted.Event, accepted.Call.Events);
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
        (call.RangAt, call.AnsweredAt, call.LineGoneAt, call.ClosedAt, call.AnsweringTime, call.TalkingTime, call.Duration));
}
