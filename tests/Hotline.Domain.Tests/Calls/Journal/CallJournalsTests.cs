using Hotline.Domain.Calls;
using Hotline.Domain.Calls.Journal;
using static Hotline.Domain.Tests.Calls.CallGens;

namespace Hotline.Domain.Tests.Calls.Journal;

public sealed class CallJournalsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Line_events_in_any_order_and_asking_make_a_call()
    {
        var journal = new InMemoryCallJournal();
        await journal.RecordAsync(Answers(8), Stop);
        await journal.RecordAsync(Answers(8), Stop);
        var call = await journal.RecordAsync(Rings(0), Stop);
        Assert.Equal(CallState.Answered, call.State);
        var closed = Accepted(await journal.AskAsync(Id, known => known.Close(Disposition.Referred, At(60)), Stop));
        Assert.Equal(closed, (await journal.ReadAsync(Id, Stop)).ToCall());
        Assert.Equal(3, closed.Events.Length);
    }

    [Fact]
    public async Task A_declined_question_and_an_unknown_call_keep_nothing()
    {
        var journal = new InMemoryCallJournal();
        Assert.Equal(DeclineReason.CallUnknown, Reason(await journal.AskAsync(Id, known => known.Answer(At(1)), Stop)));
        await journal.RecordAsync(Rings(0), Stop);
        Assert.Equal(DeclineReason.StillRinging, Reason(await journal.AskAsync(Id, known => known.Close(Disposition.Referred, At(60)), Stop)));
        Assert.Equal(1, (await journal.ReadAsync(Id, Stop)).Version);
    }

    [Fact]
    public async Task Whoever_was_slower_is_asked_again()
    {
        var journal = new InMemoryCallJournal();
        await journal.RecordAsync(Rings(0), Stop);
        var asked = 0;
        var answer = await journal.AskAsync(
            Id,
            known =>
            {
                // Somebody else answers between reading and keeping.
                if (asked++ == 0) journal.AppendAsync(Id, ICallJournal.AnyVersion, [Answers(5, "desk-1")], Stop).AsTask().Wait(Stop);
                return known.Answer(At(6), "desk-2");
            },
            Stop);
        Assert.Equal((DeclineReason.AlreadyAnswered, 2), (Reason(answer), asked));
    }

    [Fact]
    public async Task Being_slower_again_and_again_is_said()
    {
        var journal = new InMemoryCallJournal();
        await journal.RecordAsync(Rings(0), Stop);
        var second = 10;
        var answer = await journal.AskAsync(
            Id,
            known =>
            {
                journal.AppendAsync(Id, ICallJournal.AnyVersion, [Rings(-second++)], Stop).AsTask().Wait(Stop);
                return known.AddNote("x", At(6));
            },
            Stop);
        Assert.Equal(DeclineReason.ChangedMeanwhile, Reason(answer));
    }

    [Fact]
    public async Task Two_who_want_the_same_call_do_not_both_get_it()
    {
        var journal = new InMemoryCallJournal();
        await journal.RecordAsync(Rings(0), Stop);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(desk => Task.Run(
            async () => await journal.AskAsync(Id, known => known.Claim($"desk-{desk}", At(5)), Stop), Stop)));
        Assert.Single(answers, answer => answer is TransitionAccepted);
        Assert.Empty((await journal.ReadAsync(Id, Stop)).ToCall()!.Contradictions);
    }
}
