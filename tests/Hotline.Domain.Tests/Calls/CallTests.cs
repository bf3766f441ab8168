using Hotline.Domain.Callers;
using Hotline.Domain.Calls;
using Hotline.Domain.Categories;
using Hotline.Domain.Tests.Callers;
using NodaTime;
using static Hotline.Domain.Tests.Calls.CallGens;

namespace Hotline.Domain.Tests.Calls;

public sealed class CallTests
{
    [Fact]
    public void A_call_goes_from_ringing_to_its_disposition()
    {
        var call = Call.FromEvents([Rings(0, "081234567890") with { Trunk = "pbx-1", ServiceNumber = "112" }]);
        Assert.Equal(CallState.Ringing, call.State);
        call = call.With(Answers(8, "desk-2"));
        Assert.Equal(CallState.Answered, call.State);
        call = call.With(Ends(98));
        Assert.Equal(CallState.Ended, call.State);
        call = call.With(Closes(120, Disposition.Referred));
        Assert.Equal(CallState.Closed, call.State);

        Assert.Equal(new Identified { Number = CallerGens.Of("081234567890") }, call.Caller);
        Assert.Equal(("pbx-1", "112", "desk-2"), (call.Trunk, call.ServiceNumber, call.AnsweredBy));
        Assert.Equal(Duration.FromSeconds(8), call.AnsweringTime);
        Assert.Equal(Duration.FromSeconds(90), call.TalkingTime);
        Assert.Equal(Duration.FromSeconds(98), call.Duration);
        Assert.Equal(Disposition.Referred, call.Disposition);
        Assert.Empty(call.Contradictions);
    }

    [Fact]
    public void A_caller_gone_before_the_answer_abandoned_the_call()
    {
        var call = Call.FromEvents([Rings(0), Abandons(5)]);
        Assert.Equal(CallState.Abandoned, call.State);
        Assert.Null(call.AnsweringTime);
        Assert.Equal(Duration.FromSeconds(5), call.Duration);
    }

    [Fact]
    public void A_late_event_fills_in_what_was_missing()
    {
        var call = Call.FromEvents([Answers(8), Ends(20)]);
        Assert.Null(call.AnsweringTime);
        Assert.IsType<Withheld>(call.Caller);

        call = call.With(Rings(0, "081234567890"));
        Assert.Equal(Duration.FromSeconds(8), call.AnsweringTime);
        Assert.IsType<Identified>(call.Caller);
        Assert.Equal(CallState.Ended, call.State);
    }

    [Fact]
    public void A_late_answer_turns_an_abandoned_call_into_an_ended_one()
    {
        var call = Call.FromEvents([Rings(0), Ends(20)]);
        Assert.Equal(CallState.Abandoned, call.State);
        Assert.Equal([CallContradiction.EndedWithoutAnswer], call.Contradictions);

        call = call.With(Answers(8));
        Assert.Equal(CallState.Ended, call.State);
        Assert.Empty(call.Contradictions);
    }

    [Fact]
    public void The_earliest_event_of_a_kind_counts()
    {
        var call = Call.FromEvents([Rings(2), Rings(0), Answers(9, "desk-1"), Answers(8, "desk-2"), Ends(31), Ends(30)]);
        Assert.Equal((At(0), At(8), At(30)), (call.RangAt, call.AnsweredAt, call.LineGoneAt));
        Assert.Equal("desk-2", call.AnsweredBy);
    }

    [Fact]
    public void A_number_tells_more_than_withheld_and_a_shared_number_stays_shared()
    {
        var number = CallerGens.Of("081234567890");
        var withheld = Rings(0) with { Caller = new Withheld() };
        var identified = Answers(8) with { Caller = new Identified { Number = number } };
        var shared = Ends(9) with { Caller = new Domain.Callers.Shared { Number = number } };

        Assert.Equal(new Identified { Number = number }, Call.FromEvents([withheld, identified]).Caller);
        var call = Call.FromEvents([withheld, identified, shared]);
        Assert.Equal(new Domain.Callers.Shared { Number = number }, call.Caller);
        Assert.Empty(call.Contradictions);
    }

    [Fact]
    public void Two_numbers_for_one_call_are_reported()
    {
        var call = Call.FromEvents([Rings(0, "081234567890"), Rings(1, "081234567891")]);
        Assert.Equal(new Identified { Number = CallerGens.Of("081234567890") }, call.Caller);
        Assert.Equal([CallContradiction.CallersDiffer], call.Contradictions);
    }

