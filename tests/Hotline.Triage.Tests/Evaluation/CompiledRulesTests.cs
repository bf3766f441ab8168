using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Tests.Evaluation;

/// <summary>The compiled rule set decides exactly as the plain evaluator does.</summary>
public class CompiledRulesTests
{
    private static readonly Gen<FactSheet> Sheets = RandomRules.Answers.Select(SheetOf);

    /// <summary>Leaves that need a set with gaps, thresholds between whole numbers and out of range, choices nobody can answer,
    /// and values of another kind than the fact's.</summary>
    private static readonly Gen<Condition> OddLeaf = Gen.OneOf<Condition>(
        Gen.Select(Gen.Enum<Comparison>(), Gen.OneOf(-1.0, 0.0, 0.5, 2.0, 2.5, 3.0, 10.0, 11.0), (comparison, threshold) =>
            (Condition)new FactCompares { Fact = "n", Comparison = comparison, Threshold = threshold }),
        Gen.OneOf(0.0, 1.0, 2.5, 3.0, 9.0).Array[1, 4].Select(numbers =>
            (Condition)new FactOneOf { Fact = "n", Values = [.. numbers.Select(FactValue.Of)] }),
        Gen.OneOf("red", "green", "blue", "violet").Array[1, 3].Select(codes =>
            (Condition)new FactOneOf { Fact = "c", Values = [.. codes.Select(FactValue.Of)] }),
        Gen.OneOf("b0", "c", "n").Select(fact => (Condition)new FactIs { Fact = fact, Value = true }),
        Gen.OneOf("b0", "c", "n").Select(fact => (Condition)new FactIs { Fact = fact, Value = "red" }),
        Gen.OneOf("b0", "c", "n").Select(fact => (Condition)new FactIs { Fact = fact, Value = 3 }),
        Gen.Const((Condition)new FactIs { Fact = "b1", Value = FactValue.Unknown }),
        Gen.Const((Condition)new FactCompares { Fact = "n", Comparison = Comparison.AtLeast, Threshold = double.NaN }),
        Gen.Const((Condition)new FactCompares { Fact = "n", Comparison = Comparison.Below, Threshold = double.PositiveInfinity }));

    private static readonly Gen<Condition> OddConditions = Gen.Recursive<Condition>((depth, inner) => depth >= 4
        ? OddLeaf
        : Gen.Frequency(
            (2, OddLeaf),
            (2, RandomRules.Conditions),
            (1, inner.Select(one => (Condition)new NotThat { Condition = one })),
            (1, inner.Select(one => (Condition)new AnyOf { Conditions = [one, new NotThat { Condition = one }] })),
            (1, inner.Select(one => (Condition)new AllOf { Conditions = [one, new NotThat { Condition = one }] })),
            (1, inner.Array[0, 3].Select(group => (Condition)new AnyOf { Conditions = [.. group] })),
            (1, inner.Array[0, 3].Select(group => (Condition)new AllOf { Conditions = [.. group] })),
            (1, Gen.Select(inner.Array[1, 7], Gen.Int[-1, 8], (group, count) =>
                (Condition)new AtLeastOf { Conditions = [.. group], Count = count }))));

    [Fact]
    public void Every_rule_stands_where_the_plain_evaluator_puts_it() =>
        Gen.Select(RandomRules.Packs(RandomRules.Conditions, unless: true), Sheets)
            .Sample((pack, sheet) => AssertEqual(pack.Rules, sheet), iter: 4000);

    [Fact]
    public void So_it_does_for_conditions_nobody_would_write() =>
        Gen.Select(RandomRules.Packs(OddConditions, unless: true), Sheets)
            .Sample((pack, sheet) => AssertEqual(pack.Rules, sheet), iter: 4000);

