using System.Collections.Immutable;
using Hotline.Domain.Categories;
using Hotline.Triage.Facts;

namespace Hotline.Triage.Assurance.Checking;

/// <summary>Combinations of the facts of a category that no rule of the pack decides.</summary>
internal static class CategoryGaps
{
    /// <summary>The most combinations of a category that are tried: nine facts that are true or not spoken of.</summary>
    private const int Most = 512;

    public static void Check(CheckedPack subject)
    {
        foreach (var category in subject.Rules.Index().GroupBy(rule => rule.Item.Category).OrderBy(group => group.Key.Code, StringComparer.Ordinal))
        {
            var choices = Choices(subject, category.Select(rule => rule.Index)).ToList();
            if (choices.Aggregate(1L, (product, fact) => Math.Min(product * fact.Values.Count, Most + 1)) > Most)
                Add(subject, FindingKinds.CategoryNotCovered, category.Key, $"the {choices.Count} facts of '{category.Key}' have more than {Most} combinations");
            else
                CheckCombinations(subject, category.Key, choices);
        }
    }

    private static void CheckCombinations(CheckedPack subject, Category category, List<(string Fact, List<FactValue> Values)> choices)
    {
        IEnumerable<ImmutableSortedDictionary<string, FactValue>> combinations = [ImmutableSortedDictionary.Create<string, FactValue>(StringComparer.Ordinal)];
        foreach (var (fact, values) in choices)
            combinations = combinations.SelectMany(some => values.Select(value => value.IsUnknown ? some : some.Add(fact, value)));
        var said = combinations.Where(some => some.Values.Any(value => !value.IsFalse)).ToList();
        var undecided = said.Where(some => subject.FiredOn(subject.Firing.SheetOf(some)).Length == 0).ToList();
        if (undecided.Count == 0) return;
        Add(subject, FindingKinds.CategoryGap, category,
            $"{undecided.Count} of {said.Count} combinations of the facts of '{category}' are decided by no rule, such as: {CheckedPack.InWords(undecided.MaxBy(some => some.Count)!)}");
    }

    /// <summary>Each fact that rules read, with what can be known of it: nothing, and the values; false only where a rule of the
    /// category waits for it.</summary>
    private static IEnumerable<(string Fact, List<FactValue> Values)> Choices(CheckedPack subject, IEnumerable<int> rules)
    {
        var numbers = rules.ToList();
        var denied = numbers.SelectMany(rule => subject.Ways[rule] ?? [])
            .SelectMany(way => way.Answers).Where(answer => answer.Value.IsFalse).Select(answer => answer.Key).ToHashSet(StringComparer.Ordinal);
        return numbers.SelectMany(rule => subject.Rules[rule].Facts).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(fact => (fact, subject.Values[fact].Where(value => !value.IsFalse || denied.Contains(fact)).Prepend(FactValue.Unknown).ToList()));
    }

    private static void Add(CheckedPack subject, FindingKind kind, Category category, string message) => subject.Add(
        kind, PackPart.Category, category.Code, subject.Origins.PlaceOf("categories", category.Code), message,
        notCovered: kind == FindingKinds.CategoryNotCovered ? "gaps of this category" : "");
}
