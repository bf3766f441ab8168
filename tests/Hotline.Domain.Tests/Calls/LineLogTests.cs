using CsCheck;
using Hotline.Domain.Calls;
using NodaTime;

namespace Hotline.Domain.Tests.Calls;

public sealed class LineLogTests
{
    private static readonly Instant Received = Instant.FromUtc(2026, 1, 31, 17, 0, 0);

    private static readonly LineEventReport[] Good =
    [
        Report("ringing", "17", "00"), Report("answered", "17", "08"), Report("transferred", "17", "20") with { TransferredTo = "desk-3" },
        Report("ended", "17", "40"), Report("ringing", "18", "10"), Report("abandoned", "18", "30"),
    ];

    [Fact]
    public void A_log_gives_its_calls()
    {
        var reading = Read(Good);
        Assert.Empty(reading.Failures);
        Assert.Equal(["pbx-1/17: Ended", "pbx-1/18: Abandoned"], reading.Calls.Select(call => $"{call.Id}: {call.State}"));
        Assert.Equal("desk-3", Assert.Single(reading.Calls[0].Transfers).To);
    }

    [Fact]
    public void Order_and_repetition_of_a_log_change_nothing() => Gen.Shuffle(Good).Sample(shuffled =>
        Assert.Equal(Read(Good).Calls.ToHashSet(), Read([.. shuffled, .. shuffled.Take(3)]).Calls.ToHashSet()));

    [Fact]
    public void One_report_that_cannot_be_used_keeps_all_of_the_log_out()
    {
        var reading = Read([.. Good, Good[0] with { CallId = null }, Good[0] with { Event = "rining" }]);
        Assert.False(reading.IsAccepted);
        Assert.Empty(reading.Calls);
        Assert.Equal(["[6].callId call-id-missing", "[7].event event-unknown"], Told(reading));
    }

    [Fact]
    public void Times_before_the_ring_and_ends_before_answers_are_told_at_their_report()
    {
        Assert.Equal(["[0].time call-answered-before-ringing"], Told(Read([Report("answered", "17", "01"), Report("ringing", "17", "05")])));
        Assert.Equal(["[1].time call-over-before-ringing", "[1].event call-ended-without-answer"], Told(Read([Report("ringing", "17", "05"), Report("ended", "17", "01")])));
        Assert.Equal(
            ["[1].time call-answered-after-line-was-gone"],
            Told(Read([Report("ringing", "17", "00"), Report("answered", "17", "20"), Report("ended", "17", "10")])));
        Assert.Equal(
            ["[2].time call-transferred-after-line-was-gone"],
            Told(Read([Report("ringing", "17", "00"), Report("abandoned", "17", "10"), Report("transferred", "17", "20")])));
    }

    [Fact]
    public void A_call_that_never_rang_is_told_unless_it_was_known_before()
    {
        var reading = Read([Report("answered", "19", "08")]);
        Assert.True(reading.IsAccepted);
        Assert.Equal(["[0].callId call-unknown"], Told(reading));

        var known = Read([Report("ringing", "19", "00")]).Calls;
        var later = new LineEventReader().ReadLog([Report("answered", "19", "08")], Received, known);
        Assert.Empty(later.Failures);
        Assert.Equal(CallState.Answered, Assert.Single(later.Calls).State);
    }

    [Fact]
    public void Every_fault_has_both_languages() => Assert.All(
        Read([new LineEventReport { CallerNumber = "x", CalledNumber = "1", Time = "y", AnsweredBy = "\n", TransferredTo = new string('d', 65) }, Good[1]]).Failures,
        failure => Assert.NotNull(failure.Indonesian));

    private static LineLogReading Read(LineEventReport[] reports) => new LineEventReader().ReadLog(reports, Received);

    private static IEnumerable<string> Told(LineLogReading reading) => reading.Failures.Select(failure => $"{failure.Field} {failure.Code}");

    private static LineEventReport Report(string word, string id, string second) =>
        new() { Event = word, CallId = id, Trunk = "pbx-1", Time = $"2026-01-31T16:59:{second}Z" };
}
