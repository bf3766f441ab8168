using Hotline.Domain.Calls;
using Hotline.Domain.Calls.Callbacks;
using static Hotline.Domain.Tests.Calls.CallGens;

namespace Hotline.Domain.Tests.Calls;

public sealed class CallTransitionTests
{
    private static readonly Call RingingCall = Call.FromEvents([Rings(0)]);

    [Fact]
    public void A_ringing_call_can_be_answered_and_then_closed()
    {
        var answered = Assert.IsType<TransitionAccepted>(RingingCall.Answer(At(8), "desk-2"));
        Assert.Equal(Answers(8, "desk-2"), answered.Event);
        var closed = Assert.IsType<TransitionAccepted>(answered.Call.Close(Disposition.ResolvedByAdvice, At(60), "desk-2"));
        Assert.Equal(CallState.Closed, closed.Call.State);
        Assert.Equal(Disposition.ResolvedByAdvice, closed.Call.Disposition);
        Assert.Equal(Closes(60, Disposition.ResolvedByAdvice) with { By = "desk-2" }, closed.Event);
    }

    [Fact]
    public void A_call_that_still_rings_cannot_be_closed() => AssertDeclined(
        DeclineReason.StillRinging, RingingCall.Close(Disposition.OfFalseCall(FalseCallKind.SilentCall), At(9)));

    [Fact]
    public void An_abandoned_call_can_be_closed_and_not_answered()
    {
        var call = RingingCall.With(Abandons(5));
        AssertDeclined(DeclineReason.LineGone, call.Answer(At(6)));
        var tried = Assert.IsType<TransitionAccepted>(call.RecordCallback(CallbackOutcome.NoNumber, At(59)));
        Assert.IsType<TransitionAccepted>(tried.Call.Close(Disposition.CallerNotReached, At(60)));
    }

    [Fact]
    public void A_call_is_answered_and_closed_only_once()
    {
        var answered = RingingCall.With(Answers(8));
        AssertDeclined(DeclineReason.AlreadyAnswered, answered.Answer(At(9)));
        AssertDeclined(DeclineReason.LineGone, answered.With(Ends(9)).Answer(At(10)));
        var closed = answered.With(Closes(20, Disposition.Referred));
        AssertDeclined(DeclineReason.AlreadyClosed, closed.Close(Disposition.Duplicate, At(21)));
        AssertDeclined(DeclineReason.AlreadyClosed, closed.Answer(At(21)));
    }

    [Fact]
    public void A_time_before_what_it_follows_is_declined()
    {
        AssertDeclined(DeclineReason.TooEarly, RingingCall.Answer(At(-1)));
        AssertDeclined(DeclineReason.TooEarly, RingingCall.With(Answers(8)).Close(Disposition.Referred, At(7)));
        AssertDeclined(DeclineReason.TooEarly, RingingCall.With(Abandons(8)).Close(Disposition.CallerNotReached, At(7)));
    }

    private static void AssertDeclined(DeclineReason reason, CallTransition transition) =>
        Assert.Equal(reason.ToString(), transition.Match(_ => "accepted", declined => declined.Reason.ToString()));
}
