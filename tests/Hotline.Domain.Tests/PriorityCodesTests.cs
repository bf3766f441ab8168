namespace Hotline.Domain.Tests;

public sealed class PriorityCodesTests
{
    [Fact]
    public void Words_are_those_of_the_contract_with_the_most_urgent_first() => Assert.Equal(
        "immediate emergency urgent routine non-emergency",
        string.Join(' ', PriorityCodes.MostUrgentFirst.Select(priority => priority.ToCode())));

    [Fact]
    public void Most_urgent_first_lists_every_level_in_falling_order()
    {
        Assert.Equal(Enum.GetValues<Priority>().OrderDescending(), PriorityCodes.MostUrgentFirst);
    }

    [Fact]
    public void Every_word_reads_back_as_its_level()
    {
        foreach (var priority in Enum.GetValues<Priority>())
        {
            Assert.True(PriorityCodes.TryParse(priority.ToCode(), out var read));
            Assert.Equal(priority, read);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Immediate")]
    [InlineData(" urgent")]
    [InlineData("4")]
    [InlineData("high")]
    public void Anything_else_is_refused(string? text) => Assert.False(PriorityCodes.TryParse(text, out _));

    [Fact]
    public void A_level_that_does_not_exist_has_no_word() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Priority)5).ToCode());
}
