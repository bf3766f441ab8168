using System.Collections.Frozen;
using System.Collections.Immutable;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Questions;

/// <summary>The answers to tell apart for each fact: both booleans, all choices, and for a number one value for each
/// stretch that the rules' thresholds cut its range into.</summary>
internal static class PossibleAnswers
{
    public static FrozenDictionary<string, ImmutableArray<FactValue>> Of(FactVocabulary vocabulary, ImmutableArray<Rule> rules)
    {
        var thresholds = rules
            .SelectMany(rule => rule.When.Leaves.Concat(rule.Unless?.Leaves ?? []))
            .SelectMany(Numbers, (leaf, number) => (leaf.Fact, number))
            .ToLookup(pair => pair.Fact, pair => pair.number, StringComparer.Ordinal);
        return vocabulary.Names.ToFrozenDictionary(fact => fact, fact => Of(vocabulary[fact], thresholds[fact]), StringComparer.Ordinal);
    }

    /// <summary>The answers to one fact that some conditions on it tell apart.</summary>
    public static ImmutableArray<FactValue> Of(FactDefinition fact, IEnumerable<FactCondition> leaves) => Of(fact, leaves.SelectMany(Numbers));

    private static ImmutableArray<FactValue> Of(FactDefinition fact, IEnumerable<double> thresholds) => fact.Kind switch
    {
        FactKind.Boolean => [true, false],
        FactKind.Choice => [.. fact.Choices.Select(choice => FactValue.Of(choice.Code))],
        _ => [.. Stretches(fact.Range!, thresholds).Select(FactValue.Of)],
    };

    private static IEnumerable<double> Numbers(FactCondition leaf) => leaf switch
    {
        FactCompares compares => [compares.Threshold],
        FactIs { Value.Number: { } number } => [number],
        FactOneOf oneOf => oneOf.Values.Where(value => value.Number is not null).Select(value => value.Number!.Value),
        _ => [],
    };

    /// <summary>The ends of the range, every threshold, and a number between each two of them.</summary>
    private static IEnumerable<double> Stretches(NumberRange range, IEnumerable<double> thresholds)
    {
        var cuts = thresholds.Where(range.Contains).Append(range.Min).Append(range.Max).Distinct().Order().ToList();
        for (var i = 0; i < cuts.Count; i++)
        {
            yield return cuts[i];
            if (i + 1 < cuts.Count) yield return Between(cuts[i], cuts[i + 1]);
        }
    }

    /// <summary>A whole number where there is one, since it is read to people.</summary>
    private static double Between(double low, double high)
    {
        var middle = low + ((high - low) / 2);
        var whole = Math.Floor(middle);
        return whole > low ? whole : middle;
    }
}
