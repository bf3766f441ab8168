using Hotline.Abuse.Privacy;

namespace Hotline.Abuse.Tests.Privacy;

public class CallerKeyTests
{
    [Fact]
    public void Bytes_and_text_read_back() => Gen.Byte.Array[16].Where(bytes => bytes.Any(value => value != 0)).Sample(bytes =>
    {
        var key = CallerKey.FromBytes(bytes);
        var written = new byte[16];
        key.WriteBytes(written);
        Assert.Equal(bytes, written);
        Assert.Equal(Convert.ToHexStringLower(bytes), key.ToString());
        Assert.True(CallerKey.TryParse(key.ToString(), out var read));
        Assert.Equal(key, read);
    }, iter: 500);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("0000000000000000000000000000000g")]
    [InlineData(" 000000000000000000000000000000a")]
    [InlineData("0a")]
    public void Anything_else_is_no_key(string? text) => Assert.False(CallerKey.TryParse(text, out _));

    [Fact]
    public void Zero_and_the_wrong_size_are_refused()
    {
        Assert.Throws<ArgumentException>(() => CallerKey.FromBytes(new byte[16]));
        Assert.Throws<ArgumentException>(() => CallerKey.FromBytes([1]));
        Assert.Throws<ArgumentException>(() => CallerKey.FromBytes([1, .. new byte[15]]).WriteBytes(new byte[15]));
    }
}
