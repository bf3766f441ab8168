using System.Collections.Immutable;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Assurance;

/// <summary>Finds which conditions of the rules are shown to matter: by each rule's own examples, and by calls that are added.</summary>
/// <remarks>For one thread at a time. It keeps nothing of the calls.</remarks>
public sealed class CoverageMeter
{
    private readonly TriageEngine _engine;
    private readonly ImmutableArray<RuleLeaves> _rules;
    private readonly ConditionSide[][] _fires;
    private readonly ConditionSide[][] _silent;

    /// <summary>Begins with the examples of the rules.</summary>
    /// <param name="engine">The engine whose note reader and pack are measured.</param>
    public CoverageMeter(TriageEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        _engine = engine;
        _rules = [.. engine.Pack.Rules.Select(rule => new RuleLeaves(rule))];
        _fires = [.. _rules.Select(rule => new ConditionSide[rule.All.Length])];
        _silent = [.. _rules.Select(rule => new ConditionSide[rule.All.Length])];
        for (var i = 0; i < _rules.Length; i++)
            foreach (var example in _rules[i].Rule.Match.Concat(_rules[i].Rule.Avoid))
                Add(i, engine.Learn(new TriageReport { Note = example.Note, Facts = example.Facts.ToImmutableDictionary(StringComparer.Ordinal) }));
    }

    /// <summary>Adds a call, which counts for every rule.</summary>
    public void Add(TriageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Add(_engine.Learn(report));
    }

    /// <summary>Adds a call about which this engine has decided.</summary>
    public void Add(TriageDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        Add(decision.Facts);
    }

    /// <summary>What is shown so far, and for what is not, facts to try.</summary>
    public ConditionCoverage Result() => new() { Rules = [.. _rules.Select(Result)] };

    private void Add(FactSheet facts)
    {
        for (var i = 0; i < _rules.Length; i++) Add(i, facts);
    }

    private void Add(int place, FactSheet facts)
    {
        var (rule, firing, silence) = (_rules[place], _fires[place], _silent[place]);
        if (!firing.AsSpan().ContainsAnyExcept(ConditionSide.Shown) && !silence.AsSpan().ContainsAnyExcept(ConditionSide.Shown)) return;
        var truths = rule.Evaluate(facts);
        var sides = rule.Fires(truths) ? firing : silence;
        for (var leaf = 0; leaf < truths.Length; leaf++)
        {
            var shown = truths[leaf] is Truth.Unknown ? ConditionSide.ShownByUnknown : ConditionSide.Shown;
            if (sides[leaf] < shown && rule.Decides(leaf, truths)) sides[leaf] = shown;
        }
    }

    private RuleCoverage Result(RuleLeaves rule, int place)
    {
        var search = new DecisiveFacts(_engine.Vocabulary, rule);
        return new RuleCoverage { Rule = rule.Rule, Conditions = [.. rule.All.Select((condition, leaf) => Result(rule, search, place, condition, leaf))] };
    }

    private CoveredCondition Result(RuleLeaves rule, DecisiveFacts search, int place, Condition condition, int leaf)
    {
        var (fires, toMatch) = Side(search, leaf, _fires[place][leaf], fires: true);
        var (silent, toAvoid) = Side(search, leaf, _silent[place][leaf], fires: false);
        return new CoveredCondition
        {
            Condition = condition,
            IsUnless = leaf >= rule.FirstOfUnless,
            Fires = fires,
            Silent = silent,
            ToMatch = toMatch,
            ToAvoid = toAvoid,
        };
    }

    private static (ConditionSide Side, RuleExample? Example) Side(DecisiveFacts search, int leaf, ConditionSide side, bool fires)
    {
        if (side is not ConditionSide.Missing) return (side, null);
        if (search.Find(leaf, fires) is { } facts) return (side, new RuleExample { Facts = facts });
        return (search.IsExhausted ? ConditionSide.Impossible : ConditionSide.NotFound, null);
    }
}
