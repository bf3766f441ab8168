using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Domain.Agencies;
using Hotline.Domain.Categories;
using Hotline.Triage.Assurance.Checking;
using Hotline.Triage.Rules;
using static Hotline.Triage.Rules.Condition;

namespace Hotline.Triage.Tests.Assurance.Checking;

/// <summary>What is found about rules, on the facts of <see cref="RandomRules"/>: b1 and b2 lie within b0, b3 within b1.</summary>
public class RuleCheckTests
{
    private static readonly Condition Always = Fact("b0") | !Fact("b0");

    public static TheoryData<string, Condition, Condition?> Impossible => new()
    {
        { "one fact both ways", Fact("b4") & !Fact("b4"), null },
        { "a narrower fact without the wider", Fact("b3") & !Fact("b0"), null },
        { "numbers that do not meet", Fact("n") < 3 & Fact("n") > 5, null },
        { "below the least number there can be", Fact("n") < 0, null },
        { "two choices at once", Fact("c").Is("red") & Fact("c").Is("blue"), null },
        { "two of three, which exclude one another", AtLeast(2, Fact("c").Is("red"), Fact("c").Is("blue"), Fact("c").Is("green")), null },
        { "unless is when", Fact("b4"), Fact("b4") },
        { "unless follows from when", Fact("b3"), Fact("b0") },
        { "unless covers all numbers that when leaves", Fact("n") > 6, Fact("n") >= 4 },
        { "unless never is known not to hold", Fact("b4"), Always },
    };

    public static TheoryData<string, Condition, Condition?> Possible => new()
    {
        { "wider without the narrower", Fact("b0") & !Fact("b3"), null },
        { "a number between two that follow one another", Fact("n") > 3 & Fact("n") < 4, null },
        { "exactly the least number", Fact("n") <= 0, null },
        { "either of two choices", Fact("c").OneOf("red", "blue") & !Fact("c").Is("red"), null },
        { "unless on a narrower fact", Fact("b0"), Fact("b3") },
        { "unless leaves one number", Fact("n") >= 4, Fact("n") > 4 },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void Rule_that_no_call_can_make_fire_is_found(string why, Condition when, Condition? unless)
    {
        var finding = Assert.Single(Codes("rule-never-fires", Rule("r", when, unless: unless)));
        Assert.True(finding is { Severity: FindingSeverity.Warning, Part: PackPart.Rule, Id: "r", IsExact: true }, why);
        Assert.Contains(unless is null ? "contradict" : "'unless'", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Possible))]
    public void Rule_that_some_call_makes_fire_is_not_found(string why, Condition when, Condition? unless)
    {
        var found = Codes("rule-never-fires", Rule("r", when, unless: unless));
        Assert.True(found.Count == 0, why);
    }

    [Fact]
    public void Rule_is_hidden_by_one_that_fires_with_it_and_decides_as_much()
    {
        Assert.Equal(["wide"], Hidden(Rule("narrow", Fact("b3")), Rule("wide", Fact("b0"))));
        Assert.Equal(["low"], Hidden(Rule("five", Fact("n") >= 5), Rule("low", Fact("n") >= 3)));
        Assert.Equal(["not"], Hidden(Rule("denied", !Fact("b0")), Rule("not", !Fact("b3"))));
        Assert.Equal(["any"], Hidden(Rule("some", Fact("c").Is("red")), Rule("any", !Fact("c").Is("blue"))));
    }

    [Fact]
    public void Rule_can_be_hidden_by_several_that_share_its_calls() =>
        Assert.Equal(["few", "many"], Hidden(Rule("known", Fact("n") >= 0 & Fact("b4")), Rule("few", Fact("n") < 5), Rule("many", Fact("n") >= 5)));

    [Fact]
    public void Rule_that_waits_for_an_answer_does_not_hide_one_that_does_not() =>
        Assert.Empty(Hidden(Rule("plain", Fact("b4")), Rule("asks", Fact("b4") & Always)));

    [Fact]
    public void Unless_that_may_hold_lets_the_other_rule_stand() =>
        Assert.Empty(Hidden(Rule("narrow", Fact("b3")), Rule("wide", Fact("b0"), unless: Fact("b5"))));

    [Fact]
    public void Of_two_rules_that_say_the_same_the_later_by_id_is_hidden() =>
        Assert.Equal("b", Assert.Single(Codes("rule-hidden", Rule("a", Fact("b4")), Rule("b", Fact("b4")))).Id);

    [Fact]
    public void Case_of_a_rule_that_says_why_in_its_own_words_adds_its_reason()
    {
        var (wide, narrow) = (Rule("wide", Fact("b0")), Rule("narrow", Fact("b3")) with { Why = LocalizedText.Of(("en", "y")) });
        Assert.Equal(["wide"], Assert.Single(Codes("rule-adds-reason", wide, narrow)).Related);
        Assert.Empty(Codes("rule-hidden", wide, narrow));
        Assert.Empty(Codes("rule-adds-reason", wide, narrow with { Why = wide.Why }));
        Assert.Empty(Codes("rule-adds-reason", wide with { Priority = Priority.Immediate }, narrow));
        Assert.Empty(Codes("rule-adds-reason", wide, narrow with { When = Fact("b0") }));
        Assert.Empty(Codes("rule-adds-reason", wide, narrow with { Instruct = ["leave"] }));
    }

