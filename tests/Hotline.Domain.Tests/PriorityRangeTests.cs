using CsCheck;

namespace Hotline.Domain.Tests;

public sealed class PriorityRangeTests
{
    private static readonly Gen<Priority> GenPriority = Gen.Int[0, 4].Select(level => (Priority)level);

    private static readonly Gen<PriorityRange> GenRange = Gen.Select(GenPriority, GenPriority)
        .Select((one, other) => one <= other ? new PriorityRange(one, other) : new PriorityRange(other, one));

    [Fact]
    public void Definite_is_never_above_possible() => Gen.Select(GenPriority, GenPriority).Sample((definite, possible) =>
    {
        if (definite > possible)
        {
            Assert.Throws<ArgumentException>(() => new PriorityRange(definite, possible));
            return;
        }

        var range = new PriorityRange(definite, possible);
        Assert.Equal((definite, possible), (range.Definite, range.Possible));
    });

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(2, 5)]
    public void Levels_that_do_not_exist_are_refused(int definite, int possible) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PriorityRange((Priority)definite, (Priority)possible));

    [Fact]
    public void A_range_is_settled_exactly_when_both_ends_are_equal() => GenRange.Sample(range =>
        Assert.Equal(range == PriorityRange.Settled(range.Definite), range.IsSettled));

    [Fact]
    public void Every_range_lies_within_itself_and_within_the_unknown_one() => GenRange.Sample(range =>
        range.IsWithin(range) && range.IsWithin(PriorityRange.Unknown));

    [Fact]
    public void Ranges_within_each_other_are_equal() => Gen.Select(GenRange, GenRange).Sample((one, other) =>
        Assert.Equal(one == other, one.IsWithin(other) && other.IsWithin(one)));

    [Fact]
    public void Within_passes_on() => Gen.Select(GenRange, GenRange, GenRange).Sample((inner, middle, outer) =>
        !(inner.IsWithin(middle) && middle.IsWithin(outer)) || inner.IsWithin(outer));

    [Fact]
    public void A_higher_possible_is_not_within() => Assert.False(
        new PriorityRange(Priority.Urgent, Priority.Immediate).IsWithin(new PriorityRange(Priority.Routine, Priority.Emergency)));

    [Fact]
    public void The_default_value_is_settled_at_no_emergency() =>
        Assert.Equal(PriorityRange.Settled(Priority.NonEmergency), default);

    [Fact]
    public void The_text_names_both_ends_or_the_one()
    {
        Assert.Equal("urgent..immediate", new PriorityRange(Priority.Urgent, Priority.Immediate).ToString());
        Assert.Equal("routine", PriorityRange.Settled(Priority.Routine).ToString());
    }
}
