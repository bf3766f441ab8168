using CsCheck;
using Hotline.Domain.Callers;

namespace Hotline.Domain.Tests.Callers;

public sealed class CallerIdentityTests
{
    [Fact]
    public void No_text_form_shows_the_number() => Gen.Select(CallerGens.Number, Gen.Bool).Sample((number, isShared) =>
    {
        CallerIdentity caller = isShared ? new Domain.Callers.Shared { Number = number } : new Identified { Number = number };
        Assert.DoesNotContain(CallerGens.Middle(number), caller.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(CallerGens.Middle(number), $"{new CallerIdentityReading { Caller = caller }}", StringComparison.Ordinal);
    });

    [Fact]
    public void Match_calls_the_function_for_the_case()
    {
        static string Case(CallerIdentity caller) => caller.Match(_ => "identified", _ => "withheld", _ => "no-sim", _ => "shared");

        var number = CallerGens.Of("081234567890");
        Assert.Equal("identified", Case(new Identified { Number = number }));
        Assert.Equal("shared", Case(new Domain.Callers.Shared { Number = number }));
        Assert.Equal("withheld", Case(new Withheld()));
        Assert.Equal("no-sim", Case(new NoSim()));
    }

    [Fact]
    public void A_caller_with_a_number_needs_one()
    {
        Assert.Throws<ArgumentException>(() => new Identified { Number = default });
        Assert.Throws<ArgumentException>(() => new Domain.Callers.Shared { Number = default });
    }
}
