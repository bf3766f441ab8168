using System.Collections.Immutable;
using Hotline.Triage.Assurance;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;
using Hotline.Triage.Packs;
using Hotline.Triage.Rules;
using static Hotline.Triage.Rules.Condition;

namespace Hotline.Triage.Tests.Assurance;

public class ConditionCoverageTests
{
    [Fact]
    public void A_condition_is_covered_by_a_call_that_fires_for_it_and_one_that_does_not()
    {
        var both = Covered(Fact("b4") & Fact("b5"), [Of(("b4", true), ("b5", true))], [Of(("b4", true), ("b5", false)), Of(("b4", false), ("b5", true))]);
        Assert.Equal((2, 2, 2), (both.Count, both.Covered, both.CoveredByKnownFacts));
        Assert.True(both.Rules[0].IsFull);
    }

    [Fact]
    public void What_fires_for_two_reasons_at_once_shows_neither()
    {
        var conditions = Covered(Fact("b4") | Fact("b5"), [Of(("b4", true), ("b5", true))], []).Rules[0].Conditions;
        Assert.All(conditions, condition => Assert.Equal(ConditionSide.Missing, condition.Fires));
        Assert.Equal(("b4 = true", "b5 = true"), (Text(conditions[0].ToMatch), Text(conditions[1].ToMatch)));
    }

    [Fact]
    public void An_unknown_fact_shows_the_silent_side_and_is_told_apart()
    {
        var condition = Covered(Fact("b4") & Fact("b5"), [Of(("b4", true), ("b5", true))], [Of(("b4", true))]).Rules[0].Conditions[1];
        Assert.Equal((ConditionSide.Shown, ConditionSide.ShownByUnknown), (condition.Fires, condition.Silent));
        Assert.True(condition.IsCovered);
        Assert.False(condition.IsCoveredByKnownFacts);
    }

    [Fact]
    public void What_follows_from_another_condition_can_never_matter()
    {
        // b1 lies within b0, so that a call cannot know b1 and not know b0.
        var coverage = Covered(Fact("b0") & Fact("b1"), [Of(("b1", true))], []);
        var (wide, narrow) = (coverage.Rules[0].Conditions[0], coverage.Rules[0].Conditions[1]);
        Assert.Equal(ConditionSide.Impossible, wide.Silent);
        Assert.Equal(ConditionSide.Missing, narrow.Silent);
        Assert.Equal("b0 = true, b1 = false", Text(narrow.ToAvoid));
        Assert.Equal((1, 1), (coverage.Count, coverage.NeverMatter));
    }

    [Fact]
    public void Proposals_keep_to_ranges_and_choices()
    {
        var conditions = Covered((Fact("n") >= 7) & Fact("c").OneOf("red", "green"), [], []).Rules[0].Conditions;
        Assert.Equal("c = red, n = 7", Text(conditions[0].ToMatch));
        Assert.Equal("c = red, n = 0", Text(conditions[0].ToAvoid));
        Assert.Equal("c = blue, n = 7", Text(conditions[1].ToAvoid));
    }

    [Fact]
    public void What_stands_under_unless_is_looked_at_from_the_other_side()
    {
        var condition = Covered(Fact("b4"), [Of(("b4", true), ("b5", false))], [], unless: Fact("b5")).Rules[0].Conditions[1];
        Assert.True(condition.IsUnless);
        Assert.Equal((ConditionSide.Shown, ConditionSide.Missing), (condition.Fires, condition.Silent));
        Assert.Equal("b4 = true, b5 = true", Text(condition.ToAvoid));
    }

    [Fact]
    public void A_call_that_is_added_counts_for_every_rule()
    {
        var meter = new CoverageMeter(SmallPack.Engine());
        var before = meter.Result();
        meter.Add(new TriageReport { Note = "pingsan" }.WithAnswer("fire", true).WithAnswer("drill", true));
        var after = meter.Result();
        Assert.Equal(ConditionSide.Missing, Condition(before, "fire.building", 1).Silent);
        Assert.Equal(ConditionSide.Shown, Condition(after, "fire.building", 1).Silent);
        Assert.Equal(ConditionSide.ShownByUnknown, Condition(after, "fire.trapped", 1).Silent);
    }

    [Fact]
    public void Every_proposal_makes_its_condition_decide() => RandomRules.Packs(RandomRules.ConditionsWithCode, unless: true).Sample(AssertProposals, iter: 150);

