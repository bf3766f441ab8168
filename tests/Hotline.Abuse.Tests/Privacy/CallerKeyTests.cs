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
    public void A_key_keeps_its_epoch_and_keys_of_two_epochs_differ() => Gen.Select(Gen.Byte.Array[16], Gen.Int[0, CallerKey.MaxEpoch]).Sample((bytes, epoch) =>
    {
        bytes[0] |= 1;
        var key = CallerKey.FromBytes(bytes, epoch);
        Assert.Equal(epoch, key.Epoch);
        Assert.True(CallerKey.TryParse(key.ToString(), out var read));
        Assert.Equal(key, read);
        Assert.NotEqual(key, CallerKey.FromBytes(bytes, epoch ^ 1));
    }, iter: 500);

    [Theory]
    [InlineData("0.0000000000000000000000000000000a")]
    [InlineData("01.0000000000000000000000000000000a")]
    [InlineData("65536.0000000000000000000000000000000a")]
    [InlineData(".0000000000000000000000000000000a")]
    [InlineData("+1.0000000000000000000000000000000a")]
    public void An_epoch_that_no_key_writes_is_not_read(string text) => Assert.False(CallerKey.TryParse(text, out _));

    [Fact]
    public void Epochs_go_from_0_to_65535()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CallerKey.FromBytes([1, .. new byte[15]], -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CallerKey.FromBytes([1, .. new byte[15]], 65_536));
    }

    [Fact]
    public void Zero_and_the_wrong_size_are_refused()
    {
        Assert.Throws<ArgumentException>(() => CallerKey.FromBytes(new byte[16]));
        Assert.Throws<ArgumentException>(() => CallerKey.FromBytes([1]));
        Assert.Throws<ArgumentException>(() => CallerKey.FromBytes([1, .. new byte[15]]).WriteBytes(new byte[15]));
    }
}