    [Fact]
    public void So_it_does_for_values_of_another_kind_than_the_facts() =>
        Gen.Select(RandomRules.Packs(OddConditions, unless: true), Gen.OneOf<FactValue>(Gen.Const(FactValue.Of(true)), Gen.Const(FactValue.Of(3)), Gen.Const(FactValue.Of("red"))).Array[3])
            .Sample((pack, values) => AssertEqual(pack.Rules, FactSheet.Empty.With("b0", values[0]).With("n", values[1]).With("c", values[2])), iter: 2000);

    [Fact]
    public void Numbers_at_between_and_beyond_thresholds_are_told_apart()
    {
        ImmutableArray<Rule> rules =
        [
            .. from comparison in Enum.GetValues<Comparison>()
               from threshold in new[] { -1, 0, 0.5, 3, double.BitIncrement(3), 10 }
               select RuleOf($"{comparison}-{threshold}", new FactCompares { Fact = "n", Comparison = comparison, Threshold = threshold }),
        ];
        foreach (var threshold in new[] { -1, 0, 0.5, 3, 10 })
            foreach (var number in new[] { double.BitDecrement(threshold), threshold, double.BitIncrement(threshold) })
                AssertEqual(rules, FactSheet.Empty.With("n", number));
        AssertEqual(rules, FactSheet.Empty.With("n", -0.0));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(513)]
    public void Full_blocks_and_blocks_with_one_rule_more_or_less_are_no_exception(int rules) =>
        Gen.Select(ManyRules(rules), Sheets.Array[5]).Sample((set, sheets) => AssertEqual(set, sheets), iter: 20);

    [Fact]
    public void Large_rule_sets_are_no_exception() =>
        Gen.Int[200, 1000].SelectMany(ManyRules).Select(Sheets.Array[5]).Sample((set, sheets) => AssertEqual(set, sheets), iter: 30);

    [Fact]
    public void Rare_facts_among_many_rules_are_no_exception() =>
        Gen.Select(WideRules.Rules, WideRules.Sheets.Array[5]).Sample((set, sheets) => AssertEqual(set, sheets), iter: 100);

    [Fact]
    public void A_condition_that_would_need_a_million_terms_is_evaluated_as_it_stands()
    {
        var leaves = Enumerable.Range(0, 24).Select(i => (Condition)new FactIs { Fact = $"x{i}", Value = true }).ToImmutableArray();
        ImmutableArray<Rule> rules =
        [
            RuleOf("some", new AtLeastOf { Conditions = leaves, Count = 12 }),
            RuleOf("few", new NotThat { Condition = new AtLeastOf { Conditions = leaves, Count = 12 } }),
            RuleOf("pairs", new AllOf { Conditions = [.. leaves.Chunk(2).Select(pair => new AnyOf { Conditions = [.. pair] })] }),
            RuleOf("long", new AllOf { Conditions = leaves }) with { Unless = new AllOf { Conditions = leaves } },
        ];
        Gen.Int[0, 2].Array[24].Sample(values =>
        {
            var sheet = FactSheet.Empty;
            for (var i = 0; i < values.Length; i++)
                if (values[i] > 0)
                    sheet = sheet.With($"x{i}", values[i] == 1);
            AssertEqual(rules, sheet);
        }, iter: 500);
    }

    [Fact]
    public void Many_threads_share_a_rule_set()
    {
        var compiled = CompiledRules.Of(ManyRules(300).Single());
        var sheets = Sheets.Array[32].Single();
        var expected = sheets.Select(compiled.Decide).ToArray();
        Parallel.For(0, 5000, i => Assert.Equal(expected[i % 32], compiled.Decide(sheets[i % 32])));
    }

    [Fact]
    public void An_unknown_value_takes_nothing_back_and_the_last_known_value_counts()
    {
        var compiled = CompiledRules.Of([RuleOf("r", new FactIs { Fact = "b", Value = true })]);
        var (yes, no, unknown) = (new KnownFact(0, true), new KnownFact(0, false), new KnownFact(0, FactValue.Unknown));
        Assert.Equal(0, compiled.Decide([yes, unknown]).Winner);
        Assert.Equal(0, compiled.Decide([unknown, no, yes]).Winner);
        Assert.Equal(PriorityRange.Settled(Priority.NonEmergency), compiled.Decide([yes, unknown, no]).Range);
        Assert.Equal(Priority.Urgent, compiled.Decide([unknown]).Range.Possible);
    }

