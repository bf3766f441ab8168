using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Explanations;
using Hotline.Triage.Facts;
using Hotline.Triage.Packs;
using Hotline.Triage.Questions;

namespace Hotline.Triage.Tests.Explanations;

/// <summary>What must hold of explanations for every pack and every call.</summary>
public class SmallestChangeTests
{
    private static readonly Gen<(RulePack Pack, ImmutableDictionary<string, FactValue> Answers)> AnyCall =
        Gen.Select(RandomRules.Packs(RandomRules.Conditions, unless: true), RandomRules.Answers, (pack, answers) => (pack, answers));

    [Fact]
    public void A_change_moves_the_priority_as_it_says() => Gen.Select(
        RandomRules.Packs(RandomRules.ConditionsWithCode, unless: true), RandomRules.Answers).Sample((pack, answers) =>
    {
        var engine = new TriageEngine(pack);
        var report = new TriageReport { Facts = answers };
        var explanation = engine.Explain(report);
        foreach (var (change, isRaise) in new[] { (explanation.Raise, true), (explanation.Lower, false) })
        {
            if (change is null) continue;
            var after = engine.Assess(change.Facts.Aggregate(report, (changed, fact) => changed.WithAnswer(fact.Fact, fact.To)));
            Assert.Equal(change.Range, after.Priority);
            Assert.Equal(isRaise, after.Priority.Definite > explanation.Decision.Priority.Definite);
            Assert.NotEqual(explanation.Decision.Priority.Definite, after.Priority.Definite);
            Assert.All(change.Facts, fact => Assert.Equal(explanation.Decision.Facts[fact.Fact], fact.From));
        }
    }, iter: 1000);

    [Fact]
    public void Nothing_smaller_and_nothing_as_small_moves_it_farther() => AnyCall.Sample(call =>
    {
        var engine = new TriageEngine(call.Pack);
        var report = new TriageReport { Facts = call.Answers };
        var explanation = engine.Explain(report);
        var start = explanation.Decision.Priority.Definite;
        var answers = PossibleAnswers.Of(new FactVocabulary(call.Pack.Facts), call.Pack.Rules);
        var singles = call.Pack.Facts.SelectMany(fact => answers[fact.Id], (fact, to) => (fact.Id, to)).ToList();
        var raised = singles.Max(one => Definite(one));
        var lowered = singles.Min(one => Definite(one));
        Check(explanation.Raise, raised > start, raised);
        Check(explanation.Lower, lowered < start, lowered);

        Priority Definite((string Fact, FactValue To) one) => engine.Assess(report.WithAnswer(one.Fact, one.To)).Priority.Definite;

        static void Check(SmallestChange? change, bool isOneEnough, Priority farthest)
        {
            if (isOneEnough) Assert.Equal(farthest, change!.Range.Definite);
            Assert.Equal(isOneEnough, change is { Facts.Length: 1 });
        }
    }, iter: 500);

    [Fact]
    public void Two_changes_are_found_wherever_there_are_any() => AnyCall.Sample(call =>
    {
        var engine = new TriageEngine(call.Pack);
        var report = new TriageReport { Facts = call.Answers };
        var explanation = engine.Explain(report);
        var start = explanation.Decision.Priority.Definite;
        if (explanation.Raise is { Facts.Length: 1 } && explanation.Lower is { Facts.Length: 1 }) return;
        Assert.True(explanation.IsExhaustive);

        var answers = PossibleAnswers.Of(new FactVocabulary(call.Pack.Facts), call.Pack.Rules);
        var rules = CompiledRules.Of(call.Pack.Rules);
        var (raised, lowered) = (start, start);
        foreach (var first in call.Pack.Facts)
        {
            foreach (var second in call.Pack.Facts.TakeWhile(fact => fact != first))
            {
                foreach (var (one, other) in answers[first.Id].SelectMany(_ => answers[second.Id], (one, other) => (one, other)))
                {
                    // An answer that confirms what is known already is no change.
                    if (one == explanation.Decision.Facts[first.Id] || other == explanation.Decision.Facts[second.Id]) continue;
                    var (sheet, _) = FactSheetBuilder.Build(new FactVocabulary(call.Pack.Facts), [], call.Answers.SetItem(first.Id, one).SetItem(second.Id, other));
                    var definite = rules.Decide(sheet).Range.Definite;
                    if (definite > raised) raised = definite;
                    if (definite < lowered) lowered = definite;
                }
            }
        }

        if (explanation.Raise is not { Facts.Length: 1 }) Assert.Equal(raised, explanation.Raise?.Range.Definite ?? start);
        if (explanation.Lower is not { Facts.Length: 1 }) Assert.Equal(lowered, explanation.Lower?.Range.Definite ?? start);
    }, iter: 400);

    [Fact]
    public void Each_condition_of_a_rule_stands_as_evaluating_it_says_and_none_is_missing_of_a_rule_that_fired() => Gen.Select(
        RandomRules.Packs(RandomRules.ConditionsWithCode, unless: true), RandomRules.Answers).Sample((pack, answers) =>
    {
        var explanation = new TriageEngine(pack).Explain(new TriageReport { Facts = answers });
        foreach (var rule in pack.Rules)
        {
            var why = explanation.WhyNot(rule.Id)!;
            Assert.Equal(PlainEvaluator.Evaluate(rule, explanation.Decision.Facts), why.State);
            Assert.Equal(why.State is RuleState.Fired, why.Missing.IsEmpty);
            Assert.All(why.Conditions, condition => Assert.Equal(condition.Condition.Evaluate(explanation.Decision.Facts), condition.Truth));
            Assert.All(why.Missing, condition => Assert.NotEqual(condition.Wanted, condition.Truth));
            Assert.Equal(
                rule.Facts.Order(StringComparer.Ordinal),
                why.Conditions.SelectMany(condition => condition.Facts).Select(fact => fact.Fact).Distinct().Order(StringComparer.Ordinal));
            Assert.NotEmpty(why.ToText());
        }

        Assert.NotEmpty(explanation.ToText());
    }, iter: 500);
}
