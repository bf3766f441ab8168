using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Tests.Rules;

public class ConditionTests
{
    private static readonly FactIs Fire = new() { Fact = "fire", Value = true };
    private static readonly FactIs Smoke = new() { Fact = "smoke", Value = true };

    [Fact]
    public void Learning_an_unknown_fact_never_turns_true_into_false_or_back() => Gen.Select(
        RandomRules.ConditionsWithCode, RandomRules.Answers, RandomRules.Answers).Sample((condition, known, more) =>
    {
        var before = Sheet(known);
        var after = Sheet(more.AddRange(known.Where(pair => !more.ContainsKey(pair.Key))).SetItems(known));
        var truth = condition.Evaluate(before);
        if (truth is not Truth.Unknown) Assert.Equal(truth, condition.Evaluate(after));
    }, iter: 5000);

    [Fact]
    public void A_condition_reads_only_its_leaves() => Gen.Select(RandomRules.ConditionsWithCode, RandomRules.Answers).Sample((condition, answers) =>
    {
        var facts = condition.Leaves.Select(leaf => leaf.Fact).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(condition.Evaluate(Sheet(answers)), condition.Evaluate(Sheet(answers.Where(pair => facts.Contains(pair.Key)))));
    }, iter: 2000);

    [Theory]
    [InlineData(null, null, Truth.Unknown, Truth.Unknown)]
    [InlineData(true, null, Truth.Unknown, Truth.True)]
    [InlineData(false, null, Truth.False, Truth.Unknown)]
    [InlineData(true, true, Truth.True, Truth.True)]
    [InlineData(true, false, Truth.False, Truth.True)]
    [InlineData(false, false, Truth.False, Truth.False)]
    public void All_and_any_follow_Kleenes_tables(bool? fire, bool? smoke, Truth all, Truth any)
    {
        var facts = FactSheet.Empty;
        if (fire is { } isFire) facts = facts.With("fire", isFire);
        if (smoke is { } isSmoke) facts = facts.With("smoke", isSmoke);
        Assert.Equal(all, new AllOf { Conditions = [Fire, Smoke] }.Evaluate(facts));
        Assert.Equal(any, new AnyOf { Conditions = [Fire, Smoke] }.Evaluate(facts));
    }

    [Theory]
    [InlineData(Comparison.Below, 4, true)]
    [InlineData(Comparison.Below, 5, false)]
    [InlineData(Comparison.AtMost, 5, true)]
    [InlineData(Comparison.AtMost, 6, false)]
    [InlineData(Comparison.AtLeast, 5, true)]
    [InlineData(Comparison.AtLeast, 4, false)]
    [InlineData(Comparison.Above, 6, true)]
    [InlineData(Comparison.Above, 5, false)]
    public void A_number_at_its_threshold_falls_on_the_stated_side(Comparison comparison, double number, bool holds)
    {
        var condition = new FactCompares { Fact = "age", Comparison = comparison, Threshold = 5 };
        Assert.Equal(holds ? Truth.True : Truth.False, condition.Evaluate(FactSheet.Empty.With("age", number)));
        Assert.Equal(Truth.Unknown, condition.Evaluate(FactSheet.Empty));
    }

    [Fact]
    public void At_least_is_settled_as_soon_as_the_rest_cannot_matter()
    {
        var two = new AtLeastOf { Count = 2, Conditions = [Fire, Smoke, new FactIs { Fact = "heat", Value = true }] };
        Assert.Equal(Truth.Unknown, two.Evaluate(FactSheet.Empty.With("fire", true)));
        Assert.Equal(Truth.True, two.Evaluate(FactSheet.Empty.With("fire", true).With("smoke", true)));
        Assert.Equal(Truth.False, two.Evaluate(FactSheet.Empty.With("fire", false).With("smoke", false)));
    }

    private static FactSheet Sheet(IEnumerable<KeyValuePair<string, FactValue>> answers) =>
        answers.Aggregate(FactSheet.Empty, (sheet, answer) => sheet.With(answer.Key, answer.Value));
}
