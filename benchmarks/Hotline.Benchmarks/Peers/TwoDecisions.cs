using Hotline.Triage;
using Hotline.Triage.Assurance;
using Hotline.Triage.Packs;
using Hotline.Triage.Rules;

namespace Hotline.Benchmarks.Peers;

/// <summary>What one writes without a comparison: two engines decide about a call in full, and the decisions are held against each other.</summary>
internal sealed class TwoDecisions(RulePack old, RulePack @new)
{
    private readonly TriageEngine _old = new(old);
    private readonly TriageEngine _new = new(@new);

    /// <summary>In what ways the decision moved, and the ids of the rules that moved its priority, in ordinal order.</summary>
    public (Movement Movement, string Rules) Compare(TriageReport report)
    {
        var (before, after) = (_old.Assess(report), _new.Assess(report));
        var movement = Movement.None;
        if (after.Priority.Definite > before.Priority.Definite) movement |= Movement.DefiniteUp;
        if (after.Priority.Definite < before.Priority.Definite) movement |= Movement.DefiniteDown;
        if (after.Priority.Possible > before.Priority.Possible) movement |= Movement.PossibleUp;
        if (after.Priority.Possible < before.Priority.Possible) movement |= Movement.PossibleDown;
        if (after.Category != before.Category) movement |= Movement.Category;
        if (!before.Agencies.ToHashSet().SetEquals(after.Agencies)) movement |= Movement.Agencies;
        return (movement, string.Join(' ', Beyond(before, after).Union(Beyond(after, before)).Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
    }

    /// <summary>The rules for which one decision would have to be more urgent than the other is.</summary>
    private static IEnumerable<Rule> Beyond(TriageDecision decision, TriageDecision other)
    {
        var fired = decision.Rules.Select(fired => fired.Rule).ToList();
        return fired.Where(rule => rule.Priority > other.Priority.Definite)
            .Concat(fired.Concat(decision.OpenRules).Where(rule => rule.Priority > other.Priority.Possible));
    }
}
