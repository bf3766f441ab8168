using CsCheck;
using Hotline.Domain.Calls;
using Hotline.Domain.Statistics;

namespace Hotline.Domain.Tests.Statistics;

public sealed class CallStatisticsPropertyTests
{
    [Fact]
    public void Parts_of_a_log_add_up_to_the_whole_however_it_is_split_and_in_whatever_order() => Gen.Select(StatisticsGens.Log, Gen.Int[1, 5], Gen.Int).Sample((log, parts, seed) =>
    {
        var whole = CallStatisticsBuilder.Count(log);
        var random = new Random(seed);
        var shuffled = log.ToArray();
        random.Shuffle(shuffled);
        var pieces = shuffled.GroupBy(_ => random.Next(parts)).Select(calls => CallStatisticsBuilder.Count(calls)).Append(CallStatisticsBuilder.Count([])).ToArray();
        random.Shuffle(pieces);
        var fromLeft = pieces.Aggregate((sum, piece) => sum.Merge(piece));
        var fromRight = pieces.Reverse().Aggregate((sum, piece) => piece.Merge(sum));
        Assert.Equal(whole, fromLeft);
        Assert.Equal(whole, fromRight);
        // Figures made from them are the same to the last digit.
        Assert.Equal(whole.AnsweringTimes.Mean, fromLeft.AnsweringTimes.Mean);
        Assert.Equal(whole.PriorityAgreement.LinearKappa(), fromLeft.PriorityAgreement.LinearKappa());
        Assert.Equal(whole.Dispositions.Entries, fromRight.Dispositions.Entries);
    });

    [Fact]
    public void Order_and_repetition_of_the_events_of_a_call_change_nothing() => Gen.Select(StatisticsGens.Log, Gen.Int).Sample((log, seed) =>
    {
        var random = new Random(seed);
        var again = log.Select(call =>
        {
            CallEvent[] events = [.. call.Events, .. call.Events.Where(_ => random.Next(2) == 0)];
            random.Shuffle(events);
            return Call.FromEvents(events);
        });
        Assert.Equal(CallStatisticsBuilder.Count(log), CallStatisticsBuilder.Count(again));
    });

    [Fact]
    public void Every_call_is_somewhere_in_every_figure() => StatisticsGens.Log.Sample(log =>
    {
        var statistics = CallStatisticsBuilder.Count(log);
        long calls = log.Length;
        Assert.Equal(calls, statistics.Calls);
        Assert.Equal(calls, statistics.Dispositions.Total);
        Assert.Equal(calls, statistics.Categories.Total);
        Assert.Equal(calls, statistics.Hours.Total);
        Assert.Equal(calls, statistics.Districts.Total + statistics.DistrictElsewhere);
        Assert.Equal(calls, statistics.PriorityAgreement.Pairs.Total);
        Assert.Equal(calls, statistics.Answered + statistics.Abandoned + log.Count(call => call.State is CallState.Ringing && call.AnsweredAt is null));
    });

    [Fact]
    public void Two_statistics_are_equal_only_when_their_calls_count_alike() => StatisticsGens.Log.Where(log => log.Length > 0).Sample(log =>
    {
        Assert.NotEqual(CallStatisticsBuilder.Count(log), CallStatisticsBuilder.Count(log[1..]));
        Assert.Equal(CallStatisticsBuilder.Count(log).GetHashCode(), CallStatisticsBuilder.Count(log.Reverse()).GetHashCode());
    });
}
