using System.Collections.Immutable;
using System.Text.Json;
using Hotline.LinkedSources;
using Hotline.Triage.Facts;
using Hotline.Triage.Packs.Format;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Packs;

/// <summary>Reads a condition and checks it against the facts of the pack.</summary>
internal sealed class ConditionReader(IReadOnlyDictionary<string, NumberedFact> facts, RulePackLimits limits, PackProblems problems)
{
    private const string Forms = "write \"fire\", or an object with 'fact' and a comparison, or one of 'all', 'any', 'not', or 'atLeast' with 'of'";

    /// <summary>The condition, or <c>null</c> after a problem was reported.</summary>
    public Condition? Read(Placed<ConditionEntry> place, int depth = 1)
    {
        var body = place.Member("", place.Value.Body) with { Path = place.Path };
        problems.CheckMembers(body, PackJson.Default.ConditionBody);
        if (depth > limits.MaxConditionDepth)
        {
            problems.Add("condition-too-deep", place, $"conditions stand more than {limits.MaxConditionDepth} deep inside one another", "split the rule");
            return null;
        }

        var entry = body.Value;
        var forms = new[] { entry.Fact is not null, entry.All is not null, entry.Any is not null, entry.Not is not null, entry.Of is not null };
        if (forms.Count(form => form) != 1)
        {
            problems.Add("condition-malformed", place, "this is no condition, or several at once", Forms);
            return null;
        }

        if (entry.Fact is not null) return ReadFact(body, entry.Fact);
        if (entry.Is is not null || entry.OneOf is not null || entry.Below is not null || entry.AtMost is not null || entry.Above is not null
            || (entry.AtLeast is not null && entry.Of is null))
        {
            problems.Add("condition-malformed", place, "a comparison needs a 'fact'", Forms);
            return null;
        }

        if (entry.Not is not null)
            return Read(body.Member("not", entry.Not), depth + 1) is { } inner ? new NotThat { Condition = inner } : null;
        if (entry.All is not null) return ReadGroup(body, "all", entry.All, depth) is { } all ? new AllOf { Conditions = all } : null;
        if (entry.Any is not null) return ReadGroup(body, "any", entry.Any, depth) is { } any ? new AnyOf { Conditions = any } : null;
        return ReadAtLeast(body, depth);
    }

    private AtLeastOf? ReadAtLeast(Placed<ConditionBody> body, int depth)
    {
        if (ReadGroup(body, "of", body.Value.Of!, depth) is not { } of) return null;
        if (body.Value.AtLeast is { } count && count >= 1 && count <= of.Length && double.IsInteger(count))
            return new AtLeastOf { Count = (int)count, Conditions = of };
        problems.Add("condition-count-wrong", body, $"'atLeast' counts from 1 to {of.Length} here", "add \"atLeast\": 2 or what is meant");
        return null;
    }

    private ImmutableArray<Condition>? ReadGroup(Placed<ConditionBody> body, string member, List<ConditionEntry> entries, int depth)
    {
        if (entries.Count == 0)
        {
            problems.Add("condition-empty", body, $"'{member}' is empty", "list the conditions");
            return null;
        }

        var list = body.Member(member, (IReadOnlyList<ConditionEntry?>?)entries);
        var read = problems.Elements(list).Select(element => Read(element, depth + 1)).ToList();
        return read.Count == entries.Count && read.TrueForAll(condition => condition is not null) ? [.. read!] : null;
    }

    private FactCondition? ReadFact(Placed<ConditionBody> body, string fact)
    {
        if (!facts.TryGetValue(fact, out var known))
        {
            problems.Add("fact-unknown", body, $"unknown fact '{fact}'", Suggestion.Mend(fact, facts.Keys, "define it under 'facts'"));
            return null;
        }

        var entry = body.Value;
        var definition = known.Definition;
        var comparisons = new (Comparison Comparison, double? Threshold)[]
        {
            (Comparison.Below, entry.Below), (Comparison.AtMost, entry.AtMost), (Comparison.AtLeast, entry.AtLeast), (Comparison.Above, entry.Above),
        }.Where(comparison => comparison.Threshold is not null).ToList();

        switch (comparisons.Count + (entry.Is is null ? 0 : 1) + (entry.OneOf is null ? 0 : 1))
        {
            case 0 when definition.Kind is FactKind.Boolean:
                return new FactIs { Fact = fact, Value = true };
            case 0:
                problems.Add("condition-value-missing", body, $"'{fact}' is not a boolean fact, so the condition must compare it", "add 'is', 'oneOf', 'below', 'atMost', 'atLeast' or 'above'");
                return null;
            case > 1:
                problems.Add("condition-malformed", body, "there are several comparisons at once", "put each into a condition of its own, under 'all'");
                return null;
        }

        if (comparisons is [var (comparison, threshold)]) return ReadComparison(body, definition, comparison, threshold!.Value);
        if (entry.Is is { } single)
            return ReadValue(body.Member("is", single), definition) is { } value ? new FactIs { Fact = fact, Value = value } : null;

        var values = entry.OneOf!.Select((element, i) => ReadValue(body.Member("oneOf", entry.OneOf).Element(i, element), definition)).ToList();
        if (values.Count == 0) problems.Add("condition-empty", body, "'oneOf' is empty", $"use {definition.DescribeValues()}");
        return values.Count > 0 && values.TrueForAll(value => value is not null)
            ? new FactOneOf { Fact = fact, Values = [.. values.Select(value => value!.Value)] }
            : null;
    }

    private FactCompares? ReadComparison(Placed<ConditionBody> body, FactDefinition fact, Comparison comparison, double threshold)
    {
        if (fact.Kind is not FactKind.Number)
        {
            problems.Add("condition-not-a-number", body, $"'{fact}' is not a number", $"use 'is' with {fact.DescribeValues()}");
            return null;
        }

        if (!fact.Range!.Contains(threshold))
        {
            problems.Add("condition-out-of-range", body, $"'{fact}' is {fact.DescribeValues()}", "compare with a number in that range");
            return null;
        }

        return new FactCompares { Fact = fact.Id, Comparison = comparison, Threshold = threshold };
    }

    private FactValue? ReadValue(Placed<JsonElement> place, FactDefinition fact)
    {
        if (FactJson.TryRead(place.Value, out var value) && fact.Allows(value)) return value;
        problems.Add("fact-value-wrong", place, $"'{fact}' cannot have this value", $"use {fact.DescribeValues()}");
        return null;
    }
}
