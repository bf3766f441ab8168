using Hotline.Domain.Callers;

namespace Hotline.Domain.Tests.Callers;

public sealed class NumberingPlanTests
{
    [Fact]
    public void The_default_is_indonesia()
    {
        var plan = new NumberingPlan();
        Assert.Equal(NumberingPlan.Indonesia, plan);
        Assert.Equal(("62", "0", 8, 12), (plan.CountryCode, plan.TrunkPrefix, plan.MinNationalDigits, plan.MaxNationalDigits));
    }

    [Theory]
    [InlineData("")]
    [InlineData("+62")]
    [InlineData("062")]
    [InlineData("6200")]
    [InlineData("٦٢")]
    public void A_country_code_has_one_to_three_digits(string code) =>
        Assert.Throws<ArgumentException>(() => new NumberingPlan { CountryCode = code });

    [Theory]
    [InlineData("x")]
    [InlineData("0000")]
    public void A_trunk_prefix_has_at_most_three_digits(string prefix) =>
        Assert.Throws<ArgumentException>(() => new NumberingPlan { TrunkPrefix = prefix });

    [Theory]
    [InlineData(3)]
    [InlineData(15)]
    public void National_numbers_have_four_to_fourteen_digits(int digits)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new NumberingPlan { MinNationalDigits = digits });
        Assert.Throws<ArgumentOutOfRangeException>(() => new NumberingPlan { MaxNationalDigits = digits });
    }
}