    [Fact]
    public void Only_what_no_call_can_show_is_called_impossible() =>
        Gen.Select(RandomRules.Packs(RandomRules.Conditions, unless: true), RandomRules.Answers.Array[10]).Sample((pack, calls) =>
        {
            var impossible = new CoverageMeter(new TriageEngine(pack)).Result();
            var meter = new CoverageMeter(new TriageEngine(pack));
            foreach (var answers in calls) meter.Add(new TriageReport { Facts = answers });
            foreach (var (before, after) in impossible.Rules.Zip(meter.Result().Rules))
                for (var i = 0; i < before.Conditions.Length; i++)
                {
                    Assert.Equal(before.Conditions[i].Fires is ConditionSide.Impossible, after.Conditions[i].Fires is ConditionSide.Impossible);
                    Assert.Equal(before.Conditions[i].Silent is ConditionSide.Impossible, after.Conditions[i].Silent is ConditionSide.Impossible);
                }
        }, iter: 100);

    [Fact]
    public void Nearly_every_condition_of_the_Purwakarta_pack_is_shown_to_matter_by_its_examples()
    {
        var pack = RulePack.LoadPurwakarta();
        var coverage = new CoverageMeter(new TriageEngine(pack)).Result();
        Assert.True(coverage.Covered * 100 >= coverage.Count * 95, $"{coverage.Covered} of {coverage.Count}; 'pack test --coverage' proposes examples for {string.Join(", ", coverage.Rules.Where(rule => !rule.IsFull))}");
        Assert.DoesNotContain(coverage.Rules.SelectMany(rule => rule.Conditions), condition => condition.Fires is ConditionSide.NotFound || condition.Silent is ConditionSide.NotFound);
        AssertProposals(RandomRules.With(pack, [.. pack.Rules.Select(rule => rule with { Match = [], Avoid = [] })]));
    }

    private static void AssertProposals(RulePack pack)
    {
        var engine = new TriageEngine(pack);
        var proposed = new CoverageMeter(engine).Result();
        var examples = proposed.Rules.Select(rule => rule.Rule with
        {
            Match = [.. rule.Rule.Match, .. rule.Conditions.Select(condition => condition.ToMatch).OfType<RuleExample>()],
            Avoid = [.. rule.Rule.Avoid, .. rule.Conditions.Select(condition => condition.ToAvoid).OfType<RuleExample>()],
        });

        // The plain evaluator and the meter itself judge what the search proposed.
        foreach (var rule in examples)
        {
            foreach (var example in rule.Match.Skip(Count(pack, rule.Id, rule => rule.Match))) Assert.Equal(RuleState.Fired, StateOf(engine, rule, example));
            foreach (var example in rule.Avoid.Skip(Count(pack, rule.Id, rule => rule.Avoid))) Assert.NotEqual(RuleState.Fired, StateOf(engine, rule, example));
        }

        foreach (var rule in Measure(pack, [.. examples]).Rules)
            Assert.DoesNotContain(rule.Conditions, condition => condition.Fires is ConditionSide.Missing || condition.Silent is ConditionSide.Missing);
    }

    private static int Count(RulePack pack, string id, Func<Rule, ImmutableArray<RuleExample>> examples) =>
        examples(pack.Rules.First(rule => string.Equals(rule.Id, id, StringComparison.Ordinal))).Length;

    private static RuleState StateOf(TriageEngine engine, Rule rule, RuleExample example) =>
        PlainEvaluator.Evaluate(rule, engine.Assess(new TriageReport { Facts = example.Facts.ToImmutableDictionary(StringComparer.Ordinal) }).Facts);

    private static ConditionCoverage Measure(RulePack pack, ImmutableArray<Rule> rules) => new CoverageMeter(new TriageEngine(RandomRules.With(pack, rules))).Result();

    private static ConditionCoverage Covered(Condition when, ImmutableArray<RuleExample> match, ImmutableArray<RuleExample> avoid, Condition? unless = null) =>
        new CoverageMeter(new TriageEngine(RandomRules.PackOf([RandomRules.RuleOf("rule", when) with { Match = match, Avoid = avoid, Unless = unless }]))).Result();

    private static CoveredCondition Condition(ConditionCoverage coverage, string rule, int place) =>
        coverage.Rules.Single(one => string.Equals(one.Rule.Id, rule, StringComparison.Ordinal)).Conditions[place];

    private static RuleExample Of(params ReadOnlySpan<(string Fact, FactValue Value)> facts) => RuleExample.Of("", facts);

    private static string? Text(RuleExample? example) => example is null ? null : string.Join(", ", example.Facts.Select(fact => $"{fact.Key} = {fact.Value}"));
}
