using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Packs;

/// <summary>The dangers that no words around them put in doubt: those that alone make a call immediate, and those of which the pack says so, with all that lies within the
/// latter.</summary>
internal static class DangersBeyondDoubt
{
    /// <summary>Finds them.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="facts">The facts there are.</param>
    public static IReadOnlySet<string> Of(ImmutableArray<Rule> rules, IReadOnlyDictionary<string, NumberedFact> facts) =>
        Deadly(rules, facts).Concat(facts.Keys.Where(fact => WithWider(fact, facts).Any(wider => facts[wider].Definition.IsBeyondDoubt))).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Deadly(ImmutableArray<Rule> rules, IReadOnlyDictionary<string, NumberedFact> facts) => rules
        .Where(rule => rule.Priority is Priority.Immediate && !rule.CodeParts.Any())
        .SelectMany(rule => rule.When.Leaves.OfType<FactIs>().Where(leaf => leaf.Value.IsTrue && rule.When.Evaluate(Alone(leaf.Fact, facts)) is Truth.True))
        .Select(leaf => leaf.Fact);

    private static FactSheet Alone(string fact, IReadOnlyDictionary<string, NumberedFact> facts) =>
        WithWider(fact, facts).Aggregate(FactSheet.Empty, (sheet, name) => sheet.With(name, true));

    /// <summary>The fact, and those that it lies within.</summary>
    private static IEnumerable<string> WithWider(string fact, IReadOnlyDictionary<string, NumberedFact> facts)
    {
        for (var name = fact; name is not null && facts.TryGetValue(name, out var known); name = known.Definition.Within) yield return name;
    }
}
