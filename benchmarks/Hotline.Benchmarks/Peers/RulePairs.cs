using Hotline.Benchmarks.Calls;

namespace Hotline.Benchmarks.Peers;

/// <summary>What one writes without a check of packs: every two rules are held against each other. It finds one of the things that a check looks for,
/// and only where each rule is one list of conditions that must all hold.</summary>
internal static class RulePairs
{
    /// <summary>The ids of the rules beside which another fires whenever they do, and is as urgent; of rules that hide one another the first
    /// stays.</summary>
    public static List<string> Hidden(IReadOnlyList<DrawnRule> rules)
    {
        var stays = Enumerable.Repeat(true, rules.Count).ToArray();
        for (var i = rules.Count - 1; i >= 0; i--)
            for (var j = 0; j < rules.Count && stays[i]; j++)
                if (j != i && stays[j] && rules[j].Priority >= rules[i].Priority && IsCaseOf(rules[i], rules[j]))
                    stays[i] = false;
        return [.. rules.Where((_, i) => !stays[i]).Select(rule => rule.Id)];
    }

    /// <summary>Whether every condition of the wider rule follows from one of the narrower.</summary>
    private static bool IsCaseOf(DrawnRule narrow, DrawnRule wide)
    {
        foreach (var condition in wide.Conditions)
        {
            var follows = false;
            foreach (var other in narrow.Conditions) follows |= Follows(condition, other);
            if (!follows) return false;
        }

        return true;
    }

    private static bool Follows(DrawnCondition condition, DrawnCondition from) =>
        condition.Kind == from.Kind && condition.Subject == from.Subject && condition.IsAtLeast == from.IsAtLeast
        && (condition.Kind is not ConditionKind.Number ? condition.Value == from.Value
            : condition.IsAtLeast ? from.Value >= condition.Value : from.Value <= condition.Value);
}
