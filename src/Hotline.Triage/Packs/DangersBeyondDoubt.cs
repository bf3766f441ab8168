using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Packs;

/// <summary>The dangers that no words around them put in doubt: those that alone make a call immediate, those of which the pack says so, and all that
/// lies within either.</summary>
internal static class DangersBeyondDoubt
{
    /// <summary>Finds them.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="facts">The facts there are.</param>
    public static IReadOnlySet<string> Of(ImmutableArray<Rule> rules, IReadOnlyDictionary<string, NumberedFact> facts)
    {
        var widest = Deadly(rules, facts).Concat(facts.Values.Where(fact => fact.Definition.IsBeyondDoubt).Select(fact => fact.Definition.Id)).ToHashSet(StringComparer.Ordinal);
        return facts.Keys.Where(fact => WithWider(fact, facts).Any(widest.Contains)).ToHashSet(StringComparer.Ordinal);
    }

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
