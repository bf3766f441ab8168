using Hotline.Benchmarks.Calls;

namespace Hotline.Benchmarks.Peers;

/// <summary>What one writes without a rule engine: a closure for each condition, <c>string.Contains</c> for phrases, and a loop. The
/// rules stand in the order of urgency.</summary>
internal sealed class ClosuresWithContains(CallWorkload workload)
{
    private readonly int[] _places = [.. workload.ByUrgency.Select(rule => rule.Place)];
    private readonly Func<DrawnCall, bool>[][] _rules = [.. workload.ByUrgency
        .Select(rule => rule.Conditions.Select(condition => Closure(condition, workload.Phrases)).ToArray())];

    /// <summary>The place of the winning rule, or -1: the first that fires, and none after it is looked at.</summary>
    public int First(DrawnCall call)
    {
        for (var rule = 0; rule < _rules.Length; rule++)
        {
            var holds = true;
            foreach (var condition in _rules[rule])
            {
                if (condition(call)) continue;
                holds = false;
                break;
            }

            if (holds) return _places[rule];
        }

        return -1;
    }

    /// <summary>The place of the winning rule, or -1, and how many rules fire: none is passed over, as in a rule engine.</summary>
    public (int Winner, int Fired) Every(DrawnCall call)
    {
        var (winner, fired) = (-1, 0);
        for (var rule = 0; rule < _rules.Length; rule++)
        {
            var holds = true;
            foreach (var condition in _rules[rule])
            {
                if (condition(call)) continue;
                holds = false;
                break;
            }

            if (holds && fired++ == 0) winner = _places[rule];
        }

        return (winner, fired);
    }

    private static Func<DrawnCall, bool> Closure(DrawnCondition condition, string[] phrases)
    {
        var (subject, value) = (condition.Subject, condition.Value);
        switch (condition.Kind)
        {
            case ConditionKind.Choice:
                return call => call.Choices[subject] == value;
            case ConditionKind.Flag:
                return call => call.Flags[subject] == value;
            case ConditionKind.Number when condition.IsAtLeast:
                return call => call.Numbers[subject] >= value;
            case ConditionKind.Number:
                return call => (uint)call.Numbers[subject] < (uint)value;
            default:
                var phrase = phrases[subject];
                return call => call.Note.Contains(phrase, StringComparison.Ordinal);
        }
    }
}
