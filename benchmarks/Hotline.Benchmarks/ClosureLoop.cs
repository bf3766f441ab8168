using Hotline.Domain;

namespace Hotline.Benchmarks;

/// <summary>What one writes without a rule engine: a closure for each condition, and a loop. It knows true and false only, so it
/// finds the definite priority and nothing of what is possible.</summary>
internal sealed class ClosureLoop(Priority[] priorities, Func<WorkloadRecord, bool>[][] rules)
{
    public Priority Decide(WorkloadRecord record)
    {
        var best = Priority.NonEmergency;
        for (var rule = 0; rule < rules.Length; rule++)
        {
            var holds = true;
            foreach (var condition in rules[rule])
            {
                if (condition(record)) continue;
                holds = false;
                break;
            }

            if (holds && priorities[rule] > best) best = priorities[rule];
        }

        return best;
    }
}