    [Fact]
    public void Rule_that_adds_something_is_not_hidden()
    {
        var wide = Rule("wide", Fact("b0")) with { Category = Category.Parse("fire.a") };
        var narrow = Rule("narrow", Fact("b3")) with { Category = Category.Parse("fire.a") };
        Assert.Single(Codes("rule-hidden", wide, narrow));
        Assert.Empty(Codes("rule-hidden", wide, narrow with { Priority = Priority.Immediate }));
        Assert.Empty(Codes("rule-hidden", wide, narrow with { Category = Category.Parse("fire.b") }));
        Assert.Empty(Codes("rule-hidden", wide, narrow with { Refer = [AgencyKind.Parse("police")] }));
        Assert.Empty(Codes("rule-hidden", wide, narrow with { Instruct = ["leave"] }));
        Assert.Empty(Codes("rule-hidden", wide, narrow with { Close = "bye" }));
    }

    [Fact]
    public void Rule_that_a_naming_rule_may_ask_for_the_name_is_not_hidden()
    {
        var burnt = Rule("burnt", Fact("b3")) with { Category = Category.Parse("fire.a") };
        var crash = Rule("crash", Fact("b0")) with { Category = Category.Parse("traffic"), Priority = Priority.Emergency };
        var naming = Rule("naming", Fact("b4")) with { Category = Category.Parse("fire"), Names = true };
        Assert.Single(Codes("rule-hidden", burnt, crash));
        Assert.Empty(Codes("rule-hidden", burnt, crash, naming));
        Assert.Empty(Codes("rule-hidden", burnt with { Names = true }, crash with { Category = Category.Parse("fire.a") }));
    }

    [Fact]
    public void Category_adds_nothing_when_it_can_never_name_the_call()
    {
        var traffic = Rule("traffic", Fact("b0")) with { Category = Category.Parse("traffic") };
        Assert.Single(Codes("rule-hidden", traffic, Rule("medical", Fact("b3"))));
        var urgentFire = Rule("fire", Fact("b0")) with { Category = Category.Parse("medical.a"), Priority = Priority.Emergency };
        Assert.Single(Codes("rule-hidden", urgentFire, Rule("medical", Fact("b3")) with { Category = Category.Parse("medical.b") }));
    }

    [Fact]
    public void Rules_at_the_same_conditions_with_unrelated_categories_conflict()
    {
        var (a, b) = (Rule("a", Fact("b3") & Fact("b0")), Rule("b", Fact("b3")));
        Assert.Equal(["a"], Assert.Single(Codes("category-conflict", a with { Category = Category.Parse("medical.x") }, b with { Category = Category.Parse("medical.y") })).Related);
        Assert.Empty(Codes("category-conflict", a with { Category = Category.Parse("medical.x") }, b with { Category = Category.Parse("medical.x.y") }));
        Assert.Empty(Codes("category-conflict", a with { Category = Category.Parse("traffic") }, b with { Category = Category.Parse("medical") }));
        Assert.Empty(Codes("category-conflict", a with { Category = Category.Parse("medical.x") }, b with { Category = Category.Parse("medical.y"), Priority = Priority.Immediate }));
        Assert.Empty(Codes("category-conflict", a with { Category = Category.Parse("medical.x"), When = Fact("b3") & Fact("b4") }, b with { Category = Category.Parse("medical.y") }));
    }

    [Fact]
    public void Rules_at_the_same_conditions_with_different_advice_conflict()
    {
        var (a, b) = (Rule("a", Fact("b4")) with { Close = "one" }, Rule("b", Fact("b4")) with { Close = "two" });
        Assert.Equal("b", Assert.Single(Codes("advice-conflict", a, b)).Id);
        Assert.Empty(Codes("advice-conflict", a, b with { Close = "one" }));
        Assert.Empty(Codes("advice-conflict", a, b with { When = Fact("b5") }));
    }

    [Fact]
    public void Caller_to_whom_somebody_is_sent_must_not_be_told_that_it_was_nothing()
    {
        var joke = Rule("joke", Fact("b0")) with { Category = Category.Parse("prank"), Priority = Priority.Routine, Close = "bye", Refer = [] };
        var danger = Rule("danger", Fact("b3")) with { Priority = Priority.Routine };
        Assert.Equal(["danger"], Assert.Single(Codes("advice-against-referral", joke, danger)).Related);
        Assert.Empty(Codes("advice-against-referral", joke, danger with { Priority = Priority.Urgent }));
        Assert.Empty(Codes("advice-against-referral", joke, danger with { When = Fact("b4") }));
        Assert.Empty(Codes("advice-against-referral", joke with { Close = null }, danger));
    }

