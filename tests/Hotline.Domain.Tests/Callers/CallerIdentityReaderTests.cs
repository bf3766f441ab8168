using CsCheck;
using Hotline.Domain.Callers;
using Hotline.Domain.Failures;

namespace Hotline.Domain.Tests.Callers;

public sealed class CallerIdentityReaderTests
{
    private static readonly CallerIdentityReader Reader = new(NumberingPlan.Indonesia, [CallerGens.Of("0264200111")]);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-")]
    [InlineData("withheld")]
    [InlineData("Anonymous")]
    [InlineData("PRIVATE")]
    [InlineData("restricted")]
    [InlineData("unavailable")]
    [InlineData("unknown")]
    [InlineData("hidden")]
    public void Words_for_no_number_give_a_withheld_caller(string? reported)
    {
        var reading = Reader.Read(reported);
        Assert.IsType<Withheld>(reading.Caller);
        Assert.Null(reading.Failure);
    }

    [Theory]
    [InlineData("no-sim")]
    [InlineData("No SIM")]
    [InlineData("nosim")]
    public void Words_for_no_sim_give_a_caller_without_one(string reported) => Assert.IsType<NoSim>(Reader.Read(reported).Caller);

    [Fact]
    public void A_number_gives_an_identified_caller() =>
        Assert.Equal(new Identified { Number = CallerGens.Of("081234567890") }, Reader.Read("+62 812-3456-7890").Caller);

    [Theory]
    [InlineData("shared:+6281234567890", "081234567890")]
    [InlineData("Shared: 0812 3456 7890", "081234567890")]
    [InlineData("0264-200111", "0264200111")]
    [InlineData("+62264200111", "0264200111")]
    public void A_number_said_or_known_to_be_shared_gives_a_shared_caller(string reported, string number) =>
        Assert.Equal(new Domain.Callers.Shared { Number = CallerGens.Of(number) }, Reader.Read(reported).Caller);

    [Theory]
    [InlineData("112")]
    [InlineData("shared:")]
    [InlineData("shared:withheld")]
    [InlineData("0812-rumah")]
    [InlineData("０８１２３４５６７８９０")]
    public void A_number_that_cannot_be_read_never_loses_the_call(string reported)
    {
        var reading = Reader.Read(reported, "caller");
        Assert.IsType<Withheld>(reading.Caller);
        Assert.Equal("caller-number-malformed", reading.Failure?.Code);
        Assert.Equal("caller", reading.Failure?.Field);
        Assert.Equal(FailureSeverity.Warning, reading.Failure?.Severity);
    }

    [Fact]
    public void A_failure_never_shows_the_number() => CallerGens.Number.Sample(number =>
    {
        var reading = Reader.Read(number.E164 + "x");
        Assert.NotNull(reading.Failure);
        Assert.DoesNotContain(CallerGens.Middle(number), $"{reading}", StringComparison.Ordinal);
    });

    [Fact]
    public void Any_text_gives_a_caller() => Gen.String.Sample(text =>
    {
        var reading = Reader.Read(text);
        Assert.True(reading.Failure is null || reading.Caller is Withheld);
    });
}
