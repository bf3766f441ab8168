using Hotline.Triage.Assurance;

namespace Hotline.Triage.Tests.Assurance;

public class ProportionTests
{
    private static readonly Gen<Proportion> Some = Gen.Select(Gen.Long[0, 1000], Gen.Long[0, 1000], (count, rest) => new Proportion(count, count + rest));

    // Worked out apart from the library by the published formula.
    [Theory]
    [InlineData(0, 10, 0, 0.277532800)]
    [InlineData(1, 10, 0.017876213, 0.404150028)]
    [InlineData(5, 10, 0.236593090, 0.763406909)]
    [InlineData(10, 10, 0.722467201, 1)]
    [InlineData(15, 148, 0.062386400, 0.160487242)]
    public void The_interval_is_that_of_Wilson(long count, long of, double low, double high)
    {
        var measured = new Proportion(count, of);
        Assert.Equal(low, measured.Low, 6);
        Assert.Equal(high, measured.High, 6);
    }

    [Fact]
    public void The_share_lies_within_the_interval_and_the_interval_within_0_and_1() => Some
        .Where(measured => measured.Of > 0)
        .Sample(measured => 0 <= measured.Low && measured.Low <= measured.Share && measured.Share <= measured.High && measured.High <= 1);

    [Fact]
    public void What_is_true_of_the_others_has_the_mirrored_interval() => Some.Sample(measured =>
    {
        var others = new Proportion(measured.Of - measured.Count, measured.Of);
        return measured.Of == 0 || (Math.Abs(1 - measured.High - others.Low) < 1e-12 && Math.Abs(1 - measured.Low - others.High) < 1e-12);
    });

    [Fact]
    public void More_calls_of_the_same_share_say_more() => Some
        .Where(measured => measured.Of > 0)
        .Sample(measured => Width(measured + measured) < Width(measured));

    [Fact]
    public void Of_no_calls_nothing_is_known()
    {
        var nothing = default(Proportion);
        Assert.Null(nothing.Share);
        Assert.Equal((0, 1), (nothing.Low, nothing.High));
        Assert.Equal("0 of 0", nothing.ToString());
    }

    [Fact]
    public void It_reads_as_count_share_and_interval() => Assert.Equal("1 of 10 (10.0 %, 1.8–40.4)", new Proportion(1, 10).ToString());

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(2, 1)]
    public void Counts_that_cannot_be_are_refused(long count, long of) => Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(count, of));

    private static double Width(Proportion measured) => measured.High - measured.Low;
}
