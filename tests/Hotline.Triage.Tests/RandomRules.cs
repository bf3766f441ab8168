using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Domain.Agencies;
using Hotline.Domain.Categories;
using Hotline.Triage.Facts;
using Hotline.Triage.Notes;
using Hotline.Triage.Packs;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Tests;

/// <summary>Random packs and answers, over few facts so that rules meet.</summary>
internal static class RandomRules
{
    private static readonly LocalizedText NoText = new([KeyValuePair.Create("en", "x")], "en");

    /// <summary>Booleans b0 to b5 (b1 and b2 within b0, b3 within b1), the number n from 0 to 10, the choice c.</summary>
    public static readonly ImmutableArray<FactDefinition> Facts =
    [
        Boolean("b0", null), Boolean("b1", "b0"), Boolean("b2", "b0"), Boolean("b3", "b1"), Boolean("b4", null), Boolean("b5", null),
        Number("n", 10), Choice("c", ["red", "green", "blue"]),
    ];

    private static readonly Gen<FactCondition> Leaf = Gen.OneOf<FactCondition>(
        Gen.Select(Gen.Int[0, 5], Gen.Bool, (i, value) => new FactIs { Fact = $"b{i}", Value = value }),
        Gen.Select(Gen.Enum<Comparison>(), Gen.Int[0, 10], (comparison, threshold) => new FactCompares { Fact = "n", Comparison = comparison, Threshold = threshold }),
        Gen.Int[0, 10].Select(number => new FactIs { Fact = "n", Value = FactValue.Of((double)number) }),
        Gen.OneOf("red", "green", "blue").Array[1, 2].Select(codes => new FactOneOf { Fact = "c", Values = [.. codes.Select(FactValue.Of)] }));

    /// <summary>Code that looks at facts one after another, takes unknown for "does not hold", and stops early: as a
    /// programmer would write it who never thought of unknown facts.</summary>
    public static readonly Gen<Condition> Code = Gen.Select(Leaf, Gen.Bool, Gen.Bool).Array[1, 4].Select(steps =>
        Condition.InCode("code", [.. steps.Select(step => step.Item1.Fact).Distinct()], facts => Run(steps, facts)));

    /// <summary>The same, but it may end by throwing, or by reading a fact it did not declare.</summary>
    public static readonly Gen<Condition> FailingCode = Gen.Select(Gen.Select(Leaf, Gen.Bool, Gen.Bool).Array[1, 4], Gen.Bool).Select((steps, throws) =>
        Condition.InCode("failing", [.. steps.Select(step => step.Item1.Fact).Distinct()], facts => Run(steps, facts)
            && (throws ? throw new FormatException("secret") : facts.IsTrue("undeclared"))));

    /// <summary>Conditions as a pack may hold them.</summary>
    public static readonly Gen<Condition> Conditions = Groups(Leaf.Select(leaf => (Condition)leaf));

    /// <summary>Conditions some parts of which are code.</summary>
    public static readonly Gen<Condition> ConditionsWithCode = Groups(Gen.Frequency((3, Leaf.Select(leaf => (Condition)leaf)), (1, Code)));

    /// <summary>Conditions that more true booleans can only help: no negation and no boolean that must be false.</summary>
    public static readonly Gen<Condition> DangerConditions = Gen.Recursive<Condition>((depth, inner) => depth >= 3
        ? Gen.Int[0, 5].Select(i => (Condition)new FactIs { Fact = $"b{i}", Value = true })
        : Gen.Frequency(
            (3, Gen.Int[0, 5].Select(i => (Condition)new FactIs { Fact = $"b{i}", Value = true })),
            (2, inner.Array[1, 3].Select(group => (Condition)new AllOf { Conditions = [.. group] })),
            (2, inner.Array[1, 3].Select(group => (Condition)new AnyOf { Conditions = [.. group] }))));

    /// <summary>Answers to any of the facts, each with a value it may have.</summary>
    public static readonly Gen<ImmutableDictionary<string, FactValue>> Answers = Gen.Select(
        Gen.Int[0, 2].Array[6], Gen.Int[-4, 10], Gen.Int[-2, 2], (booleans, number, choice) =>
        {
            var answers = ImmutableDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
            for (var i = 0; i < booleans.Length; i++)
                if (booleans[i] > 0)
                    answers[$"b{i}"] = booleans[i] == 1;
            if (number >= 0) answers["n"] = number;
            if (choice >= 0) answers["c"] = new[] { "red", "green", "blue" }[choice];
            return answers.ToImmutable();
        });

