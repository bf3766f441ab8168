using Hotline.Abuse.Conduct;
using Hotline.Domain.Calls;

namespace Hotline.Abuse.Tests.Conduct;

public class ConductKindsTests
{
    [Fact]
    public void All_are_the_defined_kinds_and_their_codes_read_back()
    {
        Assert.Equal(Enum.GetValues<ConductKind>(), ConductKinds.All);
        Assert.All(ConductKinds.All, kind =>
        {
            Assert.True(ConductKinds.TryParse(kind.ToCode(), out var read));
            Assert.Equal(kind, read);
        });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Prank")]
    [InlineData("3")]
    [InlineData("prank ")]
    public void Anything_else_is_no_kind(string? text) => Assert.False(ConductKinds.TryParse(text, out _));

    [Fact]
    public void Silent_and_unintentional_cannot_count_and_the_others_can() =>
        Assert.Equal([ConductKind.Unintentional, ConductKind.Silent], ConductKinds.All.Where(kind => !kind.CanCount()));

    [Fact]
    public void The_default_kind_cannot_count() => Assert.False(default(ConductKind).CanCount());

    [Fact]
    public void Every_false_call_has_its_kind_under_the_same_word() =>
        Assert.All(FalseCallKinds.All, kind => Assert.Equal(kind.ToCode(), ConductKinds.FromFalseCall(kind).ToCode()));

    [Fact]
    public void Numbers_without_a_kind_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ConductKind)99).ToCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ConductKind)99).CanCount());
        Assert.Throws<ArgumentOutOfRangeException>(() => ConductKinds.FromFalseCall((FalseCallKind)99));
    }
}
