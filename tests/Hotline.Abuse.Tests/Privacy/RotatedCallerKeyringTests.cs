using Hotline.Abuse.Privacy;
using Hotline.Abuse.Tests.Reviews;
using Hotline.Domain.Callers;

namespace Hotline.Abuse.Tests.Privacy;

public class RotatedCallerKeyringTests
{
    [Fact]
    public void The_present_key_comes_first_then_the_earlier_ones_by_epoch() => RandomConduct.Numbers.Sample(number =>
    {
        using var one = new HmacCallerKeyring(ReviewSetting.Secret(1), epoch: 1);
        using var two = new HmacCallerKeyring(ReviewSetting.Secret(2), epoch: 2);
        using var three = new HmacCallerKeyring(ReviewSetting.Secret(3), epoch: 3);
        var keyring = new RotatedCallerKeyring(three, one, two);
        var caller = RandomConduct.Caller(number);
        Assert.Equal(three.KeyOf(caller), keyring.KeyOf(caller));
        Assert.Equal([three.KeyOf(caller)!.Value, two.KeyOf(caller)!.Value, one.KeyOf(caller)!.Value], keyring.KeysOf(caller).AsEnumerable());
        Assert.Equal([3, 2, 1], keyring.KeysOf(caller).Select(key => key.Epoch));
    }, iter: 100);

    [Fact]
    public void Callers_without_identity_have_no_key_under_any_secret()
    {
        using var one = new HmacCallerKeyring(ReviewSetting.Secret(1), epoch: 1);
        using var two = new HmacCallerKeyring(ReviewSetting.Secret(2), epoch: 2);
        var keyring = new RotatedCallerKeyring(two, one);
        foreach (var caller in new CallerIdentity[] { new Withheld(), new NoSim(), new SharedNumber { Number = RandomConduct.Caller("0264200123").Number } })
        {
            Assert.Null(keyring.KeyOf(caller));
            Assert.Empty(keyring.KeysOf(caller));
        }
    }

    [Fact]
    public void Secrets_that_do_not_follow_each_other_are_refused()
    {
        using var one = new HmacCallerKeyring(ReviewSetting.Secret(1), epoch: 1);
        using var two = new HmacCallerKeyring(ReviewSetting.Secret(2), epoch: 2);
        using var again = new HmacCallerKeyring(ReviewSetting.Secret(1), epoch: 3);
        using var second = new HmacCallerKeyring(ReviewSetting.Secret(4), epoch: 1);
        Assert.Throws<ArgumentException>(() => new RotatedCallerKeyring(two));
        Assert.Throws<ArgumentException>(() => new RotatedCallerKeyring(one, two));
        Assert.Throws<ArgumentException>(() => new RotatedCallerKeyring(again, two, one));
        Assert.Throws<ArgumentException>(() => new RotatedCallerKeyring(two, one, second));
    }
}
