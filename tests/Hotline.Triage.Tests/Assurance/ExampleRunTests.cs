using Hotline.Triage.Assurance;

namespace Hotline.Triage.Tests.Assurance;

public class ExampleRunTests
{
    [Fact]
    public void Examples_that_come_out_are_counted()
    {
        var run = ExampleRun.Of(SmallPack.Load());
        Assert.Equal(10, run.Count);
        Assert.Empty(run.Failures);
    }

    [Fact]
    public void An_example_that_does_not_come_out_is_named_with_its_rule_and_place()
    {
        var run = ExampleRun.Of(SmallPack.LoadWith("\"match\": [\"bapak pingsan\"]", "\"match\": [\"bapak tidur\"]").GetPack());
        var failure = Assert.Single(run.Failures);
        Assert.Equal("a.json:72: medical.unconscious: must fire for \"bapak tidur\"; known: nothing", failure.ToString());
    }

    [Fact]
    public void An_example_to_avoid_that_fires_is_named()
    {
        var run = ExampleRun.Of(SmallPack.LoadWith("\"avoid\": [\"tidak pingsan\"]", "\"avoid\": [\"pingsan\"]").GetPack());
        Assert.False(Assert.Single(run.Failures).ShouldMatch);
    }
}
