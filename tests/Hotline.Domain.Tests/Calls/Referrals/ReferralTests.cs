using CsCheck;
using Hotline.Domain.Agencies;
using Hotline.Domain.Calls;
using Hotline.Domain.Calls.Referrals;
using NodaTime;
using static Hotline.Domain.Tests.Calls.CallGens;

namespace Hotline.Domain.Tests.Calls.Referrals;

public sealed class ReferralTests
{
    private static readonly Call Referred = Accepted(Call.FromEvents([Rings(0), Answers(10)]).Refer("r1", AgencyKinds.Ambulance, At(40), "psc-119"));

    [Fact]
    public void A_referral_goes_from_the_request_to_its_completion()
    {
        var call = Referred;
        foreach (var (step, second) in new[] { (ReferralStep.Accepted, 45), (ReferralStep.EnRoute, 60), (ReferralStep.Arrived, 400), (ReferralStep.Completed, 2000) })
            call = Accepted(call.UpdateReferral("r1", step, At(second)));
        Assert.Equal(
            new Referral
            {
                Id = "r1",
                Agency = AgencyKinds.Ambulance,
                AgencyId = "psc-119",
                State = ReferralStep.Completed,
                RequestedAt = At(40),
                AcceptedAt = At(45),
                EnRouteAt = At(60),
                ArrivedAt = At(400),
                CompletedAt = At(2000),
            },
            Assert.Single(call.Referrals));
        Assert.Equal(Duration.FromSeconds(30), call.ProcessingTime);
        Assert.Equal(Duration.FromSeconds(390), call.ResponseTime);
    }

    [Fact]
    public void Declining_and_cancelling_need_a_reason_and_end_the_referral()
    {
        Assert.Equal(DeclineReason.ReasonMissing, Reason(Referred.UpdateReferral("r1", ReferralStep.Declined, At(50), " ")));
        var declined = Accepted(Referred.UpdateReferral("r1", ReferralStep.Declined, At(50), "no unit free"));
        Assert.Equal((ReferralStep.Declined, "no unit free", true), (declined.Referrals[0].State, declined.Referrals[0].Reason, declined.Referrals[0].IsOver));
        Assert.Equal(DeclineReason.ReferralOver, Reason(declined.UpdateReferral("r1", ReferralStep.Accepted, At(51))));
        Assert.DoesNotContain("no unit", $"{declined.Referrals[0]}{declined.Events[^1]}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_that_arrived_is_not_called_off()
    {
        var arrived = Accepted(Referred.UpdateReferral("r1", ReferralStep.Arrived, At(50)));
        Assert.Equal(DeclineReason.ReferralOver, Reason(arrived.UpdateReferral("r1", ReferralStep.Cancelled, At(51), "caller asked")));
        var reported = arrived.With(new ReferralUpdated { Call = Id, At = At(49), Referral = "r1", Step = ReferralStep.Cancelled, Reason = "caller asked" });
        Assert.Equal((ReferralStep.Arrived, (string?)null), (reported.Referrals[0].State, reported.Referrals[0].Reason));
        Assert.Equal([CallContradiction.ArrivedThoughCalledOff], reported.Contradictions);
    }

    [Fact]
    public void Names_are_used_once_and_known()
    {
        Assert.Equal(DeclineReason.ReferralKnown, Reason(Referred.Refer("r1", AgencyKinds.Police, At(50))));
        Assert.Equal(DeclineReason.ReferralUnknown, Reason(Referred.UpdateReferral("R1", ReferralStep.Accepted, At(50))));
        Assert.Equal(DeclineReason.TooEarly, Reason(Referred.UpdateReferral("r1", ReferralStep.Accepted, At(39))));
        Assert.Throws<ArgumentException>(() => Referred.Refer("r2", default, At(50)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Referred.UpdateReferral("r1", ReferralStep.Requested, At(50)));
    }

    [Fact]
    public void An_agency_may_still_report_after_the_call_was_closed()
    {
        var closed = Accepted(Referred.Close(Disposition.Referred, At(60)));
        var arrived = Accepted(closed.UpdateReferral("r1", ReferralStep.Arrived, At(400)));
        Assert.Equal((CallState.Closed, At(400)), (arrived.State, arrived.Referrals[0].ArrivedAt));
    }

    [Fact]
    public void A_lost_request_and_two_agencies_under_one_name_are_named()
    {
        var update = new ReferralUpdated { Call = Id, At = At(50), Referral = "r2", Step = ReferralStep.Accepted };
        var lost = Referred.With(update);
        Assert.Equal([CallContradiction.ReferralNotRequested], lost.Contradictions);
        Assert.Equal(default, lost.Referrals[1].Agency);
        var other = Referred.With(new ReferralRequested { Call = Id, At = At(41), Referral = "r1", Agency = AgencyKinds.Police });
        Assert.Equal([CallContradiction.ReferralsDiffer], other.Contradictions);
        Assert.Equal(AgencyKinds.Ambulance, Assert.Single(other.Referrals).Agency);
    }

    [Fact]
    public void Where_a_referral_stands_never_goes_back() => Gen.Select(Event.Array[1, 8], Event).Sample((events, late) =>
    {
        var call = Call.FromEvents(events);
        var later = call.With(late);
        Assert.All(call.Referrals, referral => Assert.True(later.Referrals.Single(known => known.Id == referral.Id).State >= referral.State));
    });
}
