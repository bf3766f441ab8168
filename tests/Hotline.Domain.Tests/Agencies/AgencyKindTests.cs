using CsCheck;
using Hotline.Domain.Agencies;

namespace Hotline.Domain.Tests.Agencies;

public sealed class AgencyKindTests
{
    [Fact]
    public void The_known_kinds_are_the_eight_words_of_the_contract() => Assert.Equal(
        "ambulance fire-brigade rescue police disaster-agency utility complaints-desk social-services",
        string.Join(' ', AgencyKinds.All));

    [Fact]
    public void Packs_may_use_other_kinds()
    {
        Assert.True(AgencyKind.TryParse("coast-guard", out var kind));
        Assert.Equal("coast-guard", kind.Code);
        Assert.False(AgencyKinds.IsWellKnown(kind));
        Assert.True(AgencyKinds.IsWellKnown(AgencyKind.Parse("police")));
    }

    [Fact]
    public void Parse_and_TryParse_agree_on_any_text() => Gen.String.Sample(text =>
    {
        if (AgencyKind.TryParse(text, out var kind)) Assert.Equal(text, kind.ToString());
        else Assert.Throws<ArgumentException>(() => AgencyKind.Parse(text));
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Police")]
    [InlineData("fire brigade")]
    [InlineData("utility.power")]
    [InlineData("9lives")]
    [InlineData("a2345678901234567890123456789012345678901")]
    public void Anything_else_is_refused(string? text)
    {
        Assert.False(AgencyKind.TryParse(text, out var kind));
        Assert.Equal("", kind.Code);
    }
}
