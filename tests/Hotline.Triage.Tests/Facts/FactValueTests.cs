using Hotline.Triage.Facts;

namespace Hotline.Triage.Tests.Facts;

public class FactValueTests
{
    [Fact]
    public void The_default_is_unknown_and_neither_true_nor_false()
    {
        FactValue value = default;
        Assert.True(value.IsUnknown);
        Assert.False(value.IsTrue);
        Assert.False(value.IsFalse);
        Assert.Null(value.Kind);
        Assert.NotEqual(FactValue.Of(false), value);
    }

    [Fact]
    public void Values_of_different_kinds_differ()
    {
        Assert.NotEqual(FactValue.Of(true), FactValue.Of(1));
        Assert.NotEqual(FactValue.Of("1"), FactValue.Of(1));
        Assert.Equal(FactValue.Of(0.0), FactValue.Of(-0.0));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_is_finite(double number) => Assert.Throws<ArgumentOutOfRangeException>(() => FactValue.Of(number));

    [Fact]
    public void A_definition_allows_its_own_kind_in_range()
    {
        var age = RandomRules.Facts.Single(fact => fact.Id == "n");
        Assert.True(age.Allows(10));
        Assert.False(age.Allows(10.5));
        Assert.False(age.Allows(true));
        Assert.True(age.Allows(FactValue.Unknown));
        var colour = RandomRules.Facts.Single(fact => fact.Id == "c");
        Assert.True(colour.Allows("red"));
        Assert.False(colour.Allows("Red"));
    }
}
