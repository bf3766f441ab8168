using System.Reflection;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Surges;
using Hotline.Domain.Callers;

namespace Hotline.Abuse.Tests.Surges;

public class SurgeWatchTests
{
    private static readonly Instant Strikes = Traffic.Start + Duration.FromDays(12) + Duration.FromHours(15);
    private static readonly SurgeCall[] Ordinary = Traffic.Together(Traffic.Ordinary(1, 14, 20));

    [Fact]
    public void Ordinary_weeks_raise_no_alert() => Assert.Empty(Traffic.Replay(new SurgeWatch(), Traffic.Ordinary(2, 42, 20)));

    [Fact]
    public void A_few_callers_who_call_again_and_again_raise_an_alert_soon_and_it_ends()
    {
        var flood = Traffic.Burst(3, Strikes, Duration.FromMinutes(30), 240, random => Traffic.Number(7 + random.Next(5)), null);
        var alerts = Traffic.Replay(new SurgeWatch(), Traffic.Together(Ordinary, flood));
        var raised = alerts.First(alert => alert is { Scope: SurgeScope.Line, ClearedAt: null });
        Assert.InRange(raised.RaisedAt - Strikes, Duration.Zero, Duration.FromMinutes(10));
        Assert.True(raised.CallsPerHour >= 3 * raised.UsualPerHour);
        var cleared = alerts.Single(alert => alert is { Scope: SurgeScope.Line, ClearedAt: not null });
        Assert.InRange(cleared.ClearedAt!.Value, Strikes + Duration.FromMinutes(30), Strikes + Duration.FromMinutes(75));
    }

    [Fact]
    public void Forged_numbers_on_one_trunk_show_as_many_callers()
    {
        var flood = Traffic.Burst(4, Strikes, Duration.FromMinutes(30), 400, random => Traffic.Number(random.Next(90_000_000)), null, trunk: 2);
        var alerts = Traffic.Replay(new SurgeWatch(), Traffic.Together(Ordinary, flood));
        var raised = alerts.First(alert => alert.Scope is SurgeScope.Trunk);
        Assert.Equal("trunk-2", raised.Key);
        Assert.Equal(SurgePattern.ManyCallers, raised.Pattern);
        Assert.InRange(raised.RaisedAt - Strikes, Duration.Zero, Duration.FromMinutes(6));
    }

