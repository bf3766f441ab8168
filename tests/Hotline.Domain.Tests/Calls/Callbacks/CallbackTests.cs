using Hotline.Domain.Calls;
using Hotline.Domain.Calls.Callbacks;
using Hotline.Domain.Categories;
using NodaTime;
using static Hotline.Domain.Tests.Calls.CallGens;

namespace Hotline.Domain.Tests.Calls.Callbacks;

public sealed class CallbackTests
{
    private static readonly Call Abandoned = Call.FromEvents([Rings(0, "081234567890"), Abandons(10)]);

    private static readonly Call Silent = Accepted(Call.FromEvents([Rings(0, "081234567890"), Answers(5), Ends(30)])
        .Categorize(CategoryRoots.Silent, AssessmentSource.CallTaker, At(31)));

    public static TheoryData<CallbackOutcome> Outcomes => [.. CallbackOutcomes.All.Where(outcome => outcome is not CallbackOutcome.NoNumber)];

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void Abandoned_and_silent_calls_close_once_a_callback_was_tried(CallbackOutcome outcome) => Assert.All([Abandoned, Silent], call =>
    {
        Assert.True(call.LacksCallback);
        Assert.Equal(DeclineReason.CallbackMissing, Reason(call.Close(Disposition.CallerNotReached, At(60))));
        var tried = Accepted(call.RecordCallback(outcome, At(50)));
        Assert.False(tried.LacksCallback);
        Assert.Equal(CallState.Closed, Accepted(tried.Close(Disposition.CallerNotReached, At(60))).State);
    });

    [Fact]
    public void They_close_as_well_with_a_reason_why_there_is_no_callback() => Assert.All([Abandoned, Silent], call =>
    {
        Assert.Equal(DeclineReason.ReasonMissing, Reason(call.WaiveCallback(" ", At(50))));
        var waived = Accepted(call.WaiveCallback("called again, see the next call", At(50)));
        Assert.Equal(CallState.Closed, Accepted(waived.Close(Disposition.Duplicate, At(60))).State);
    });

    [Fact]
    public void A_call_without_a_number_closes_once_that_is_recorded()
    {
        var call = Call.FromEvents([Rings(0), Abandons(10)]);
        Assert.Equal(DeclineReason.NoNumberNotRecorded, Reason(call.Close(Disposition.CallerNotReached, At(60))));
        Assert.Equal(CallbackTask.RecordNoNumber, Assert.Single(CallbackList.Of([call], At(60))).Task);
        var recorded = Accepted(call.RecordCallback(CallbackOutcome.NoNumber, At(50)));
        Assert.Equal(CallState.Closed, Accepted(recorded.Close(Disposition.CallerNotReached, At(60))).State);
        Assert.Equal(DeclineReason.NumberKnown, Reason(Abandoned.RecordCallback(CallbackOutcome.NoNumber, At(50))));
    }

    [Fact]
    public void A_call_that_only_its_disposition_says_was_silent_needs_a_callback_too()
    {
        var call = Call.FromEvents([Rings(0, "081234567890"), Answers(5), Ends(30)]);
        var silent = Disposition.OfFalseCall(FalseCallKind.SilentCall);
        Assert.Equal(DeclineReason.CallbackMissing, Reason(call.Close(silent, At(60))));
        Assert.Equal(DeclineReason.LineOpen, Reason(Call.FromEvents([Rings(0), Answers(5)]).Close(silent, At(60))));
        Assert.IsType<TransitionAccepted>(call.Close(Disposition.ResolvedByAdvice, At(60)));
    }

    [Fact]
    public void A_caller_whom_triage_took_for_silent_and_the_call_taker_spoke_with_is_not_silent()
    {
        var call = Accepted(Call.FromEvents([Rings(0), Answers(5), Ends(30)]).Categorize(CategoryRoots.Silent, AssessmentSource.Triage, At(6)));
        Assert.True(call.IsSilent);
        Assert.False(Accepted(call.Categorize(CategoryRoots.Medical, AssessmentSource.CallTaker, At(7))).IsSilent);
    }

