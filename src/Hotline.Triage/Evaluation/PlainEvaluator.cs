using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Evaluation;

/// <summary>Evaluates one rule after another, just as the definition says. It is the reference that every faster
/// evaluator is compared with.</summary>
public static class PlainEvaluator
{
    /// <summary>Where a rule stands: fired when its condition holds and its <c>unless</c> does not, dead when its
    /// condition does not hold or its <c>unless</c> does, open otherwise.</summary>
    public static RuleState Evaluate(Rule rule, FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(facts);
        var when = rule.When.Evaluate(facts);
        var unless = rule.Unless?.Evaluate(facts) ?? Truth.False;
        if (when is Truth.False || unless is Truth.True) return RuleState.Dead;
        return when is Truth.True && unless is Truth.False ? RuleState.Fired : RuleState.Open;
    }

    /// <summary>Where each rule stands, in the order given.</summary>
    public static ImmutableArray<RuleState> Evaluate(ImmutableArray<Rule> rules, FactSheet facts) =>
        [.. rules.Select(rule => Evaluate(rule, facts))];

    /// <summary>The priority for certain, the highest among the fired rules, and the priority that is possible, the highest
    /// among the fired and open ones. Without any, both are <see cref="Priority.NonEmergency"/>.</summary>
    public static PriorityRange Range(ImmutableArray<Rule> rules, ImmutableArray<RuleState> states)
    {
        var definite = Priority.NonEmergency;
        var possible = Priority.NonEmergency;
        for (var i = 0; i < rules.Length; i++)
        {
            var priority = rules[i].Priority;
            if (states[i] is not RuleState.Dead && priority > possible) possible = priority;
            if (states[i] is RuleState.Fired && priority > definite) definite = priority;
        }

        return new PriorityRange(definite, possible);
    }
}
