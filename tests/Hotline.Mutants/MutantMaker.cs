using Hotline.Domain;
using Hotline.Triage.Packs;
using Hotline.Triage.Rules;

namespace Hotline.Mutants;

/// <summary>Makes every mutant of a pack, in the order of its rules: the same pack gives the same mutants.</summary>
internal static class MutantMaker
{
    public static IEnumerable<Mutant> Of(RulePack pack) => pack.Rules.SelectMany(Of);

    private static IEnumerable<Mutant> Of(Rule rule)
    {
        foreach (var (when, part) in Dropped(rule.When)) yield return Make(rule, MutantKind.DroppedCondition, rule with { When = when }, $"dropped '{part}'");
        foreach (var (when, leaf) in Flipped(rule.When)) yield return Make(rule, MutantKind.FlippedCondition, rule with { When = when }, $"flipped '{leaf}'");
        if (rule.Unless is { } unless)
        {
            yield return Make(rule, MutantKind.DroppedCondition, rule with { Unless = null }, $"dropped unless '{unless}'");
            foreach (var (other, part) in Dropped(unless)) yield return Make(rule, MutantKind.DroppedCondition, rule with { Unless = other }, $"dropped '{part}' under unless");
            foreach (var (other, leaf) in Flipped(unless)) yield return Make(rule, MutantKind.FlippedCondition, rule with { Unless = other }, $"flipped '{leaf}' under unless");
        }

        if (rule.Priority > Priority.NonEmergency)
        {
            var lower = rule.Priority - 1;
            yield return Make(rule, MutantKind.LoweredPriority, rule with { Priority = lower }, $"lowered from {rule.Priority.ToCode()} to {lower.ToCode()}");
        }

        yield return Make(rule, MutantKind.DeletedRule, null, "deleted");
    }

    private static Mutant Make(Rule rule, MutantKind kind, Rule? changed, string what) => new() { Kind = kind, Rule = rule, Changed = changed, What = what };

    /// <summary>The condition without each of the parts of its groups.</summary>
    private static IEnumerable<(Condition Condition, Condition Part)> Dropped(Condition condition)
    {
        if (condition is NotThat not)
        {
            foreach (var (inner, part) in Dropped(not.Condition)) yield return (not with { Condition = inner }, part);
            yield break;
        }

        if (condition is not GroupCondition group) yield break;
        for (var i = 0; i < group.Conditions.Length; i++)
        {
            if (group.Conditions.Length > 1) yield return (Without(group, i), group.Conditions[i]);
            foreach (var (inner, part) in Dropped(group.Conditions[i])) yield return (group with { Conditions = group.Conditions.SetItem(i, inner) }, part);
        }
    }

    /// <summary>The condition with each of its leaves turned round.</summary>
    private static IEnumerable<(Condition Condition, Condition Leaf)> Flipped(Condition condition)
    {
        switch (condition)
        {
            case NotThat not:
                foreach (var (inner, leaf) in Flipped(not.Condition)) yield return (not with { Condition = inner }, leaf);
                break;
            case GroupCondition group:
                for (var i = 0; i < group.Conditions.Length; i++)
                    foreach (var (inner, leaf) in Flipped(group.Conditions[i]))
                        yield return (group with { Conditions = group.Conditions.SetItem(i, inner) }, leaf);
                break;
            case FactCompares compares:
                yield return (compares with { Comparison = Opposite(compares.Comparison) }, compares);
                break;
            default:
                yield return (!condition, condition);
                break;
        }
    }

    private static GroupCondition Without(GroupCondition group, int place)
    {
        var conditions = group.Conditions.RemoveAt(place);
        return group is AtLeastOf some
            ? some with { Conditions = conditions, Count = Math.Min(some.Count, conditions.Length) }
            : group with { Conditions = conditions };
    }

    private static Comparison Opposite(Comparison comparison) => comparison switch
    {
        Comparison.Below => Comparison.AtLeast,
        Comparison.AtLeast => Comparison.Below,
        Comparison.AtMost => Comparison.Above,
        _ => Comparison.AtMost,
    };
}