    [Fact]
    public void A_closing_without_a_callback_does_not_count_until_there_is_one()
    {
        var call = Abandoned.With(Closes(20, Disposition.NoActionNeeded));
        Assert.Equal(CallState.Abandoned, call.State);
        Assert.Equal([CallContradiction.ClosedWithoutCallback], call.Contradictions);
        var healed = Accepted(call.RecordCallback(CallbackOutcome.Reached, At(90)));
        Assert.Equal(CallState.Closed, healed.State);
        Assert.Empty(healed.Contradictions);
    }

    [Fact]
    public void A_callback_from_before_it_rang_again_does_not_count()
    {
        var call = Accepted(Abandoned.RecordCallback(CallbackOutcome.Reached, At(50))).With(Rings(100)).With(Abandons(110));
        Assert.True(call.LacksCallback);
    }

    [Fact]
    public void Nobody_calls_back_while_the_line_is_open()
    {
        Assert.Equal(DeclineReason.LineOpen, Reason(Call.FromEvents([Rings(0), Answers(5)]).RecordCallback(CallbackOutcome.Reached, At(6))));
        Assert.Equal(DeclineReason.TooEarly, Reason(Abandoned.RecordCallback(CallbackOutcome.Reached, At(9))));
        Assert.Equal(
            [CallContradiction.CallbackBeforeLineWasGone],
            Abandoned.With(new CallbackAttempted { Call = Id, At = At(9), Outcome = CallbackOutcome.Busy }).Contradictions);
    }

    [Fact]
    public void The_list_says_what_is_due_when()
    {
        var settings = new CallbackSettings { MostAttempts = 2, FirstAfter = Duration.FromSeconds(20), Spacing = Duration.FromSeconds(60) };
        var call = Abandoned;
        AssertItem(CallbackTask.CallLater, 30, 29);
        AssertItem(CallbackTask.CallNow, 30, 30);
        call = Accepted(call.RecordCallback(CallbackOutcome.Busy, At(35)));
        AssertItem(CallbackTask.CallLater, 95, 94);
        AssertItem(CallbackTask.CallNow, 95, 95);
        call = Accepted(call.RecordCallback(CallbackOutcome.NoAnswer, At(99)));
        AssertItem(CallbackTask.Close, 99, 100);
        call = Accepted(call.Close(Disposition.CallerNotReached, At(101)));
        Assert.Empty(CallbackList.Of([call], At(102), settings));

        void AssertItem(CallbackTask task, int due, int now)
        {
            var item = Assert.Single(CallbackList.Of([call], At(now), settings));
            Assert.Equal((task, At(due)), (item.Task, item.DueAt));
        }
    }

    [Fact]
    public void A_caller_who_was_reached_waits_for_the_call_to_be_closed() => Assert.Equal(
        CallbackTask.Close, CallbackList.Of([Accepted(Abandoned.RecordCallback(CallbackOutcome.Reached, At(50)))], At(51))[0].Task);

    [Fact]
    public void The_longest_due_stands_first_whatever_the_order_of_the_calls()
    {
        Call[] calls = [Lost("late", 50), Lost("early", 20), Lost("b", 30), Lost("a", 30), Call.FromEvents([Rings(0)])];
        Assert.Equal(["early", "a", "b", "late"], CallbackList.Of(calls, At(100)).Select(item => item.Call.Id.Value));
        Assert.Equal(["early", "a", "b", "late"], CallbackList.Of(calls.Reverse(), At(100)).Select(item => item.Call.Id.Value));
    }

    [Fact]
    public void A_caller_who_called_again_is_marked_and_stays_on_the_list()
    {
        var again = CallId.Parse("again");
        var answered = Call.FromEvents([Rings(40, "081234567890") with { Call = again }, Answers(45) with { Call = again }]);
        Assert.Equal(again, Assert.Single(CallbackList.Of([Abandoned, answered], At(60))).CalledAgainIn);
        Assert.Null(Assert.Single(CallbackList.Of([Abandoned], At(60))).CalledAgainIn);
    }

    [Fact]
    public void Settings_outside_their_ranges_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CallbackSettings { MostAttempts = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CallbackSettings { Spacing = -Duration.Epsilon });
    }

    private static Call Lost(string id, int second)
    {
        var name = CallId.Parse(id);
        return Call.FromEvents([Rings(0, "081234567890") with { Call = name }, Abandons(second) with { Call = name }]);
    }
}