    [Fact]
    public void Urgent_rule_without_an_agency_is_found()
    {
        Assert.Single(Codes("rule-sends-nobody", Rule("r", Fact("b4")) with { Refer = [] }));
        Assert.Empty(Codes("rule-sends-nobody", Rule("r", Fact("b4")) with { Refer = [], Priority = Priority.Routine }));
    }

    [Fact]
    public void Danger_that_turns_a_rule_off_must_be_declared()
    {
        var danger = Rule("danger", Fact("b5") & Fact("b3"));
        var rule = Rule("r", Fact("b4") & !Fact("b5"));
        var finding = Assert.Single(Codes("evidence-lowers", danger, rule));
        Assert.Equal("r", finding.Id);
        Assert.Empty(Codes("evidence-lowers", danger, rule with { When = Fact("b4"), Unless = Fact("b5") }));
        Assert.Empty(Codes("evidence-lowers", danger with { When = Fact("b3") }, rule));
        Assert.Empty(Codes("evidence-lowers", danger with { When = Fact("b5") }, rule));
        Assert.Empty(Codes("evidence-lowers", danger, rule, Rule("both", Fact("b4") & Fact("b5"))));
    }

    [Fact]
    public void Danger_within_the_denied_fact_counts() =>
        Assert.Equal("r", Assert.Single(Codes("evidence-lowers", Rule("danger", Fact("b3") & Fact("b5")), Rule("r", Fact("b4") & !Fact("b0")))).Id);

    [Fact]
    public void Number_that_grows_past_a_rule_must_not_lower_the_call()
    {
        var many = Rule("many", Fact("n") >= 8 & Fact("b4")) with { Priority = Priority.Immediate };
        Assert.Equal("few", Assert.Single(Codes("evidence-lowers", many, Rule("few", Fact("n") < 3))).Id);
        Assert.Empty(Codes("evidence-lowers", many with { When = Fact("n") >= 3 & Fact("n") >= 0 }, Rule("few", Fact("n") < 3)));
        Assert.Empty(Codes("evidence-lowers", many, Rule("few", Fact("n") < 3), Rule("young", Fact("n") < 2 & Fact("b5")) with { Priority = Priority.Immediate }));
        Assert.Empty(Codes("evidence-lowers", many with { Priority = Priority.Urgent }, Rule("few", Fact("n") < 3)));
    }

    [Fact]
    public void Combinations_that_no_rule_decides_are_a_gap()
    {
        var small = Rule("small", Fact("b4") & Fact("c").Is("red"));
        var gap = Assert.Single(Codes("category-gap", small));
        Assert.Equal((FindingSeverity.Note, PackPart.Category, "medical"), (gap.Severity, gap.Part, gap.Id));
        Assert.Empty(Codes("category-gap", small, Rule("b", Fact("b4")), Rule("c", Fact("c").OneOf("red", "green", "blue"))));
    }

    [Fact]
    public void Category_with_too_many_combinations_is_said_not_to_be_covered()
    {
        var wide = Rule("wide", Fact("b0") & Fact("b1") & Fact("b2") & Fact("b3") & Fact("b4") & Fact("b5") & Fact("n") > 2 & Fact("c").Is("red"));
        Assert.False(Assert.Single(Codes("category-not-covered", wide)).IsExact);
        Assert.Empty(Codes("category-not-covered", Rule("r", Fact("b4"))));
    }

    [Fact]
    public void Rule_in_code_and_one_of_too_many_ways_are_said_not_to_be_covered()
    {
        var code = Rule("code", InCode("code", ["b4"], facts => facts.IsTrue("b4")));
        Assert.False(Assert.Single(Codes("rule-not-covered", code)).IsExact);

        var facts = Enumerable.Range(0, 26).Select(i => Fact($"b{i}")).ToImmutableArray();
        var wide = Rule("wide", AtLeast(13, [.. facts.Select(fact => (Condition)fact)]));
        var pack = RandomRules.PackOf([wide], [.. Enumerable.Range(0, 26).Select(i => RandomRules.Boolean($"b{i}", null))]);
        Assert.Equal("wide", Assert.Single(PackCheck.Of(pack, day: null).Findings, finding => finding.Code == "rule-not-covered").Id);
        Assert.Empty(Codes("rule-not-covered", Rule("r", Fact("b4"))));
    }

    private static Rule Rule(string id, Condition when, Condition? unless = null) =>
        RandomRules.RuleOf(id, when) with { Unless = unless, Refer = [AgencyKind.Parse("ambulance")] };

    private static string[] Hidden(params Rule[] rules) =>
        [.. Codes("rule-hidden", rules).Where(finding => finding.Id == rules[0].Id).SelectMany(finding => finding.Related)];

    private static List<PackFinding> Codes(string code, params Rule[] rules) =>
        [.. PackCheck.Of(RandomRules.PackOf([.. rules]), day: null).Findings.Where(finding => finding.Code == code)];
}