    [Fact]
    public void An_answer_after_the_caller_had_gone_leaves_a_callback_due()
    {
        var call = Call.FromEvents([Rings(0), Abandons(7), Answers(8)]);
        Assert.Equal(CallState.Abandoned, call.State);
        Assert.Null(call.AnsweredAt);
        Assert.Equal([CallContradiction.AnsweredAfterLineWasGone], call.Contradictions);
        Assert.Equal(CallState.Abandoned, Call.FromEvents([Rings(0), Abandons(8), Answers(8)]).State);
    }

    [Fact]
    public void An_abandonment_after_the_answer_counts_as_the_end()
    {
        var call = Call.FromEvents([Rings(0), Answers(8), Abandons(30)]);
        Assert.Equal(CallState.Ended, call.State);
        Assert.Equal(Duration.FromSeconds(22), call.TalkingTime);
        Assert.Equal([CallContradiction.AbandonedAfterAnswer], call.Contradictions);
    }

    [Fact]
    public void A_closed_call_that_nothing_shows_to_have_stopped_ringing_rings_on()
    {
        var call = Call.FromEvents([Rings(0), Closes(5, Disposition.OfFalseCall(FalseCallKind.PrankCall))]);
        Assert.Equal(CallState.Ringing, call.State);
        Assert.Null(call.Disposition);
        Assert.Equal([CallContradiction.ClosedWhileRinging], call.Contradictions);
        Assert.Equal(CallState.Closed, call.With(Answers(2)).State);
    }

    [Fact]
    public void A_name_used_twice_does_not_hide_the_second_caller()
    {
        var call = Call.FromEvents([Rings(0), Answers(8), Ends(30), Closes(40, Disposition.Referred), Rings(500)]);
        Assert.Equal(CallState.Ringing, call.State);
        Assert.Contains(CallContradiction.RingingAfterLineWasGone, call.Contradictions);
        Assert.Equal(CallState.Closed, call.With(Answers(505)).State);
    }

    [Fact]
    public void Clocks_that_disagree_give_no_negative_times()
    {
        var call = Call.FromEvents([Rings(10), Answers(8), Ends(9)]);
        Assert.Null(call.AnsweringTime);
        Assert.Null(call.Duration);
        Assert.Equal([CallContradiction.AnsweredBeforeRinging, CallContradiction.OverBeforeRinging], call.Contradictions);
    }

    [Fact]
    public void The_first_of_two_dispositions_counts_and_the_other_is_reported()
    {
        var call = Call.FromEvents([Rings(0), Answers(8), Ends(9), Closes(20, Disposition.Duplicate), Closes(21, Disposition.Referred)]);
        Assert.Equal(Disposition.Duplicate, call.Disposition);
        Assert.Equal([CallContradiction.DispositionsDiffer], call.Contradictions);
    }

    [Fact]
    public void A_closing_before_the_answer_is_reported()
    {
        var call = Call.FromEvents([Rings(0), Answers(8), Closes(5, Disposition.Referred)]);
        Assert.Equal(CallState.Closed, call.State);
        Assert.Equal([CallContradiction.ClosedTooEarly], call.Contradictions);
    }

    [Fact]
    public void Events_of_two_calls_do_not_mix()
    {
        var other = Rings(0) with { Call = CallId.Parse("other") };
        Assert.Throws<ArgumentException>(() => Call.FromEvents([Rings(0), other]));
        Assert.Throws<ArgumentException>(() => Call.FromEvents([Rings(0)]).With(other));
        Assert.Throws<ArgumentException>(() => Call.FromEvents([]));
        Assert.Throws<ArgumentException>(() => Call.FromEvents([Rings(0) with { Call = default }]));
        Assert.Throws<ArgumentNullException>(() => Call.FromEvents([Rings(0), null!]));
    }

    [Fact]
    public void A_closing_dated_before_one_that_did_not_count_is_declined()
    {
        var call = Call.FromEvents(
        [
            Rings(0), Answers(1), Closes(5, Disposition.Referred),
            new Categorized { Call = Id, At = At(5), Category = Category.Parse("silent"), Source = AssessmentSource.CallTaker },
        ]);
        Assert.Equal([CallContradiction.ClosedWithoutCallback], call.Contradictions);
        Assert.Equal(DeclineReason.TooEarly, Reason(call.Close(Disposition.Resolved, At(4))));
        Assert.Equal(CallState.Closed, Accepted(call.Close(Disposition.Referred, At(4))).State);
    }

    [Fact]
    public void Calls_with_other_events_are_not_equal()
    {
        var call = Call.FromEvents([Rings(0)]);
        Assert.NotEqual(call, call.With(Answers(8)));
        Assert.False(call.Equals(null));
    }
}
