using CsCheck;
using Hotline.Domain.Callers;

namespace Hotline.Domain.Tests.Callers;

public sealed class PhoneNumberTests
{
    private static readonly NumberingPlan Singapore = new() { CountryCode = "65", TrunkPrefix = "", MinNationalDigits = 8, MaxNationalDigits = 8 };

    [Theory]
    [InlineData("081234567890")]
    [InlineData("6281234567890")]
    [InlineData("+6281234567890")]
    [InlineData("006281234567890")]
    [InlineData("0812-3456-7890")]
    [InlineData(" +62 812 3456 7890 ")]
    [InlineData("(0812) 3456.7890")]
    [InlineData("+62 (0)812-3456-7890")]
    [InlineData("+62 0812 3456 7890")]
    [InlineData("6281 2345 67890")]
    [InlineData("0062 (0)812 3456 7890")]
    [InlineData("62081234567890")]
    [InlineData("\u202A+62\u00A0812\u20113456\u20137890\u202C")]
    public void The_ways_people_write_one_number_give_one_number(string text)
    {
        Assert.True(PhoneNumber.TryParse(text, NumberingPlan.Indonesia, out var number));
        Assert.Equal("+6281234567890", number.E164);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("+")]
    [InlineData("112")]
    [InlineData("110")]
    [InlineData("0110")]
    [InlineData("+62110")]
    [InlineData("1500567")]
    [InlineData("81234567890")]
    [InlineData("0812345")]
    [InlineData("08123456789012345")]
    [InlineData("0812 3456 789O")]
    [InlineData("0812+34567890")]
    [InlineData("++6281234567890")]
    [InlineData("081234567890 ext 5")]
    [InlineData("tel:+6281234567890")]
    [InlineData("０８１２３４５６７８９０")]
    [InlineData("٠٨١٢٣٤٥٦٧٨٩٠")]
    [InlineData("+0812345678")]
    [InlineData("000000000000")]
    [InlineData("0812\n34567890")]
    [InlineData("+62 812 3456 7890 and much more than that")]
    public void Anything_else_is_refused(string? text)
    {
        Assert.False(PhoneNumber.TryParse(text, NumberingPlan.Indonesia, out var number));
        Assert.Equal("", number.E164);
    }

    [Theory]
    [InlineData("+44 20 7946 0958")]
    [InlineData("+44 (0)20 7946 0958")]
    [InlineData("0044 20 7946 0958")]
    public void Numbers_of_other_countries_need_a_plus_or_two_zeros(string text)
    {
        Assert.True(PhoneNumber.TryParse(text, NumberingPlan.Indonesia, out var number));
        Assert.Equal("+442079460958", number.E164);
        Assert.False(PhoneNumber.TryParse("442079460958", NumberingPlan.Indonesia, out _));
    }

    [Theory]
    [InlineData("61234567", "+6561234567")]
    [InlineData("65123456", "+6565123456")]
    [InlineData("6561234567", "+6561234567")]
    [InlineData("+6561234567", "+6561234567")]
    public void In_a_plan_without_trunk_prefix_the_count_of_digits_decides(string text, string expected)
    {
        Assert.True(PhoneNumber.TryParse(text, Singapore, out var number));
        Assert.Equal(expected, number.E164);
    }

    [Theory]
    [InlineData("+7 812 123-45-67")]
    [InlineData("8 (812) 123-45-67")]
    [InlineData("+7 8 812 123 45 67")]
    public void A_trunk_prefix_that_is_also_a_first_digit_is_dropped_only_where_it_is_too_much(string text)
    {
        var russia = new NumberingPlan { CountryCode = "7", TrunkPrefix = "8", MinNationalDigits = 10, MaxNationalDigits = 10 };
        Assert.True(PhoneNumber.TryParse(text, russia, out var number));
        Assert.Equal("+78121234567", number.E164);
    }

    [Fact]
    public void A_trunk_zero_of_another_plan_is_not_dropped()
    {
        // Italy keeps the zero abroad.
        var italy = new NumberingPlan { CountryCode = "39", TrunkPrefix = "", MinNationalDigits = 6, MaxNationalDigits = 11 };
        Assert.True(PhoneNumber.TryParse("06 1234 5678", italy, out var number));
        Assert.Equal("+390612345678", number.E164);
    }

    [Fact]
    public void What_is_read_reads_back_as_itself() => CallerGens.Number.Sample(number =>
        PhoneNumber.TryParse(number.E164, NumberingPlan.Indonesia, out var again) && again == number
        && PhoneNumber.TryParse("0" + number.E164[3..], NumberingPlan.Indonesia, out again) && again == number
        && PhoneNumber.TryParse(number.E164[1..], NumberingPlan.Indonesia, out again) && again == number);

    [Fact]
    public void Whatever_the_text_the_result_is_E164_or_nothing() =>
        Gen.OneOf(Gen.String, Gen.String["+0123456789 ()-"]).Sample(text =>
        {
            if (!PhoneNumber.TryParse(text, NumberingPlan.Indonesia, out var number)) return;
            Assert.Matches(@"^\+[1-9][0-9]{6,14}\z", number.E164);
            Assert.True(PhoneNumber.TryParse(number.E164, NumberingPlan.Indonesia, out var again));
            Assert.Equal(number, again);
        });

    [Fact]
    public void The_text_form_hides_at_least_five_digits() => CallerGens.AnyCountryNumber.Sample(number =>
    {
        var shown = number.ToString();
        Assert.Equal(number.E164.Length, shown.Length);
        Assert.True(shown.Count(character => character == '*') >= 5);
        Assert.DoesNotContain(CallerGens.Middle(number), shown, StringComparison.Ordinal);
    });

    [Fact]
    public void The_text_form_shows_the_country_and_the_ends() => Assert.Equal("+6281*******90", CallerGens.Of("081234567890").ToString());

    [Fact]
    public void The_default_value_holds_no_number()
    {
        Assert.Equal("", default(PhoneNumber).E164);
        Assert.Equal("+*", default(PhoneNumber).ToString());
    }

    [Fact]
    public void A_plan_whose_bounds_cross_is_a_programming_error() => Assert.Throws<ArgumentException>(() =>
        PhoneNumber.TryParse("0812", new NumberingPlan { MinNationalDigits = 10, MaxNationalDigits = 9 }, out _));
}
