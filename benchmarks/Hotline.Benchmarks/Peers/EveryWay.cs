using System.Collections.Immutable;
using Hotline.Triage.Assurance.Checking;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Rules;

namespace Hotline.Benchmarks.Peers;

/// <summary>What one writes to learn which rules fire together: every rule is tried on every way in which one can fire, and nothing is
/// indexed.</summary>
internal sealed class EveryWay(ImmutableArray<Rule> rules, IEnumerable<Way> ways)
{
    private readonly Way[] _ways = [.. ways];

    /// <summary>The numbers of the rules that fire in each way.</summary>
    public List<List<int>> Together() => [.. _ways.Select(way => Fired(way).ToList())];

    private IEnumerable<int> Fired(Way way)
    {
        for (var rule = 0; rule < rules.Length; rule++)
            if (PlainEvaluator.Evaluate(rules[rule], way.Sheet) is RuleState.Fired)
                yield return rule;
    }
}