    [Fact]
    public void Deciding_allocates_nothing()
    {
        var compiled = CompiledRules.Of(ManyRules(1000).Single());
        var sheet = SheetOf(ImmutableDictionary<string, FactValue>.Empty.Add("b0", true).Add("n", 3).Add("c", "red"));
        KnownFact[] known = [.. sheet.Known.Where(fact => compiled.Facts.NumberOf(fact.Fact) >= 0)
            .Select(fact => new KnownFact(compiled.Facts.NumberOf(fact.Fact), fact.Value))];
        var outcome = compiled.Decide(known);
        Assert.Equal(outcome, compiled.Decide(sheet));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            compiled.Decide(known);
            compiled.Decide(sheet);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static Gen<ImmutableArray<Rule>> ManyRules(int count) =>
        Gen.Select(Gen.Frequency((4, RandomRules.Conditions), (1, OddConditions)), Gen.Int[0, 40], RandomRules.Conditions, Gen.Int[0, 3])
            .Select((when, priority, except, which) => RuleOf("", when) with
            {
                // High priorities are few, so that blocks without any hit come first.
                Priority = (Priority)(priority is 0 ? 4 : priority is 1 ? 3 : priority % 3),
                Unless = which == 0 ? except : null,
            })
            .Array[count].Select(rules => rules.Select((rule, i) => rule with { Id = $"r{i}" }).ToImmutableArray());

    private static Rule RuleOf(string id, Condition when) => RandomRules.RuleOf(id, when);

    private static FactSheet SheetOf(ImmutableDictionary<string, FactValue> answers) =>
        answers.Aggregate(FactSheet.Empty, (sheet, answer) => sheet.With(answer.Key, answer.Value));

    private static void AssertEqual(ImmutableArray<Rule> rules, params ReadOnlySpan<FactSheet> sheets)
    {
        var compiled = CompiledRules.Of(rules);
        foreach (var sheet in sheets) AssertEqual(rules, compiled, sheet);
    }

    private static void AssertEqual(ImmutableArray<Rule> rules, CompiledRules compiled, FactSheet sheet)
    {
        var states = PlainEvaluator.Evaluate(rules, sheet);
        var range = PlainEvaluator.Range(rules, states);
        using var standings = compiled.Evaluate(sheet);
        Assert.Equal(states, standings.States());
        Assert.Equal(range, standings.Range);

        var fired = rules.Index().Where(rule => states[rule.Index] is RuleState.Fired)
            .Select(rule => (rule.Index, rule.Item, Evidence: Evidence(rule.Item, sheet)))
            .OrderByDescending(rule => rule.Item.Priority).ThenByDescending(rule => rule.Evidence.Count)
            .ThenBy(rule => rule.Item.Id, StringComparer.Ordinal).ToList();
        Assert.Equal(new RuleOutcome(range, fired.Count == 0 ? -1 : fired[0].Index), compiled.Decide(sheet));

        var evidence = standings.Fired().ToDictionary(compiled.Terms.RuleOf, term => standings.EvidenceOf(term).ToList());
        Assert.Equal(fired.Count, evidence.Count);
        Assert.All(fired, rule => Assert.Equal(rule.Evidence, evidence[rule.Index]));
        Assert.All(standings.Open(compiled.Terms.Count), term =>
            Assert.Equal(Evidence(rules[compiled.Terms.RuleOf(term)], sheet), standings.EvidenceOf(term)));
    }

    private static List<string> Evidence(Rule rule, FactSheet sheet) => [.. rule.When.Leaves
        .Where(leaf => leaf.Evaluate(sheet) is Truth.True).Select(leaf => leaf.Fact).Distinct(StringComparer.Ordinal)];
}
