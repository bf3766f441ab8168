using Hotline.Domain.Agencies;
using Hotline.Domain.Calls;
using Hotline.Domain.Calls.Callbacks;
using Hotline.Domain.Calls.Referrals;
using Hotline.Domain.Categories;
using Hotline.Domain.Statistics;
using NodaTime;
using static Hotline.Domain.Tests.Calls.CallGens;

namespace Hotline.Domain.Tests.Statistics;

public sealed class CallStatisticsTests
{
    [Fact]
    public void Call_that_was_answered_without_a_ring_has_an_unknown_time_and_not_zero()
    {
        var statistics = Count([Answers(5), Ends(9)]);
        Assert.Equal((1, 0, 1), (statistics.Answered, statistics.AnsweringTimes.Known, statistics.AnsweringTimes.Unknown));
        Assert.Equal(1, statistics.Hours.Unknown);
        Assert.Null(statistics.First);
        Assert.Null(statistics.Reached(ServiceTarget.NfpaAnswering).Value);
    }

    [Fact]
    public void Call_that_still_rings_is_neither_answered_nor_abandoned()
    {
        var statistics = Count([Rings(0)]);
        Assert.Equal((1, 0, 0), (statistics.Calls, statistics.Answered, statistics.Abandoned));
        Assert.Null(statistics.AbandonmentRate().Value);
    }

    [Fact]
    public void Abandonment_is_of_answered_and_abandoned_and_can_leave_out_the_short()
    {
        var statistics = Count([Rings(0), Answers(5)], [Rings(0), Abandons(3)], [Rings(0), Abandons(30)], [Rings(0)]);
        Assert.Equal(new Share(2, 3), statistics.AbandonmentRate());
        Assert.Equal(new Share(1, 2), statistics.AbandonmentRate(Duration.FromSeconds(3)));
        Assert.Equal(new Share(1, 3), statistics.AnsweredOfArrived(Duration.FromSeconds(10)));
    }

    [Fact]
    public void Target_is_met_at_exactly_its_share_and_missed_just_below()
    {
        CallEvent[][] calls = [.. Enumerable.Range(0, 10).Select(i => new CallEvent[] { Rings(0), Answers(i == 0 ? 16 : 15) })];
        Assert.True(Count(calls).Reached(ServiceTarget.NenaWithin15).IsAtLeast(ServiceTarget.NenaWithin15.Percent));
        Assert.False(Count([.. calls, [Rings(0), Answers(16)]]).Reached(ServiceTarget.NenaWithin15).IsAtLeast(90));
    }

    [Fact]
    public void Processing_runs_from_the_answer_to_the_first_request()
    {
        var statistics = Count(
            [Rings(0), Answers(5), Refers("r2", 80), Refers("r1", 45)],
            [Rings(0), new ReferralUpdated { Call = Id, At = At(9), Referral = "r1", Step = ReferralStep.Arrived }]);
        Assert.Equal(Duration.FromSeconds(40), statistics.ProcessingTimes.Mean);
        Assert.Equal(1, statistics.ProcessingTimes.Unknown);
        Assert.Equal(2, statistics.Referrals[new ReferralOutcome(AgencyKinds.Ambulance, ReferralStep.Requested)]);
        Assert.Equal(1, statistics.Referrals[new ReferralOutcome(default, ReferralStep.Arrived)]);
    }

    [Fact]
    public void False_calls_are_a_share_of_the_closed_calls()
    {
        var prank = Disposition.OfFalseCall(FalseCallKind.PrankCall);
        var statistics = Count([Rings(0), Answers(5), Closes(9, prank)], [Rings(0), Answers(5), Closes(9, Disposition.Referred)], [Rings(0), Answers(5)]);
        Assert.Equal(new Share(1, 2), statistics.FalseCalls());
        Assert.Equal(new Share(1, 2), statistics.FalseCalls(FalseCallKind.PrankCall));
        Assert.Equal(new Share(0, 2), statistics.FalseCalls(FalseCallKind.SilentCall));
        Assert.Equal(1, statistics.Dispositions.Unknown);
    }

    [Fact]
    public void Hour_and_weekday_are_those_of_the_zone()
    {
        // Saturday 31 January 2026, 16:00 UTC, is 23:00 in Purwakarta, and Sunday 01:00 in Jayapura.
        Assert.Equal(1, Count([Rings(0)]).Hours[new HourOfWeek(IsoDayOfWeek.Saturday, 23)]);
        var east = new StatisticsSettings { Zone = DateTimeZoneProviders.Tzdb["Asia/Jayapura"] };
        Assert.Equal(1, CallStatisticsBuilder.Count([Call.FromEvents([Rings(0)])], east).Hours[new HourOfWeek(IsoDayOfWeek.Sunday, 1)]);
    }

    [Fact]
    public void Figures_of_two_zones_do_not_add_up()
    {
        var east = CallStatisticsBuilder.Count([], new StatisticsSettings { Zone = DateTimeZoneProviders.Tzdb["Asia/Jayapura"] });
        Assert.Throws<ArgumentException>(() => Count().Merge(east));
    }

