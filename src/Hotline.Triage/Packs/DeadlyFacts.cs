using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Packs;

/// <summary>The dangers that alone make a call immediate. No words around them put these in doubt.</summary>
internal static class DeadlyFacts
{
    /// <summary>Finds them.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="facts">The facts there are.</param>
    public static IReadOnlySet<string> Of(ImmutableArray<Rule> rules, IReadOnlyDictionary<string, NumberedFact> facts) => rules
        .Where(rule => rule.Priority is Priority.Immediate && !rule.CodeParts.Any())
        .SelectMany(rule => rule.When.Leaves.OfType<FactIs>().Where(leaf => leaf.Value.IsTrue && rule.When.Evaluate(Alone(leaf.Fact, facts)) is Truth.True))
        .Select(leaf => leaf.Fact)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The fact, and those that it lies within.</summary>
    private static FactSheet Alone(string fact, IReadOnlyDictionary<string, NumberedFact> facts)
    {
        var sheet = FactSheet.Empty;
        for (var name = fact; name is not null && facts.TryGetValue(name, out var known); name = known.Definition.Within) sheet = sheet.With(name, true);
        return sheet;
    }
}
