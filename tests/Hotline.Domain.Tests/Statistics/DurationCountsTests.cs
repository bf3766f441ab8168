using CsCheck;
using Hotline.Domain.Calls;
using Hotline.Domain.Statistics;
using Hotline.Domain.Tests.Calls;
using NodaTime;

namespace Hotline.Domain.Tests.Statistics;

public sealed class DurationCountsTests
{
    private static readonly Gen<long[]> Times = Gen.OneOf(Gen.Long[0, 20], Gen.Long[0, 100_000]).Array[1, 60];

    [Fact]
    public void Percentile_mean_and_slowest_tenth_equal_those_of_a_plain_computation() => Gen.Select(Times, Gen.Int[1, 100]).Sample((seconds, percent) =>
    {
        var counts = Answered([.. seconds.Select(second => Duration.FromSeconds(second))]);
        long[] sorted = [.. seconds.Order()];
        var plain = sorted.First(value => sorted.Count(other => other <= value) * 100 >= percent * sorted.Length);
        Assert.Equal(Duration.FromSeconds(plain), counts.Percentile(percent));
        var slowest = sorted.Reverse().Take((int)Math.Ceiling(sorted.Length * percent / 100m)).ToList();
        Assert.Equal((double)slowest.Average(value => (decimal)value), counts.MeanOfSlowest(percent)!.Value.TotalSeconds, 6);
        Assert.Equal((double)sorted.Average(value => (decimal)value), counts.Mean!.Value.TotalSeconds, 6);
        Assert.Equal(new Share(sorted.Count(value => value <= percent), sorted.Length), counts.Within(Duration.FromSeconds(percent)));
    });

    [Fact]
    public void Second_that_has_begun_is_not_within_the_second_before()
    {
        var counts = Answered(Duration.FromSeconds(10), Duration.FromMilliseconds(10_001));
        Assert.Equal(new Share(1, 2), counts.Within(Duration.FromSeconds(10)));
        Assert.Equal(new Share(2, 2), counts.Within(Duration.FromSeconds(11)));
        Assert.Equal(Duration.FromNanoseconds(10_000_500_000), counts.Mean);
        Assert.Equal(Duration.FromSeconds(11), counts.Percentile(100));
    }

    [Fact]
    public void Median_of_two_is_the_shorter_and_the_tenth_of_eleven_is_two()
    {
        Assert.Equal(Duration.FromSeconds(3), Answered(Duration.FromSeconds(3), Duration.FromSeconds(9)).Median);
        var eleven = Answered([.. Enumerable.Range(1, 11).Select(second => Duration.FromSeconds(second))]);
        Assert.Equal(Duration.FromMilliseconds(10_500), eleven.MeanOfSlowest(10));
        Assert.Equal(Duration.FromSeconds(10), eleven.Percentile(90));
    }

    [Fact]
    public void Nothing_known_gives_no_figure()
    {
        var none = CallStatisticsBuilder.Count([]).AnsweringTimes;
        Assert.Null(none.Mean);
        Assert.Null(none.Median);
        Assert.Null(none.MeanOfSlowest(10));
        Assert.Null(none.Within(Duration.FromSeconds(10)).Value);
        Assert.Null(none.Within(Duration.FromSeconds(10)).IsAtLeast(90));
    }

    [Fact]
    public void Limits_and_percents_that_make_no_sense_are_refused()
    {
        var counts = Answered(Duration.FromSeconds(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => counts.Within(Duration.FromMilliseconds(1_500)));
        Assert.Throws<ArgumentOutOfRangeException>(() => counts.Within(Duration.FromSeconds(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => counts.Percentile(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => counts.MeanOfSlowest(101));
    }

    [Fact]
    public void Longest_times_do_not_overflow()
    {
        var ages = Duration.FromDays(3_000_000);
        Assert.Equal(ages, Answered(ages, ages, ages, ages, ages, ages, ages).Mean);
    }

    private static DurationCounts Answered(params Duration[] times) => CallStatisticsBuilder.Count(times.Select((time, i) =>
    {
        var (id, rang) = (CallId.OnTrunk("pbx-1", $"n{i}"), Instant.FromUtc(2000, 1, 1, 0, 0) - Duration.FromDays(700_000));
        return Call.FromEvents([CallGens.Rings(0) with { Call = id, At = rang }, CallGens.Answers(0) with { Call = id, At = rang + time }]);
    })).AnsweringTimes;
}
