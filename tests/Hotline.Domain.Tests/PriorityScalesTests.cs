namespace Hotline.Domain.Tests;

public sealed class PriorityScalesTests
{
    [Theory]
    [InlineData(Priority.Immediate, AmbulanceCategory.C1)]
    [InlineData(Priority.Emergency, AmbulanceCategory.C2)]
    [InlineData(Priority.Urgent, AmbulanceCategory.C3)]
    [InlineData(Priority.Routine, AmbulanceCategory.C4)]
    public void Ambulance_category_maps_both_ways(Priority priority, AmbulanceCategory category)
    {
        Assert.Equal(category, priority.ToAmbulanceCategory());
        Assert.Equal(priority, PriorityScales.FromAmbulanceCategory(category));
    }

    [Fact]
    public void No_emergency_has_neither_an_ambulance_category_nor_a_colour()
    {
        Assert.Null(Priority.NonEmergency.ToAmbulanceCategory());
        Assert.Null(Priority.NonEmergency.ToTriageColour());
    }

    [Fact]
    public void Eido_number_reads_back_as_its_level_and_rises_with_it()
    {
        var levels = Enum.GetValues<Priority>().Order().ToList();
        Assert.All(levels, priority => Assert.Equal(priority, PriorityScales.FromEidoNumber(priority.ToEidoNumber())));
        Assert.Equal([0, 2, 5, 8, 10], levels.Select(priority => priority.ToEidoNumber()));
    }

    [Fact]
    public void A_higher_eido_number_is_never_a_lower_level()
    {
        var levels = Enumerable.Range(0, 11).Select(PriorityScales.FromEidoNumber).ToList();
        Assert.Equal(levels.Order(), levels);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void An_eido_number_outside_0_to_10_is_refused(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PriorityScales.FromEidoNumber(number));

    [Fact]
    public void A_colour_gives_a_range_that_holds_every_level_of_that_colour()
    {
        foreach (var priority in Enum.GetValues<Priority>().Where(priority => priority != Priority.NonEmergency))
        {
            var range = PriorityScales.FromTriageColour(priority.ToTriageColour()!.Value);
            Assert.True(PriorityRange.Settled(priority).IsWithin(range));
        }
    }

    [Fact]
    public void All_that_may_be_a_danger_to_life_is_red() => Assert.Equal(
        [TriageColour.Red, TriageColour.Red, TriageColour.Yellow, TriageColour.Green],
        PriorityCodes.MostUrgentFirst.Take(4).Select(priority => priority.ToTriageColour()!.Value));

    [Fact]
    public void There_is_no_black_to_give() => Assert.Equal(["Green", "Yellow", "Red"], Enum.GetNames<TriageColour>());

    [Fact]
    public void Values_that_do_not_exist_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Priority)9).ToAmbulanceCategory());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Priority)9).ToEidoNumber());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Priority)9).ToTriageColour());
        Assert.Throws<ArgumentOutOfRangeException>(() => PriorityScales.FromAmbulanceCategory(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => PriorityScales.FromTriageColour(default));
    }
}
