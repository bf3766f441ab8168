using Hotline.Domain.Calls;

namespace Hotline.Domain.Tests.Calls;

public sealed class DispositionTests
{
    [Fact]
    public void The_codes_are_stable() => Assert.Equal(
        "resolved resolved-by-advice referred information-given duplicate cancelled unfounded gone-on-arrival caller-not-reached "
        + "no-action-needed false-call.silent false-call.unintentional false-call.prank false-call.abusive false-call.hoax",
        string.Join(' ', Disposition.All));

    [Fact]
    public void Every_code_reads_back_as_its_disposition() => Assert.All(Disposition.All, disposition =>
    {
        Assert.True(Disposition.TryParse(disposition.Code, out var read));
        Assert.Equal(disposition, read);
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Referred")]
    [InlineData("false-call")]
    [InlineData("false-call.abandoned")]
    public void Anything_else_is_refused(string? text) => Assert.False(Disposition.TryParse(text, out _));

    [Fact]
    public void A_false_call_carries_its_kind_and_nothing_else_does()
    {
        Assert.All(FalseCallKinds.All, kind => Assert.Equal(kind, Disposition.OfFalseCall(kind).FalseCall));
        Assert.Equal(FalseCallKinds.All.Length, Disposition.All.Count(disposition => disposition.FalseCall is not null));
        Assert.Null(Disposition.CallerNotReached.FalseCall);
    }

    [Fact]
    public void A_kind_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Disposition.OfFalseCall((FalseCallKind)9));
}
