using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Treatments;

namespace Hotline.Abuse.Tests.Standings;

/// <summary>Ladders as statutes describe them, by the Czech one of 2025.</summary>
public class CountingScaleTests
{
    private static readonly Instant Start = RandomConduct.Start;
    private static readonly CallerPolicy Czech = CallerPolicy.Shipped("czech-2025");

    [Fact]
    public void Six_calls_in_less_than_a_week_bring_a_day()
    {
        Assert.Equal(0, LevelAt(100, 0, 10, 20, 30, 100));
        Assert.Equal(1, LevelAt(120, 0, 10, 20, 30, 100, 120));
        Assert.Equal(1, LevelAt(143, 0, 10, 20, 30, 100, 120));
        Assert.Equal(0, LevelAt(144, 0, 10, 20, 30, 100, 120));
        // The sixth comes exactly a week after the first.
        Assert.Equal(0, LevelAt(168, 0, 10, 20, 30, 100, 168));
        Assert.Equal(1, LevelAt(167, 0, 10, 20, 30, 100, 167));
    }

    [Fact]
    public void A_repeat_within_60_days_brings_three_days_and_a_later_one_nothing()
    {
        int[] week = [0, 1, 2, 3, 4, 5];
        Assert.Equal(2, LevelAt(200, [.. week, 200]));
        Assert.Equal(2, LevelAt(271, [.. week, 200]));
        Assert.Equal(0, LevelAt(272, [.. week, 200]));
        Assert.Equal(2, LevelAt(5 + (60 * 24) - 1, [.. week, 5 + (60 * 24) - 1]));
        Assert.Equal(0, LevelAt(5 + (60 * 24), [.. week, 5 + (60 * 24)]));
    }

    [Fact]
    public void A_call_during_the_day_lets_it_begin_anew_and_brings_no_more()
    {
        int[] week = [0, 1, 2, 3, 4, 5];
        Assert.Equal(1, LevelAt(28, [.. week, 15]));
        Assert.Equal(1, LevelAt(38, [.. week, 15]));
        Assert.Equal(0, LevelAt(39, [.. week, 15]));
    }

    [Fact]
    public void Refused_attempts_count_and_silence_does_not()
    {
        var six = Enumerable.Range(0, 6).Select(hour => At(hour, hour < 3 ? ConductKind.RefusedAttempt : ConductKind.Prank)).ToArray();
        Assert.Equal(1, Czech.Assess(RandomConduct.Gather(six, []), Start + Duration.FromHours(5)).Standing.Level);
        var silent = six.Select(item => item with { Kind = ConductKind.Silent });
        Assert.Equal(0, Czech.Assess(RandomConduct.Gather(silent, []), Start + Duration.FromHours(5)).Standing.Level);
    }

    [Fact]
    public void Copies_of_one_report_with_other_times_are_one_call()
    {
        var copies = Enumerable.Range(0, 12).Select(hour => At(hour, ConductKind.Prank) with { Id = "same" });
        Assert.Equal(0, Czech.Assess(RandomConduct.Gather(copies, []), Start + Duration.FromHours(12)).Standing.Level);
        Assert.Equal(1m, Czech.Assess(RandomConduct.Gather(copies, []), Start + Duration.FromHours(12)).Standing.Score);
    }

    [Fact]
    public void A_day_is_explained_by_its_reports_and_says_when_it_ends()
    {
        var assessment = Czech.Assess(RandomConduct.Gather(Enumerable.Range(0, 6).Select(hour => At(hour, ConductKind.Prank)), []), Start + Duration.FromHours(5));
        Assert.IsType<Screening>(assessment.Treatment);
        Assert.Equal(Start + Duration.FromHours(29), assessment.Standing.Until);
        Assert.Equal(assessment.Standing.Until, assessment.Standing.GoodFrom);
        Assert.Equal(6m, assessment.Standing.Score);
        Assert.All(assessment.Standing.Evidence, row => Assert.Equal((1m, 2), (row.Weight, row.HighestLevel)));
    }

    [Fact]
    public void It_equals_the_definition_written_out() =>
        Gen.Select(RandomConduct.CountingPolicies, RandomConduct.Sets, RandomConduct.Times).Sample((policy, set, now) =>
            Assert.Equal(LevelByDefinition(policy, set, now), policy.Assess(set, now).Standing.Level), iter: 5000);

    private static int LevelAt(int hour, params int[] hours) =>
        Czech.Assess(RandomConduct.Gather(hours.Select(at => At(at, ConductKind.Prank)), []), Start + Duration.FromHours(hour)).Standing.Level;

    private static Evidence At(int hour, ConductKind kind) => RandomConduct.Piece($"r{hour}", kind, Start + Duration.FromHours(hour));

    private static int LevelByDefinition(CallerPolicy policy, EvidenceSet set, Instant now)
    {
        var counting = policy.Counting!;
        var reports = set.Evidence.Where(item => counting.Kinds.Contains(item.Kind) && !set.IsPardoned(item.Id) && now - item.At < counting.Retention)
            .OrderBy(item => item.At).ThenBy(item => item.Id, StringComparer.Ordinal).ThenBy(item => item.Kind).ToList();
        var levels = new int[reports.Count];
        for (var i = 0; i < reports.Count; i++)
        {
            if (reports.Take(i + 1).Where(item => reports[i].At - item.At < counting.Within).Select(item => item.Id).Distinct().Count() >= counting.Count) levels[i] = 1;
            for (var level = 1; level < policy.Rungs.Length; level++)
                for (var j = 0; j < i; j++)
                {
                    var age = reports[i].At - reports[j].At;
                    if (reports[j].Id != reports[i].Id && levels[j] >= level && age >= policy.Rungs[level - 1].Lasts && age < policy.Rungs[level].Again)
                        levels[i] = level + 1;
                }
        }

        return reports.Select((item, i) => levels[i] > 0 && now - item.At < policy.Rungs[levels[i] - 1].Lasts ? levels[i] : 0).DefaultIfEmpty(0).Max();
    }
}