    private static Gen<Condition> Groups(Gen<Condition> leaf) => Gen.Recursive<Condition>((depth, inner) => depth >= 3
        ? leaf
        : Gen.Frequency(
            (3, leaf),
            (2, inner.Array[1, 3].Select(group => (Condition)new AllOf { Conditions = [.. group] })),
            (2, inner.Array[1, 3].Select(group => (Condition)new AnyOf { Conditions = [.. group] })),
            (1, inner.Select(one => (Condition)new NotThat { Condition = one })),
            (1, Gen.Select(inner.Array[2, 4], Gen.Int[1, 4], (group, count) =>
                (Condition)new AtLeastOf { Conditions = [.. group], Count = Math.Min(count, group.Length) }))));

    private static bool Run((FactCondition Test, bool StopsAt, bool Answer)[] steps, FactReader facts)
    {
        foreach (var (test, stopsAt, answer) in steps)
        {
            var value = facts[test.Fact];
            var holds = !value.IsUnknown && test.Evaluate(FactSheet.Empty.With(test.Fact, value)) is Truth.True;
            if (holds == stopsAt) return answer;
        }

        return !steps[^1].Answer;
    }

    public static Gen<RulePack> Packs(Gen<Condition> conditions, bool unless) => Gen.Select(
            conditions, Gen.Enum<Priority>(), conditions, Gen.Int[0, 3], (when, priority, except, which) => (when, priority, except, which))
        .Array[1, 8].Select(parts => PackOf([.. parts.Select((part, i) => new Rule
        {
            Id = $"r{i}",
            Category = Category.Parse($"medical.r{i}"),
            Priority = part.priority,
            When = part.when,
            Unless = unless && part.which == 0 ? part.except : null,
            Refer = i % 2 == 0 ? [AgencyKind.Parse("ambulance")] : [AgencyKind.Parse("police")],
            Why = NoText,
            Source = "random",
        })]));

    /// <summary>A rule of which only its condition matters.</summary>
    public static Rule RuleOf(string id, Condition when) => new()
    {
        Id = id,
        Category = Category.Parse("medical"),
        Priority = Priority.Urgent,
        When = when,
        Why = NoText,
        Source = "random",
    };

    public static RulePack PackOf(ImmutableArray<Rule> rules) => PackOf(rules, Facts);

    /// <summary>A pack of rules on other facts.</summary>
    public static RulePack PackOf(ImmutableArray<Rule> rules, ImmutableArray<FactDefinition> facts) => new()
    {
        Name = "random 1",
        Hash = "",
        Languages = ["en"],
        DefaultLanguage = "en",
        Facts = facts,
        Rules = rules,
        Categories = ImmutableDictionary<Category, LocalizedText>.Empty,
        Agencies = ImmutableDictionary<AgencyKind, LocalizedText>.Empty,
        Instructions = ImmutableDictionary<string, RulePackText>.Empty,
        Advice = ImmutableDictionary<string, RulePackAdvice>.Empty,
        Contacts = ImmutableDictionary<string, ReferralContact>.Empty,
        NoteReader = new SilentReader(),
    };

    /// <summary>A pack with other rules.</summary>
    public static RulePack With(RulePack pack, ImmutableArray<Rule> rules) => new()
    {
        Name = pack.Name,
        Hash = pack.Hash,
        Languages = pack.Languages,
        DefaultLanguage = pack.DefaultLanguage,
        Facts = pack.Facts,
        Rules = rules,
        Categories = pack.Categories,
        Agencies = pack.Agencies,
        Instructions = pack.Instructions,
        Advice = pack.Advice,
        Contacts = pack.Contacts,
        NoteReader = pack.NoteReader,
        Files = pack.Files,
    };

    public static FactDefinition Boolean(string id, string? within) => new() { Id = id, Within = within, Question = NoText };

    public static FactDefinition Number(string id, double max) => new()
    {
        Id = id,
        Kind = FactKind.Number,
        Range = new NumberRange { Unit = "x", Min = 0, Max = max },
        Question = NoText,
    };

    public static FactDefinition Choice(string id, string[] codes) => new()
    {
        Id = id,
        Kind = FactKind.Choice,
        Choices = [.. codes.Select(code => new FactChoice { Code = code, Title = NoText })],
        Question = NoText,
    };

    private sealed class SilentReader : INoteReader
    {
        public NoteReading Read(string note) => NoteReading.Empty;
    }
}
