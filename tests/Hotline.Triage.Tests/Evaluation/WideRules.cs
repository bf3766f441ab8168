using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Tests.Evaluation;

/// <summary>Many rules over many facts, most of them rare, as phrases are: a number with many thresholds, a choice with many
/// values, and booleans of which a few are in most rules.</summary>
internal static class WideRules
{
    private static readonly Gen<Condition> Leaf = Gen.Frequency(
        (3, Gen.Int[0, 299].Select(i => (Condition)new FactIs { Fact = $"p{i}", Value = true })),
        (1, Gen.Select(Gen.Int[0, 4], Gen.Bool, (i, value) => (Condition)new FactIs { Fact = $"s{i}", Value = value })),
        (1, Gen.Int[0, 19].Array[1, 3].Select(codes => (Condition)new FactOneOf { Fact = "k", Values = [.. codes.Select(code => FactValue.Of($"k{code}"))] })),
        (1, Gen.Select(Gen.Enum<Comparison>(), Gen.Int[0, 200], (comparison, threshold) =>
            (Condition)new FactCompares { Fact = "age", Comparison = comparison, Threshold = threshold })),
        (1, Gen.Select(Gen.Int[0, 200], Gen.Int[0, 50], (from, width) => (Condition)new AllOf
        {
            Conditions =
            [
                new FactCompares { Fact = "age", Comparison = Comparison.AtLeast, Threshold = from },
                new FactCompares { Fact = "age", Comparison = Comparison.Below, Threshold = from + width },
            ],
        })));

    /// <summary>The facts; the phrases p1 to p9 lie within p0, p11 to p19 within p10, and so on.</summary>
    public static readonly ImmutableArray<FactDefinition> Facts =
    [
        .. Enumerable.Range(0, 300).Select(i => RandomRules.Boolean($"p{i}", i % 10 == 0 ? null : $"p{i / 10 * 10}")),
        .. Enumerable.Range(0, 5).Select(i => RandomRules.Boolean($"s{i}", null)),
        RandomRules.Number("age", 210),
        RandomRules.Choice("k", [.. Enumerable.Range(0, 20).Select(i => $"k{i}")]),
    ];

    public static readonly Gen<ImmutableArray<Rule>> Rules = Gen
        .Select(Leaf.Array[1, 4], Gen.Int[0, 9], Gen.Enum<Priority>(), Leaf)
        .Select((leaves, form, priority, except) => RandomRules.RuleOf("", Compose(leaves, form)) with
        {
            Priority = priority,
            Unless = form is 3 ? except : null,
        })
        .Array[300, 900]
        .Select(rules => rules.Select((rule, i) => rule with { Id = $"r{i}" }).ToImmutableArray());

    public static readonly Gen<FactSheet> Sheets = Gen.Select(
        Gen.Int[0, 299].Array[0, 30], Gen.Int[0, 2].Array[5], Gen.Int[-10, 21], Gen.Int[-200, 420], Gen.Bool.Array[30],
        (phrases, booleans, choice, age, values) =>
        {
            var sheet = FactSheet.Empty;
            foreach (var (i, phrase) in phrases.Index()) sheet = sheet.With($"p{phrase}", values[i] || i < 15);
            foreach (var (i, value) in booleans.Index())
                if (value > 0)
                    sheet = sheet.With($"s{i}", value == 1);
            if (choice >= 0) sheet = sheet.With("k", $"k{choice}");
            return age >= 0 ? sheet.With("age", age / 2.0) : sheet;
        });

    private static Condition Compose(Condition[] leaves, int form) => form switch
    {
        0 => new AnyOf { Conditions = [.. leaves] },
        1 => new AtLeastOf { Conditions = [.. leaves], Count = Math.Min(2, leaves.Length) },
        2 => new AllOf { Conditions = [leaves[0], new NotThat { Condition = new AllOf { Conditions = [.. leaves] } }] },
        _ => new AllOf { Conditions = [.. leaves] },
    };
}
