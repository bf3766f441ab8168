using Hotline.Abuse.Surges;

namespace Hotline.Abuse.Tests.Surges;

public class SurgeLevelTests
{
    [Fact]
    public void The_logarithm_is_that_of_the_library_to_the_last_digits() => Gen.Double[1e-6, 1e6].Sample(number =>
        Assert.Equal(Math.Log(number), NaturalLogarithm.Of(number), 1e-12), iter: 10_000);

    [Theory]
    [InlineData(1, 12)]
    [InlineData(0.2, 6)]
    [InlineData(4, 20)]
    [InlineData(30, 70)]
    [InlineData(200, 300)]
    public void Deviations_tell_the_probability_of_a_poisson_count(double usual, int seen)
    {
        // Twice the faded count is spread as a Poisson count, so a window of half an hour with these calls an hour has this mean.
        var deviations = SurgeLevel.Of(seen / 2.0, usual, 0.5).Deviations;

        // A normal tail a third of a deviation further out is rarer than the count, one as far in is more common.
        Assert.InRange(Tail(usual, seen), NormalTail(deviations + 0.35), NormalTail(deviations - 0.35));
    }

    [Fact]
    public void More_calls_are_more_unusual_and_more_of_the_usual_are_less() => Gen.Select(Gen.Double[0, 100], Gen.Double[0, 100], Gen.Double[0, 100]).Sample((calls, usual, more) =>
    {
        Assert.True(SurgeLevel.Of(calls + more, usual, 0.12).Deviations >= SurgeLevel.Of(calls, usual, 0.12).Deviations - 1e-6);
        Assert.True(SurgeLevel.Of(calls, usual + more, 0.12).Deviations <= SurgeLevel.Of(calls, usual, 0.12).Deviations + 1e-6);
    }, iter: 2_000);

    private static double Tail(double mean, int from)
    {
        var term = Enumerable.Range(1, from).Aggregate(Math.Exp(-mean), (product, k) => product * mean / k);
        var sum = 0.0;
        for (var k = from; k < from + 400; k++, term *= mean / k) sum += term;
        return sum;
    }

    // Abramowitz and Stegun 26.2.12 and the next terms; good to a few percent beyond 2.
    private static double NormalTail(double z) => Math.Exp(-z * z / 2) / (z * Math.Sqrt(2 * Math.PI)) * (1 - (1 / (z * z)) + (3 / (z * z * z * z)) - (15 / Math.Pow(z, 6)));
}