    [Fact]
    public void District_is_the_latest_answer_and_what_is_none_is_counted_as_elsewhere()
    {
        var statistics = Count(
            [Rings(0), Says("32.14.01", 1), Says("Plered", 2)],
            [Rings(0), Says("rumah Bu Siti", 1)],
            [Rings(0), Says("Plered", 1), Says(null, 2)],
            [Rings(0)]);
        var entry = Assert.Single(statistics.Districts.Entries);
        Assert.Equal(("Plered", 1), (entry.Key.Name, entry.Value));
        Assert.Equal((1, 2), (statistics.DistrictElsewhere, statistics.Districts.Unknown));
    }

    [Fact]
    public void Callback_counts_once_for_each_lost_or_silent_caller()
    {
        var statistics = Count(
            [Rings(0), Abandons(3), Calls(CallbackOutcome.NoAnswer, 4), Calls(CallbackOutcome.Reached, 5)],
            [Rings(0), Abandons(3), Calls(CallbackOutcome.NoAnswer, 4)],
            [Rings(0), Abandons(3), Calls(CallbackOutcome.NoNumber, 4)],
            [Rings(0), Abandons(3), new CallbackWaived { Call = Id, At = At(4), Reason = "sudah dilayani" }],
            [Rings(0), Answers(1), Categorizes("silent", AssessmentSource.CallTaker), Ends(3)],
            [Rings(0), Answers(1), Ends(3)]);
        Assert.Equal(5, statistics.Callbacks.Total);
        Assert.All(Enum.GetValues<CallbackResult>(), result => Assert.Equal(1, statistics.Callbacks[result]));
    }

    [Fact]
    public void Agreement_compares_what_both_have_said_and_counts_the_rest()
    {
        var statistics = Count(
            [Rings(0), Categorizes("medical.labour", AssessmentSource.Triage), Categorizes("medical", AssessmentSource.CallTaker)],
            [Rings(0), Categorizes("fire", AssessmentSource.Triage), Categorizes("fire", AssessmentSource.CallTaker)],
            [Rings(0), Categorizes("fire", AssessmentSource.Triage)],
            [Rings(0), Categorizes("fire", AssessmentSource.CallTaker)],
            [Rings(0)]);
        var agreement = statistics.CategoryAgreement;
        Assert.Equal(new Share(2, 2), agreement.Agreed);
        Assert.Equal((1, 1, 3, 1), (agreement.TriageOnly, agreement.CallTakerOnly, agreement.Pairs.Unknown, statistics.SameCategory));
        Assert.Equal(1, agreement.Kappa);
    }

    [Fact]
    public void Kappa_is_that_of_a_worked_example()
    {
        // 20 both urgent, 15 both routine, 5 and 10 apart: observed 0.70, by chance 0.50, kappa 0.40.
        var agreement = Count([.. Pairs(20, Priority.Urgent, Priority.Urgent), .. Pairs(5, Priority.Urgent, Priority.Routine), .. Pairs(10, Priority.Routine, Priority.Urgent), .. Pairs(15, Priority.Routine, Priority.Routine)]).PriorityAgreement;
        Assert.Equal(0.4, agreement.Kappa!.Value, 12);
        Assert.Equal(0.4, agreement.LinearKappa()!.Value, 12);
        Assert.Equal(new Share(10, 50), agreement.TriageLower());
        Assert.Equal(new Share(5, 50), agreement.TriageHigher());
    }

    [Fact]
    public void Linear_weights_count_levels_apart()
    {
        // Observed disagreement 4 levels over 4 calls; by chance (1·0+1·4 … ) 8 pairs of 16 four apart: 1 - 1/2.
        var agreement = Count([.. Pairs(2, Priority.Immediate, Priority.Immediate), .. Pairs(1, Priority.NonEmergency, Priority.NonEmergency), .. Pairs(1, Priority.NonEmergency, Priority.Immediate)]).PriorityAgreement;
        Assert.Equal(0.5, agreement.LinearKappa()!.Value, 12);
        Assert.Null(Count(Pairs(3, Priority.Urgent, Priority.Urgent)).PriorityAgreement.Kappa);
    }

    [Fact]
    public void Text_form_tells_how_many_calls_and_nothing_of_them() => Assert.Equal("statistics of 1 calls", Count([Rings(0, "081234567890")]).ToString());

    private static CallEvent[][] Pairs(int count, Priority triage, Priority callTaker) =>
        [.. Enumerable.Range(0, count).Select(_ => new CallEvent[] { Rings(0), Prioritizes(triage, AssessmentSource.Triage), Prioritizes(callTaker, AssessmentSource.CallTaker) })];

    private static CallStatistics Count(params CallEvent[][] calls) => CallStatisticsBuilder.Count(calls.Select((events, i) =>
        Call.FromEvents(events.Select(callEvent => callEvent with { Call = CallId.OnTrunk("pbx-1", $"n{i}") }))));

    private static ReferralRequested Refers(string name, int second) => new() { Call = Id, At = At(second), Referral = name, Agency = AgencyKinds.Ambulance };

    private static QuestionAnswered Says(string? district, int second) => new() { Call = Id, At = At(second), Fact = "district", Value = district };

    private static CallbackAttempted Calls(CallbackOutcome outcome, int second) => new() { Call = Id, At = At(second), Outcome = outcome };

    private static Categorized Categorizes(string category, AssessmentSource source) => new() { Call = Id, At = At(2), Category = Category.Parse(category), Source = source };

    private static Prioritized Prioritizes(Priority priority, AssessmentSource source) => new() { Call = Id, At = At(2), Priority = PriorityRange.Settled(priority), Source = source };
}
