using Hotline.Domain.Calls;
using Hotline.Domain.Calls.Claims;
using NodaTime;
using static Hotline.Domain.Tests.Calls.CallGens;

namespace Hotline.Domain.Tests.Calls.Claims;

public sealed class ClaimTests
{
    private static readonly Call Ringing = Call.FromEvents([Rings(0)]);

    [Fact]
    public void Who_claims_is_on_the_call_until_they_release_it()
    {
        var claimed = Accepted(Ringing.Claim("desk-1", At(1)));
        Assert.Equal(new CallClaim { By = "desk-1", Since = At(1), LastActiveAt = At(1) }, claimed.CurrentClaim);
        Assert.Null(Accepted(claimed.Release("desk-1", At(2))).CurrentClaim);
    }

    [Fact]
    public void Another_may_take_over_only_a_stale_claim_and_the_call_says_so()
    {
        var claimed = Accepted(Ringing.Claim("desk-1", At(0)));
        Assert.Equal(DeclineReason.ClaimedByAnother, Reason(claimed.Claim("desk-2", At(119))));
        var taken = Accepted(claimed.Claim("desk-2", At(120)));
        Assert.Equal(("desk-2", "desk-1"), (taken.CurrentClaim?.By, taken.CurrentClaim?.TakenFrom));
        Assert.Empty(taken.Contradictions);
        Assert.Equal(DeclineReason.NotClaimed, Reason(taken.Release("desk-1", At(121))));
    }

    [Fact]
    public void Anything_done_keeps_a_claim_from_growing_stale_and_so_does_claiming_again()
    {
        var claimed = Accepted(Ringing.Claim("desk-1", At(0)));
        var noted = Accepted(claimed.AddNote("x", At(60), "desk-1"));
        Assert.Equal((At(0), At(60)), (noted.CurrentClaim?.Since, noted.CurrentClaim?.LastActiveAt));
        Assert.False(noted.CurrentClaim!.IsStale(At(179)));
        Assert.True(noted.CurrentClaim.IsStale(At(180)));
        Assert.Equal(At(100), Accepted(noted.Claim("desk-1", At(100))).CurrentClaim?.LastActiveAt);
        Assert.Equal(At(0), Accepted(claimed.AddNote("x", At(60), "desk-2")).CurrentClaim?.LastActiveAt);
    }

    [Fact]
    public void How_soon_a_claim_is_stale_is_a_setting()
    {
        var claimed = Accepted(Ringing.Claim("desk-1", At(0)));
        var settings = new ClaimSettings { StaleAfter = Duration.FromSeconds(45) };
        Assert.Equal("desk-2", Accepted(claimed.Claim("desk-2", At(45), settings)).CurrentClaim?.By);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClaimSettings { StaleAfter = Duration.Zero });
    }

    [Fact]
    public void Two_claims_that_do_not_know_of_each_other_are_named_and_the_later_counts()
    {
        var call = Ringing.With(Claims(1, "desk-1")).With(Claims(2, "desk-2"));
        Assert.Equal("desk-2", call.CurrentClaim?.By);
        Assert.Equal([CallContradiction.ClaimsOverlap], call.Contradictions);
        Assert.Empty(call.With(new Released { Call = Id, At = At(1), By = "desk-1" }).Contradictions);
    }

    [Fact]
    public void A_release_by_somebody_else_leaves_the_claim()
    {
        var call = Ringing.With(Claims(1, "desk-1")).With(new Released { Call = Id, At = At(2), By = "desk-2" });
        Assert.Equal("desk-1", call.CurrentClaim?.By);
        Assert.Equal([CallContradiction.ReleasedByAnother], call.Contradictions);
    }

    [Fact]
    public void A_closed_call_has_no_claim_nor_has_a_reopened_one()
    {
        var closed = Ringing.With(Answers(1)).With(Claims(2, "desk-1")).With(Closes(9, Disposition.Referred));
        Assert.Null(closed.CurrentClaim);
        Assert.Equal(DeclineReason.AlreadyClosed, Reason(closed.Claim("desk-2", At(10))));
        Assert.Null(Accepted(closed.Reopen("new facts", At(10))).CurrentClaim);
    }

    [Fact]
    public void A_claim_taken_over_and_renewed_at_the_same_moment_is_one_event()
    {
        var taken = Accepted(Accepted(Ringing.Claim("desk-1", At(0))).Claim("desk-2", At(200)));
        Assert.Same(taken, Accepted(taken.Claim("desk-2", At(200))));
        Assert.Equal("desk-1", Accepted(taken.Claim("desk-2", At(210))).CurrentClaim?.TakenFrom);
    }

    [Theory]
    [InlineData("desk-1", "desk-2")]
    [InlineData("desk-2", "desk-1")]
    public void A_clock_of_whole_seconds_lets_another_claim_at_the_time_of_the_release(string first, string second)
    {
        var released = Accepted(Accepted(Ringing.Claim(first, At(0))).Release(first, At(5)));
        var claimed = Accepted(released.Claim(second, At(5)));
        Assert.Equal(new CallClaim { By = second, Since = At(5), LastActiveAt = At(5) }, claimed.CurrentClaim);
        Assert.Empty(claimed.Contradictions);
        Assert.Null(Accepted(claimed.Release(second, At(5))).CurrentClaim);
    }

    [Fact]
    public void A_claim_at_the_time_of_the_reopening_counts()
    {
        var closed = Ringing.With(Answers(1)).With(Claims(2, "desk-1")).With(Closes(9, Disposition.Referred));
        var reopened = Accepted(closed.Reopen("new facts", At(10)));
        Assert.Equal(new CallClaim { By = "desk-1", Since = At(10), LastActiveAt = At(10) }, Accepted(reopened.Claim("desk-1", At(10))).CurrentClaim);
        Assert.Equal("desk-2", Accepted(reopened.Claim("desk-2", At(10))).CurrentClaim?.By);
        Assert.Equal(DeclineReason.TooEarly, Reason(reopened.Claim("desk-2", At(9))));
    }

    [Fact]
    public void A_call_may_be_released_closed_and_reopened_at_one_time()
    {
        var released = Accepted(Accepted(Ringing.With(Answers(1)).Claim("desk-1", At(2))).Release("desk-1", At(9)));
        var reopened = Accepted(Accepted(released.Close(Disposition.Referred, At(9))).Reopen("new facts", At(9)));
        Assert.Null(reopened.CurrentClaim);
        Assert.Empty(reopened.Contradictions);
    }

    [Fact]
    public void Where_one_moment_does_not_tell_what_came_first_a_later_one_is_wanted()
    {
        var released = Accepted(Accepted(Ringing.Claim("desk-1", At(5))).Release("desk-1", At(5)));
        Assert.Equal(DeclineReason.TooEarly, Reason(released.Claim("desk-1", At(5))));
        Assert.Equal("desk-1", Accepted(released.Claim("desk-1", At(6))).CurrentClaim?.By);
    }

    private static Claimed Claims(int second, string by) => new() { Call = Id, At = At(second), By = by };
}
