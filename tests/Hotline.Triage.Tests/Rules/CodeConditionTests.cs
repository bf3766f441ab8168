using Hotline.Domain;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;
using static Hotline.Triage.Rules.Condition;

namespace Hotline.Triage.Tests.Rules;

public class CodeConditionTests
{
    [Fact]
    public void Operators_write_the_same_conditions_as_a_pack()
    {
        Assert.Equal("(fire and not waste-burning)", (Fact("fire") & !Fact("waste-burning")).ToString());
        Assert.Equal("(fire and smoke and heat)", (Fact("fire") & Fact("smoke") & Fact("heat")).ToString());
        Assert.Equal("(fire or smoke or age below 5)", (Fact("fire") | Fact("smoke") | Fact("age") < 5).ToString());
        Assert.Equal("(age at least 5 and age at most 9 and age above 6)", (Fact("age") >= 5 & Fact("age") <= 9 & Fact("age") > 6).ToString());
        Assert.Equal("fire-size is large", Fact("fire-size").Is("large").ToString());
        Assert.Equal("fire-size is one of small, large", Fact("fire-size").OneOf("small", "large").ToString());
        Assert.Equal("at least 2 of (a , b , c)", AtLeast(2, Fact("a"), Fact("b"), Fact("c")).ToString());
        Assert.Equal("not (a or b)", (!Any(Fact("a"), Fact("b"))).ToString());
        Assert.Equal("(a and b)", All(Fact("a"), Fact("b")).ToString());
        Assert.Equal(new FactIs { Fact = "fire", Value = true }, (Condition)Fact("fire"));
    }

    [Fact]
    public void Operators_mean_what_they_say() => Gen.Select(RandomRules.ConditionsWithCode, RandomRules.ConditionsWithCode, RandomRules.Answers).Sample((a, b, answers) =>
    {
        var facts = answers.Aggregate(FactSheet.Empty, (sheet, answer) => sheet.With(answer.Key, answer.Value));
        Assert.Equal((Truth)Math.Min((int)a.Evaluate(facts), (int)b.Evaluate(facts)), (a & b).Evaluate(facts));
        Assert.Equal((Truth)Math.Max((int)a.Evaluate(facts), (int)b.Evaluate(facts)), (a | b).Evaluate(facts));
        Assert.Equal((Truth)(2 - (int)a.Evaluate(facts)), (!a).Evaluate(facts));
    }, iter: 2000);

    [Fact]
    public void What_makes_no_condition_is_refused_at_once()
    {
        Assert.Throws<ArgumentException>(() => Fact(""));
        Assert.Throws<ArgumentException>(() => Fact("fire").Is(FactValue.Unknown));
        Assert.Throws<ArgumentException>(() => Fact("fire").OneOf());
        Assert.Throws<ArgumentOutOfRangeException>(() => Fact("age") < double.PositiveInfinity);
        Assert.Throws<ArgumentOutOfRangeException>(() => AtLeast(3, Fact("a"), Fact("b")));
        Assert.Throws<ArgumentException>(() => All());
        Assert.Throws<ArgumentException>(() => InCode("none", [], _ => true));
    }

    [Fact]
    public void Code_is_open_until_the_facts_it_reads_are_known()
    {
        var condition = InCode("many-small", ["people-trapped", "casualties"], facts => facts.IsTrue("people-trapped") && facts.Number("casualties") > 2);
        var facts = FactSheet.Empty;
        Assert.Equal(Truth.Unknown, condition.Evaluate(facts));
        Assert.Equal(Truth.False, condition.Evaluate(facts.With("people-trapped", false)));
        Assert.Equal(Truth.Unknown, condition.Evaluate(facts.With("people-trapped", true)));
        Assert.Equal(Truth.True, condition.Evaluate(facts.With("people-trapped", true).With("casualties", 3)));
        Assert.Equal(Truth.False, condition.Evaluate(facts.With("people-trapped", true).With("casualties", 2)));
        Assert.Equal(["people-trapped", "casualties"], condition.Leaves.Select(leaf => leaf.Fact));
    }

