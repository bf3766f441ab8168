using Hotline.Abuse.Privacy;
using Hotline.Domain.Callers;

namespace Hotline.Abuse.Tests.Privacy;

public class HmacCallerKeyringTests
{
    private static readonly byte[] Secret = [.. Enumerable.Range(0, 32).Select(number => (byte)number)];

    [Fact]
    public void A_key_is_the_first_half_of_the_HMAC_of_the_number()
    {
        using var keyring = new HmacCallerKeyring(Secret);
        Assert.Equal("cbd904a937c17c2a4caa0e9a11ab5138", keyring.KeyOf(RandomConduct.Caller("0812-3456-7890"))!.Value.ToString());
    }

    [Fact]
    public void Withheld_SIM_less_and_shared_callers_have_no_key()
    {
        using var keyring = new HmacCallerKeyring(Secret);
        Assert.Null(keyring.KeyOf(new Withheld()));
        Assert.Null(keyring.KeyOf(new NoSim()));
        Assert.Null(keyring.KeyOf(new SharedNumber { Number = RandomConduct.Caller("081234567890").Number }));
    }

    [Fact]
    public void One_number_has_one_key_and_another_secret_gives_another() => RandomConduct.Numbers.Sample(number =>
    {
        using var one = new HmacCallerKeyring(Secret);
        using var same = new HmacCallerKeyring(Secret);
        using var other = new HmacCallerKeyring([.. Secret, 1]);
        Assert.Equal(one.KeyOf(RandomConduct.Caller(number)), same.KeyOf(RandomConduct.Caller("+62" + number[1..])));
        Assert.NotEqual(one.KeyOf(RandomConduct.Caller(number)), other.KeyOf(RandomConduct.Caller(number)));
    }, iter: 500);

    [Fact]
    public void Weak_secrets_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new HmacCallerKeyring(Secret.AsSpan(1)));
        Assert.Throws<ArgumentException>(() => new HmacCallerKeyring(new byte[32]));
    }

    [Fact]
    public void Without_its_secret_a_keyring_makes_no_keys()
    {
        var keyring = new HmacCallerKeyring(Secret);
        keyring.Dispose();
        Assert.Throws<ObjectDisposedException>(() => keyring.KeyOf(RandomConduct.Caller("081234567890")));
    }
}
