using Hotline.Abuse.Conduct;
using Hotline.Domain.Calls;

namespace Hotline.Abuse.Tests.Conduct;

public class ConductKindsTests
{
    [Fact]
    public void All_are_the_defined_kinds_and_their_codes_read_back()
    {
        Assert.Equal(Enum.GetValues<ConductKind>(), ConductKinds.All.Append(ConductKind.Unknown));
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
    [InlineData("unknown-")]
    [InlineData("unknown-3")]
    [InlineData("unknown-09")]
    [InlineData("unknown-255")]
    [InlineData("unknown-256")]
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
    public void Kinds_of_newer_versions_are_kept_under_their_number_and_cannot_count() =>
        Assert.All(Enumerable.Range(8, 248).Select(number => (ConductKind)number), kind =>
        {
            Assert.True(ConductKinds.TryParse(kind.ToCode(), out var read));
            Assert.Equal(kind, read);
            Assert.False(kind.IsKnown());
            Assert.False(kind.CanCount());
        });

    [Fact]
    public void Numbers_without_a_kind_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ConductKind)256).ToCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ConductKind)(-1)).ToCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => ConductKinds.FromFalseCall((FalseCallKind)99));
    }
}
