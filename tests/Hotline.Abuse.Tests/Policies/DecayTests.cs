using Hotline.Abuse.Policies;

namespace Hotline.Abuse.Tests.Policies;

public class DecayTests
{
    [Fact]
    public void A_half_life_halves_and_falls_straight_between()
    {
        var decay = new Decay { RetentionHours = 1000, HalfLifeHours = 100 };
        Assert.Equal(10_000, decay.ShareAt(Duration.Zero));
        Assert.Equal(10_000, decay.ShareAt(Duration.FromHours(1) - Duration.Epsilon));
        Assert.Equal(9_950, decay.ShareAt(Duration.FromHours(1)));
        Assert.Equal(7_500, decay.ShareAt(Duration.FromHours(50)));
        Assert.Equal(5_000, decay.ShareAt(Duration.FromHours(100)));
        Assert.Equal(2_500, decay.ShareAt(Duration.FromHours(200)));
        Assert.Equal(0, decay.ShareAt(Duration.FromHours(1000)));
    }

    [Fact]
    public void Steps_hold_until_the_next_one()
    {
        var decay = new Decay { RetentionHours = 168, Steps = [(24, 6_000), (48, 1_000)] };
        Assert.Equal(10_000, decay.ShareAt(Duration.FromHours(24) - Duration.Epsilon));
        Assert.Equal(6_000, decay.ShareAt(Duration.FromHours(24)));
        Assert.Equal(1_000, decay.ShareAt(Duration.FromHours(168) - Duration.Epsilon));
        Assert.Equal(0, decay.ShareAt(Duration.FromHours(168)));
    }

    [Fact]
    public void The_share_never_rises_with_age() => Gen.Select(Gen.Int[1, 5000], Gen.Int[1, 90_000], Gen.Int[-10, 100_000]).Sample((halfLife, retention, hour) =>
    {
        var decay = new Decay { RetentionHours = retention, HalfLifeHours = halfLife };
        var earlier = decay.ShareAt(Duration.FromHours(hour));
        var later = decay.ShareAt(Duration.FromHours(hour + 1));
        Assert.InRange(later, 0, earlier);
        Assert.InRange(earlier, 0, Decay.Whole);
    }, iter: 20_000);

    [Fact]
    public void What_lies_ahead_is_fresh() =>
        Assert.Equal(10_000, new Decay { RetentionHours = 1, HalfLifeHours = 1 }.ShareAt(Instant.MinValue - Instant.MaxValue));
}
