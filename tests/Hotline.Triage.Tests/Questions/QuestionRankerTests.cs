using System.Collections.Frozen;
using System.Collections.Immutable;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;
using Hotline.Triage.Questions;
using Hotline.Triage.Rules;
using Hotline.Triage.Tests.Evaluation;

namespace Hotline.Triage.Tests.Questions;

public class QuestionRankerTests
{
    [Fact]
    public void Questions_and_outcomes_are_those_of_the_definition() =>
        Gen.Select(RandomRules.Packs(RandomRules.Conditions, unless: true), RandomRules.Answers)
            .Sample((pack, answers) => AssertEqual(pack.Facts, pack.Rules, answers), iter: 4000);

    [Fact]
    public void Many_rules_with_rare_facts_choices_and_ages_are_no_exception() =>
        Gen.Select(WideRules.Rules, WideRules.Sheets).Sample((rules, sheet) =>
            AssertEqual(WideRules.Facts, rules, sheet.Known.ToImmutableDictionary(fact => fact.Fact, fact => fact.Value)), iter: 25);

    [Fact]
    public void A_condition_kept_as_it_stands_is_asked_about_too()
    {
        var leaves = Enumerable.Range(0, 12).Select(i => (Condition)new FactIs { Fact = $"p{i}", Value = true }).ToImmutableArray();
        var rule = RandomRules.RuleOf("r", new AtLeastOf { Conditions = leaves, Count = 6 });
        Assert.Equal(0, AssertEqual(WideRules.Facts, [rule], ImmutableDictionary<string, FactValue>.Empty)[0].Score.Nearness);
        var answers = Enumerable.Range(0, 5).ToImmutableDictionary(i => $"p{i}", _ => FactValue.Of(true));
        Assert.Equal(12 - 5, AssertEqual(WideRules.Facts, [rule], answers).Count);
    }

    private static List<RankedQuestion> AssertEqual(
        ImmutableArray<FactDefinition> facts, ImmutableArray<Rule> rules, ImmutableDictionary<string, FactValue> answers)
    {
        var vocabulary = new FactVocabulary(facts);
        var (sheet, _) = FactSheetBuilder.Build(vocabulary, [], answers);
        var states = PlainEvaluator.Evaluate(rules, sheet);
        var range = PlainEvaluator.Range(rules, states);
        var focus = new QuestionFocus { Root = rules[^1].Category.Root, Disputed = new[] { "b2", "p3" }.ToFrozenSet(StringComparer.Ordinal) };
        var expected = new PlainQuestionRanker(vocabulary, rules).Rank(sheet, states, range, focus);

        var compiled = CompiledRules.Of(rules);
        using var standings = compiled.Evaluate(sheet);
        var ranker = new QuestionRanker(vocabulary, compiled);
        var actual = ranker.Rank(sheet, standings, range, focus, int.MaxValue);
        Assert.Equal(expected.Select(question => question.Fact), actual.Select(question => question.Fact));
        foreach (var (one, other) in expected.Zip(actual))
        {
            Assert.Equal(one.Score, other.Score);
            Assert.Equal(one.Outcomes, other.Outcomes);
            Assert.Equal(one.WaitingRule.Id, other.WaitingRule.Id);
        }

        // Asking has left no trace in what is known.
        Assert.Equal(states, standings.States());
        Assert.Equal(expected.Take(2).Select(question => question.Fact), ranker.Rank(sheet, standings, range, focus, 2).Select(question => question.Fact));
        return actual;
    }
}
