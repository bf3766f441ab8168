using Hotline.Domain.Calls;

namespace Hotline.Domain.Tests.Calls;

public sealed class ServiceNumbersTests
{
    [Fact]
    public void The_defaults_are_112_and_122()
    {
        var numbers = new ServiceNumbers();
        Assert.True(numbers.Contains("112"));
        Assert.True(numbers.Contains(" 122 "));
        Assert.False(numbers.Contains("110"));
        Assert.False(numbers.Contains(null));
        Assert.Equal("112, 122", numbers.ToString());
    }

    [Fact]
    public void There_is_at_least_one_number_and_each_is_of_digits()
    {
        Assert.Throws<ArgumentException>(() => new ServiceNumbers { Numbers = [] });
        Assert.Throws<ArgumentException>(() => new ServiceNumbers { Numbers = default });
        Assert.Throws<ArgumentException>(() => new ServiceNumbers { Numbers = ["112", "1-1-2"] });
        Assert.Throws<ArgumentException>(() => new ServiceNumbers { Numbers = [""] });
    }
}