    [Fact]
    public void A_disaster_shows_by_its_area_and_looks_like_forged_numbers()
    {
        var disaster = Traffic.Burst(5, Strikes, Duration.FromMinutes(40), 150, random => Traffic.Number(random.Next(90_000_000)), "Plered");
        var alerts = Traffic.Replay(new SurgeWatch(), Traffic.Together(Ordinary, disaster));
        var raised = alerts.First(alert => alert.Scope is SurgeScope.Area);
        Assert.Equal("Plered", raised.Key);
        Assert.Equal(SurgePattern.ManyCallers, raised.Pattern);
        Assert.DoesNotContain(alerts, alert => alert.Scope is SurgeScope.Area && alert.Key != "Plered");
        Assert.Contains("Tetap layani setiap panggilan", raised.Describe("id"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_of_numbers_shows_by_its_prefix()
    {
        var flood = Traffic.Burst(6, Strikes, Duration.FromMinutes(20), 120, random => $"08995566{random.Next(1_000):0000}", null);
        var alerts = Traffic.Replay(new SurgeWatch(), Traffic.Together(Ordinary, flood));
        Assert.Contains(alerts, alert => alert is { Scope: SurgeScope.Prefix, Key: "+62899", ClearedAt: null });
        Assert.Contains(alerts, alert => alert is { Scope: SurgeScope.Prefix, Key: "+6289955", ClearedAt: null });
    }

    [Fact]
    public void The_same_calls_give_the_same_alerts()
    {
        var calls = Traffic.Together(Ordinary, Traffic.Burst(3, Strikes, Duration.FromMinutes(30), 240, random => Traffic.Number(7 + random.Next(5)), "Plered"));
        var alerts = Traffic.Replay(new SurgeWatch(), calls);
        Assert.NotEmpty(alerts);
        Assert.Equal(alerts, Traffic.Replay(new SurgeWatch(), calls));
    }

    [Fact]
    public void A_surge_while_still_learning_raises_nothing()
    {
        var watch = new SurgeWatch();
        Assert.True(watch.IsLearning);
        Assert.Empty(Traffic.Replay(watch, Traffic.Burst(3, Traffic.Start, Duration.FromHours(2), 240, random => Traffic.Number(random.Next(5)), null)));
        watch.Advance(Traffic.Start + Duration.FromDays(8));
        Assert.False(watch.IsLearning);
    }

    [Fact]
    public void An_alert_ends_though_nobody_calls_but_not_before_its_time()
    {
        var watch = new SurgeWatch();
        var flood = Traffic.Burst(3, Strikes, Duration.FromMinutes(10), 400, random => Traffic.Number(7 + random.Next(5)), null);
        Traffic.Replay(watch, Traffic.Together(Ordinary.Where(call => call.At < Strikes), flood));
        var standing = watch.Standing().Single(alert => alert.Scope is SurgeScope.Line);
        Assert.Null(standing.ClearedAt);
        Assert.Equal(SurgePattern.FewCallers, standing.Pattern);
        Assert.Empty(watch.Advance(standing.RaisedAt + Duration.FromMinutes(9)));
        Assert.Contains(watch.Advance(Strikes + Duration.FromHours(3)), alert => alert is { Scope: SurgeScope.Line, ClearedAt: not null });
        Assert.Empty(watch.Standing());
    }

    [Fact]
    public void A_clock_that_goes_back_counts_as_standing_still()
    {
        var (watch, same) = (new SurgeWatch(), new SurgeWatch());
        Traffic.Replay(watch, Ordinary);
        Traffic.Replay(same, Ordinary);
        var end = Ordinary[^1].At;
        for (var i = 0; i < 60; i++)
            Assert.Equal(same.Observe(Traffic.Call(end, Traffic.Number(i))), watch.Observe(Traffic.Call(end - Duration.FromDays(i), Traffic.Number(i))));
        Assert.Equal(same.Standing(), watch.Standing());
    }

    [Fact]
    public void Two_sites_merged_see_what_one_would_have_seen()
    {
        var calls = Traffic.Together(Ordinary, Traffic.Burst(3, Strikes, Duration.FromMinutes(30), 240, random => Traffic.Number(7 + random.Next(5)), "Plered"))
            .Where(call => call.At < Strikes + Duration.FromMinutes(25)).ToArray();
        var (whole, east, west) = (new SurgeWatch(), new SurgeWatch(), new SurgeWatch());
        Traffic.Replay(whole, calls);
        Traffic.Replay(east, calls.Where((_, i) => i % 2 == 0));
        Traffic.Replay(west, calls.Where((_, i) => i % 2 == 1));
        east.Merge(west);
        var (one, two) = (whole.Standing().First(alert => alert.Scope is SurgeScope.Line), east.Standing().First(alert => alert.Scope is SurgeScope.Line));
        Assert.Equal(one.CallsPerHour, two.CallsPerHour, one.CallsPerHour * 0.001);
        Assert.Equal(one.UsualPerHour, two.UsualPerHour, one.UsualPerHour * 0.1);
        Assert.Equal((one.DistinctCallers, one.CallsWithNumber), (two.DistinctCallers, two.CallsWithNumber));
        Assert.Throws<ArgumentException>(() => east.Merge(east));
        Assert.Throws<ArgumentException>(() => east.Merge(new SurgeWatch(SurgeSettings.Default with { Seed = 1 })));
    }

    [Fact]
    public void Odd_input_is_taken_in()
    {
        var watch = new SurgeWatch();
        CallerIdentity[] callers = [new Withheld(), new NoSim(), new SharedNumber { Number = RandomConduct.Caller("0264200123").Number }];
        string?[] keys = [null, "", "  ", new string('x', 101), "ok"];
        foreach (var (caller, key) in callers.SelectMany(caller => keys.Select(key => (caller, key))))
            Assert.Empty(watch.Observe(new SurgeCall { At = Traffic.Start, Caller = caller, Area = key, Trunk = key }));
        Assert.Empty(watch.Standing());
        Assert.Throws<ArgumentNullException>(() => watch.Observe(null!));
    }

    [Fact]
    public void No_alert_can_touch_or_name_a_caller()
    {
        Type[] telling = [typeof(PhoneNumber), typeof(CallerIdentity), typeof(CallerKey), typeof(SurgeCall)];
        Assert.DoesNotContain(typeof(SurgeAlert).GetProperties(BindingFlags.Public | BindingFlags.Instance), property => telling.Any(type => type.IsAssignableFrom(property.PropertyType)));

        // No prefix shows a number nearly whole.
        var short_ = new SurgeWatch(SurgeSettings.Default with { PrefixLengths = [8], Learning = Duration.FromDays(1) });
        short_.Observe(Traffic.Call(Traffic.Start, "0264200123"));
        foreach (var i in Enumerable.Range(0, 200))
            short_.Observe(Traffic.Call(Traffic.Start + Duration.FromDays(2) + Duration.FromSeconds(i * 5), "026420012"));
        Assert.DoesNotContain(short_.Standing(), alert => alert.Scope is SurgeScope.Prefix);
        Assert.Contains(short_.Standing(), alert => alert.Scope is SurgeScope.Line);
    }

    [Fact]
    public void Settings_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SurgeSettings { HalfLife = Duration.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SurgeSettings { Capacity = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SurgeSettings { Deviations = double.NaN });
        Assert.Throws<ArgumentException>(() => new SurgeSettings { PrefixLengths = [5, 5] });
        Assert.Throws<ArgumentException>(() => new SurgeSettings { PrefixLengths = [9] });
        Assert.Throws<ArgumentException>(() => new SurgeWatch(new SurgeSettings { RaiseAt = 2, ClearBelow = 2 }));
    }

    [Fact]
    public void A_call_dated_far_ahead_does_not_move_the_clock_and_hides_no_surge()
    {
        var flood = Traffic.Burst(3, Strikes, Duration.FromMinutes(30), 240, random => Traffic.Number(7 + random.Next(5)), null);
        var calls = Traffic.Together(Ordinary, flood);
        var wrong = calls.Select((call, i) => i % 50 == 0 ? call with { At = call.At + Duration.FromDays(365 * 36) } : call).ToArray();
        var raised = Traffic.Replay(new SurgeWatch(), wrong).First(alert => alert is { Scope: SurgeScope.Line, ClearedAt: null });
        Assert.InRange(raised.RaisedAt - Strikes, Duration.Zero, Duration.FromMinutes(10));
    }

    [Fact]
    public void A_gap_of_days_is_believed_with_the_third_call_or_when_the_host_says_so()
    {
        var later = Traffic.Start + Duration.FromDays(9);
        var watch = new SurgeWatch();
        watch.Observe(Traffic.Call(Traffic.Start, "081234567890"));
        watch.Observe(Traffic.Call(later, "081234567890"));
        watch.Observe(Traffic.Call(later, "081234567890"));
        Assert.True(watch.IsLearning);
        watch.Observe(Traffic.Call(later, "081234567890"));
        Assert.False(watch.IsLearning);

        var told = new SurgeWatch();
        told.Observe(Traffic.Call(Traffic.Start, "081234567890"));
        told.Advance(later);
        Assert.False(told.IsLearning);
    }
}
