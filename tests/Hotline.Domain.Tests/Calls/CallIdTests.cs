using CsCheck;
using Hotline.Domain.Calls;

namespace Hotline.Domain.Tests.Calls;

public sealed class CallIdTests
{
    [Fact]
    public void A_name_reads_and_writes_the_same() => Gen.String.Sample(text =>
    {
        if (CallId.TryParse(text, out var id)) Assert.Equal((text, text), (id.Value, id.ToString()));
        else Assert.Throws<ArgumentException>(() => CallId.Parse(text));
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" a")]
    [InlineData("a\n")]
    [InlineData("a\u0000b")]
    public void Anything_else_is_refused(string? text) => Assert.False(CallId.TryParse(text, out _));

    [Fact]
    public void Names_have_at_most_200_characters()
    {
        Assert.True(CallId.TryParse(new string('a', 200), out _));
        Assert.False(CallId.TryParse(new string('a', 201), out _));
    }

    [Fact]
    public void The_same_id_on_two_trunks_names_two_calls()
    {
        Assert.NotEqual(CallId.OnTrunk("pbx-1", "17"), CallId.OnTrunk("pbx-2", "17"));
        Assert.Equal("pbx-1/17", CallId.OnTrunk("pbx-1", "17").Value);
    }

    [Fact]
    public void Different_trunks_and_ids_never_meet() => Gen.Select(Words("ab"), Words("ab/"), Words("ab"), Words("ab/"))
        .Sample((trunk, id, otherTrunk, otherId) =>
            Assert.Equal((trunk, id) == (otherTrunk, otherId), CallId.OnTrunk(trunk, id) == CallId.OnTrunk(otherTrunk, otherId)));

    [Fact]
    public void A_trunk_has_no_slash() => Assert.Throws<ArgumentException>(() => CallId.OnTrunk("a/b", "17"));

    private static Gen<string> Words(string letters) => Gen.Char[letters].Array[1, 3].Select(characters => new string(characters));
}
