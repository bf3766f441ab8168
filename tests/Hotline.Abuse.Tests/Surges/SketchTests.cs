using Hotline.Abuse.Surges;

namespace Hotline.Abuse.Tests.Surges;

public class SketchTests
{
    private static readonly Instant At = RandomConduct.Start;

    [Theory]
    [InlineData(10)]
    [InlineData(1_000)]
    [InlineData(5_000)]
    [InlineData(100_000)]
    public void Different_callers_are_counted_within_four_standard_errors(int callers)
    {
        foreach (var seed in new ulong[] { 1, 2, 3 })
        {
            var sketch = new DistinctSketch();
            for (var i = 0; i < callers * 2; i++) sketch.Add(DistinctSketch.Hash($"+62{i % callers:000000000}", seed));
            Assert.InRange(sketch.Estimate() / callers, 1 - (4 * 0.0325), 1 + (4 * 0.0325));
        }
    }

    [Fact]
    public void Merged_sketches_are_the_sketch_of_both() => Gen.Select(Gen.Int[0, 500].Array[0, 80], Gen.Int[0, 500].Array[0, 80]).Sample((ones, others) =>
    {
        var (one, other, both) = (new DistinctSketch(), new DistinctSketch(), new DistinctSketch());
        foreach (var i in ones) one.Add(DistinctSketch.Hash($"+{i}", 5));
        foreach (var i in others) other.Add(DistinctSketch.Hash($"+{i}", 5));
        foreach (var i in ones.Concat(others)) both.Add(DistinctSketch.Hash($"+{i}", 5));
        one.Merge(other);
        Assert.Equal(both.Estimate(), one.Estimate());
    }, iter: 300);

    [Fact]
    public void A_frequent_key_is_within_its_bounds_and_the_bounds_are_within_the_promise() =>
        Gen.Select(Gen.Int[0, 40].Array[0, 300], Gen.Int[0, 40].Array[0, 300], Gen.Int[2, 30]).Sample((ones, others, capacity) =>
        {
            var (one, other) = (new FrequentItems(capacity, Duration.FromHours(1)), new FrequentItems(capacity, Duration.FromHours(1)));
            // The square makes some keys frequent.
            foreach (var i in ones) one.Add($"k{i * i / 40}", 1, At);
            foreach (var i in others) other.Add($"k{i * i / 40}", 1, At);
            Check(one, ones, ones.Length / (double)capacity);
            one.Merge(other, At);
            Check(one, [.. ones, .. others], (ones.Length + others.Length) / (double)capacity);
        }, iter: 300);

    [Fact]
    public void A_decayed_sum_halves_with_every_half_life_however_far_away() => Gen.Select(Gen.Int[1, 3_600], Gen.Int[0, 1_000_000]).Sample((half, seconds) =>
    {
        var items = new FrequentItems(4, Duration.FromSeconds(half));
        items.Add("k", 3, At);
        var left = items.Read("k", At + Duration.FromSeconds(seconds)).High;
        var expected = 3 * Math.Pow(2, -seconds / (double)half);
        Assert.Equal(expected, left, Math.Max(1e-9 * expected, 1e-70));
    }, iter: 1000);

    [Fact]
    public void The_order_of_calls_hardly_matters_to_a_decayed_sum() => Gen.Select(Gen.Int[0, 20_000].Array[1, 50], Gen.Int).Sample((seconds, seed) =>
    {
        var (one, other) = (new FrequentItems(4, Duration.FromSeconds(60)), new FrequentItems(4, Duration.FromSeconds(60)));
        var shuffled = seconds.ToArray();
        new Random(seed).Shuffle(shuffled);
        foreach (var second in seconds.Order()) one.Add("k", 1, At + Duration.FromSeconds(second));
        foreach (var second in shuffled) other.Add("k", 1, At + Duration.FromSeconds(second));
        var end = At + Duration.FromSeconds(20_000);
        Assert.Equal(one.Read("k", end).High, other.Read("k", end).High, one.Read("k", end).High * 1e-9);
    }, iter: 300);

    private static void Check(FrequentItems items, int[] stream, double promise)
    {
        foreach (var group in stream.GroupBy(i => $"k{i * i / 40}"))
        {
            var (low, high) = items.Read(group.Key, At);
            Assert.True(low <= group.Count() + 1e-6);
            Assert.True(high >= group.Count() - 1e-6);
            Assert.True(high - low <= promise + 1e-6);
        }
    }
}
