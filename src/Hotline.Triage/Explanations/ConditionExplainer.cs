using System.Collections.Immutable;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Explanations;

/// <summary>Takes a rule's conditions apart for what is known of a call. For one explanation.</summary>
internal sealed class ConditionExplainer
{
    private readonly FactExplainer _facts;
    private readonly ImmutableArray<ExplainedCondition>.Builder _all = ImmutableArray.CreateBuilder<ExplainedCondition>();
    private readonly ImmutableArray<ExplainedCondition>.Builder _missing = ImmutableArray.CreateBuilder<ExplainedCondition>();

    private ConditionExplainer(FactExplainer facts) => _facts = facts;

    /// <summary>All conditions of a rule, and those that stand between it and firing.</summary>
    public static (ImmutableArray<ExplainedCondition> All, ImmutableArray<ExplainedCondition> Missing) Explain(Rule rule, FactExplainer facts)
    {
        var explainer = new ConditionExplainer(facts);
        explainer.Add(rule.When, Truth.True, isUnless: false, matters: true);
        if (rule.Unless is { } unless) explainer.Add(unless, Truth.False, isUnless: true, matters: true);
        return (explainer._all.ToImmutable(), explainer._missing.ToImmutable());
    }

    /// <summary>How many conditions must change at least for the rule to fire, each taken for itself.</summary>
    public static int CountNeeded(Rule rule, FactExplainer facts) =>
        Needed(rule.When, Truth.True, facts) + (rule.Unless is { } unless ? Needed(unless, Truth.False, facts) : 0);

    private void Add(Condition condition, Truth wanted, bool isUnless, bool matters)
    {
        var truth = condition.Evaluate(_facts.Sheet);
        matters &= truth != wanted;
        switch (condition)
        {
            case NotThat not:
                Add(not.Condition, Opposite(wanted), isUnless, matters);
                break;
            case GroupCondition group:
                foreach (var part in group.Conditions) Add(part, wanted, isUnless, matters);
                break;
            default:
                var explained = new ExplainedCondition
                {
                    Condition = condition,
                    Truth = truth,
                    Wanted = wanted,
                    IsUnless = isUnless,
                    Facts = [.. condition.Leaves.Select(leaf => leaf.Fact).Distinct(StringComparer.Ordinal).Select(_facts.Explain)],
                };
                _all.Add(explained);
                if (matters) _missing.Add(explained);
                break;
        }
    }

    private static int Needed(Condition condition, Truth wanted, FactExplainer facts)
    {
        if (condition.Evaluate(facts.Sheet) == wanted) return 0;
        if (condition is NotThat not) return Needed(not.Condition, Opposite(wanted), facts);
        if (condition is not GroupCondition group) return 1;
        var count = group switch
        {
            AtLeastOf some => some.Count,
            AnyOf => 1,
            _ => group.Conditions.Length,
        };

        // For the group not to hold, all but one fewer than the count must not hold.
        if (wanted is Truth.False) count = group.Conditions.Length - count + 1;
        return group.Conditions.Select(part => Needed(part, wanted, facts)).Order().Take(count).Sum();
    }

    private static Truth Opposite(Truth truth) => truth is Truth.True ? Truth.False : Truth.True;
}
