using Hotline.Triage.Assurance;
using Hotline.Triage.Packs;
using Hotline.Triage.Rules;
using static Hotline.Triage.Rules.Condition;

namespace Hotline.Triage.Tests.Assurance;

public class PackChangesTests
{
    [Fact]
    public void A_pack_is_the_same_as_itself() => Assert.Empty(PackChanges.Between(SmallPack.Load(), SmallPack.Load()));

    [Theory]
    [InlineData("\"priority\": \"emergency\", \"when\": \"fire\"", "\"priority\": \"urgent\", \"when\": \"fire\"", "rule fire.building changed: priority from 'emergency' to 'urgent'")]
    [InlineData("\"unless\": \"drill\",", "", "rule fire.building changed: unless without 'drill'")]
    [InlineData("{ \"all\": [\"fire\", \"people-trapped\"] }", "\"fire\"", "rule fire.trapped changed: when without 'people-trapped'")]
    [InlineData("\"when\": \"matchmaking\"", "\"when\": { \"all\": [\"matchmaking\", \"drill\"] }", "rule non-emergency.matchmaking changed: when with 'drill'")]
    [InlineData("{ \"fact\": \"casualties\", \"atLeast\": 3 }", "{ \"fact\": \"casualties\", \"atLeast\": 5 }", "rule fire.many changed: when, of which some from 'casualties at least 3' to 'casualties at least 5'")]
    [InlineData("\"refer\": [\"fire-brigade\", \"ambulance\"]", "\"refer\": [\"ambulance\"]", "rule fire.trapped changed: refer without 'fire-brigade'")]
    [InlineData("\"en\": \"There is fire.\"", "\"en\": \"Fire.\"", "rule fire.building changed: why.en from 'There is fire.' to 'Fire.'")]
    [InlineData("\"match\": [\"bapak pingsan\"]", "\"match\": [\"ibu pingsan\"]", "rule medical.unconscious changed: examples.match without 'bapak pingsan'; examples.match with 'ibu pingsan'")]
    [InlineData("\"max\": 1000", "\"max\": 100", "fact casualties changed: values from 'a number from 0 to 1000 (people)' to 'a number from 0 to 100 (people)'")]
    [InlineData("\"id\": \"fire\", \"within\": \"emergency-now\"", "\"id\": \"fire\", \"beyondDoubt\": true, \"within\": \"emergency-now\"", "fact fire changed: beyondDoubt with 'true'")]
    [InlineData("\"id\": [\"tidak sadar\", \"pingsan\"]", "\"id\": [\"tidak sadar\", \"pingsan\", \"semaput\"]", "phrases unconscious changed: number from '2' to '3'")]
    [InlineData("\"en\": \"Get out now.\"", "\"en\": \"Leave.\"", "instruction get-out changed: text.en from 'Get out now.' to 'Leave.'")]
    [InlineData("\"number\": \"113\"", "\"number\": \"112\"", "contact fire changed: number from '113' to '112'")]
    [InlineData("\"en\": \"Matchmaking\"", "\"en\": \"Spouse\"", "category non-emergency.matchmaking changed: title.en from 'Matchmaking' to 'Spouse'")]
    [InlineData("\"version\": \"1\"", "\"version\": \"2\"", "pack small 2 changed: name from 'small 1' to 'small 2'")]
    public void What_was_changed_is_said_in_words(string part, string replacement, string expected)
    {
        var changes = PackChanges.Between(SmallPack.Load(), SmallPack.LoadWith(part, replacement).GetPack());
        Assert.Contains(expected, changes.Select(change => change.ToString()));
    }

    [Fact]
    public void A_cue_that_changed_is_told_though_no_number_did() => Assert.Matches(
        "phrases all changed: wordings, cues, spellings or leanings from '[0-9a-f]{12}' to '[0-9a-f]{12}'",
        Assert.Single(PackChanges.Between(SmallPack.Load(), SmallPack.LoadWith("\"past\": { \"id\": [\"dulu\"] }", "\"past\": { \"id\": [\"kemarin\"] }").GetPack())).ToString());

    [Fact]
    public void Comments_and_the_order_of_members_are_no_change() =>
        Assert.Empty(PackChanges.Between(SmallPack.Load(), SmallPack.LoadWith("\"phrases\": [", "// a remark\n\"phrases\": [").GetPack()));

    [Fact]
    public void What_was_added_or_removed_is_told_with_its_place()
    {
        var (one, two) = (RandomRules.RuleOf("one", Fact("b0")) with { Location = "a.json:1" }, RandomRules.RuleOf("two", Fact("b1")) with { Location = "b.json:2" });
        var changes = PackChanges.Between(RandomRules.PackOf([one]), RandomRules.PackOf([two]));
        Assert.Equal(["rule one removed", "rule two added"], changes.Select(change => change.ToString()));
        Assert.Equal(["a.json:1", "b.json:2"], changes.Select(change => change.Location));
    }

    [Fact]
    public void Parts_of_conditions_are_told_wherever_they_stand()
    {
        Assert.Equal("when, of which any with 'b2'", Change(Fact("b0") | Fact("b1"), Fact("b0") | Fact("b1") | Fact("b2")));
        Assert.Equal("when, of which any without 'b1'", Change(Fact("b4") & (Fact("b0") | Fact("b1")), Fact("b4") & Any(Fact("b0"))));
        Assert.Equal("when, how many at least from '1' to '2'", Change(AtLeast(1, Fact("b0"), Fact("b1")), AtLeast(2, Fact("b0"), Fact("b1"))));
        Assert.Equal("when from 'b0' to 'not b0'", Change(Fact("b0"), !Fact("b0")));
        Assert.Equal("when from '(b0 or b1)' to 'b0'", Change(Fact("b0") | Fact("b1"), Fact("b0")));
    }

    [Fact]
    public void There_is_a_change_exactly_when_a_rule_is_written_otherwise() => Gen.Select(RandomRules.Conditions, RandomRules.Conditions).Sample((old, @new) =>
        Assert.Equal(old.ToString() != @new.ToString(), PackChanges.Between(PackOf(old), PackOf(@new)).Length == 1));

    [Fact]
    public void A_group_of_one_and_another_order_are_written_otherwise()
    {
        Assert.Equal("when from 'b1' to '(b1)'", Change(Fact("b1"), new AllOf { Conditions = [Fact("b1")] }));
        Assert.Equal("when from '(b1 and b2)' to '(b2 and b1)'", Change(Fact("b1") & Fact("b2"), Fact("b2") & Fact("b1")));
    }

    private static string Change(Condition old, Condition @new) => string.Join("; ", Assert.Single(PackChanges.Between(PackOf(old), PackOf(@new))).Members);

    private static RulePack PackOf(Condition when) => RandomRules.PackOf([RandomRules.RuleOf("rule", when)]);
}
