using Hotline.Domain.Calls;

namespace Hotline.Domain.Tests.Calls;

public sealed class FalseCallKindsTests
{
    [Fact]
    public void Every_kind_has_a_word_that_reads_back()
    {
        Assert.Equal(Enum.GetValues<FalseCallKind>(), FalseCallKinds.All);
        Assert.Equal("silent unintentional prank abusive hoax", string.Join(' ', FalseCallKinds.All.Select(kind => kind.ToCode())));
        Assert.All(FalseCallKinds.All, kind => Assert.True(FalseCallKinds.TryParse(kind.ToCode(), out var read) && read == kind));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("ghost")]
    [InlineData("abandoned")]
    public void Anything_else_is_refused(string? text) => Assert.False(FalseCallKinds.TryParse(text, out _));
}