    [Fact]
    public void An_operator_outside_the_code_settles_what_the_code_leaves_open()
    {
        var condition = Fact("unconscious") | InCode("child", ["age"], facts => facts.Number("age") < 5);
        Assert.Equal(Truth.True, condition.Evaluate(FactSheet.Empty.With("unconscious", true)));
        Assert.Equal(Truth.True, condition.Evaluate(FactSheet.Empty.With("age", 3)));
        Assert.Equal(Truth.Unknown, condition.Evaluate(FactSheet.Empty.With("age", 7)));
    }

    [Fact]
    public void A_rule_in_code_takes_part_in_priority_evidence_and_questions()
    {
        var engine = EngineWith(new ManyCasualties());
        var report = new TriageReport { Note = "kebakaran", Language = "en" }.WithAnswer("people-trapped", false).WithAnswer("unconscious", false)
            .WithAnswer("drill", false).WithAnswer("fire-size", "small");
        var open = engine.Assess(report.WithAnswer("casualties", FactValue.Unknown));
        var question = Assert.Single(open.Questions);
        Assert.Equal("casualties", question.Fact);
        Assert.Contains(question.Outcomes, outcome => outcome.Answer == 2 && outcome.Range.Definite is Priority.Immediate);
        Assert.Contains(question.Outcomes, outcome => outcome.Answer == 0 && outcome.Range.Possible is Priority.Emergency);

        var decision = engine.Assess(report.WithAnswer("casualties", 2));
        Assert.Equal(Priority.Immediate, decision.Priority.Definite);
        Assert.Equal("fire.casualties", decision.Rules[0].Rule.Id);
        Assert.Equal(["fire", "casualties"], decision.Rules[0].Evidence.Select(fact => fact.Fact));
        Assert.Empty(decision.RuleErrors);
    }

    [Fact]
    public void A_rule_that_throws_counts_as_open_and_is_named_without_its_message()
    {
        var decision = EngineWith(Rule("rule.throws", InCode("x", ["fire"], _ => throw new FormatException("personal")))).Assess(new TriageReport { Note = "cari jodoh" });
        Assert.Equal(Priority.Immediate, decision.Priority.Possible);
        Assert.Equal("rule.throws: the rule threw FormatException; it counts as open; make the rule answer for every value that its facts may have [rule-threw]", Assert.Single(decision.RuleErrors).ToString());
    }

    [Fact]
    public void A_rule_that_reads_what_it_did_not_declare_counts_as_open_and_is_named()
    {
        var decision = EngineWith(Rule("rule.reads", InCode("x", ["fire"], facts => facts.IsTrue("drill")))).Assess(new TriageReport());
        Assert.Equal("rule.reads: the rule read 'drill', which it does not declare; it counts as open; declare every fact that the rule reads [rule-read-undeclared]", Assert.Single(decision.RuleErrors).ToString());

        var odd = EngineWith(Rule("rule.reads", InCode("x", ["fire"], facts => facts.IsTrue("Pak Budi")))).Assess(new TriageReport());
        Assert.DoesNotContain("Budi", Assert.Single(odd.RuleErrors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_cannot_deny_by_not_holding_when_it_fails()
    {
        // "not (code)" around failing code is open as well, and so is an 'unless' in failing code.
        var failing = InCode("x", ["fire"], _ => throw new InvalidOperationException());
        Assert.Equal(Truth.Unknown, (!failing).Evaluate(FactSheet.Empty));
        var decision = EngineWith(Rule("r", Fact("fire")) with { Unless = failing }).Assess(new TriageReport { Note = "kebakaran" });
        Assert.Equal(Priority.Immediate, decision.Priority.Possible);
        Assert.Single(decision.RuleErrors);
    }

    [Fact]
    public void A_builder_names_all_that_is_missing() => Assert.Equal(
        "The rule 'r' lacks Decides, When, Why, Source.", Assert.Throws<InvalidOperationException>(() => new RuleBuilder("r").Build()).Message);

    private static Rule Rule(string id, Condition when) => new RuleBuilder(id)
        .Decides("fire.building", Priority.Immediate).When(when).Refer("ambulance").Why(("id", "x"), ("en", "x")).Source("test").Build();

    private static TriageEngine EngineWith(CodeRule rule) => EngineWith(rule.ToRule());

    private static TriageEngine EngineWith(Rule rule) => new(SmallPack.Load().With([rule]).GetPack());
}
