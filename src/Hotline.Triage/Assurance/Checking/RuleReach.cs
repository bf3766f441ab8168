using Hotline.Triage.Rules;

namespace Hotline.Triage.Assurance.Checking;

/// <summary>Rules that can never fire, and rules that add nothing when they do.</summary>
internal static class RuleReach
{
    public static void Check(CheckedPack subject)
    {
        foreach (var rule in subject.Pack.Rules.Where(rule => rule.CodeParts.Any()))
            subject.Add(FindingKinds.RuleNotCovered, rule, $"'{rule.Id}' holds code, which cannot be looked into", notCovered: "whether it can fire, is hidden, conflicts or falls");
        // From the last rule to the first, so that of rules that hide one another the one earlier by id stays.
        var stays = Enumerable.Repeat(true, subject.Rules.Length).ToArray();
        for (var i = stays.Length - 1; i >= 0; i--)
        {
            var rule = subject.Rules[i];
            if (subject.Ways[i] is not { } ways)
                subject.Add(FindingKinds.RuleNotCovered, rule, $"'{rule.Id}' can fire in more than {FiringWays.Most} ways", notCovered: "whether it can fire, is hidden, conflicts or falls");
            else if (ways.IsEmpty)
                AddNeverFires(subject, rule);
            else if (Hiding(subject, i, stays) is { Count: > 0 } hiding)
            {
                stays[i] = false;
                subject.Add(FindingKinds.RuleHidden, rule,
                    $"whenever '{rule.Id}' fires, '{string.Join("' or '", hiding.Select(other => other.Id))}' fires too and decides as much", related: hiding);
            }
        }
    }

    private static void AddNeverFires(CheckedPack subject, Rule rule)
    {
        var contradicts = subject.Firing.Of(rule with { Unless = null }) is { IsEmpty: true };
        subject.Add(
            FindingKinds.RuleNeverFires,
            rule,
            contradicts ? $"'{rule.Id}' can never fire: its conditions contradict one another" : $"'{rule.Id}' can never fire: its 'unless' holds whenever its 'when' does");
    }

    /// <summary>The rules that stay and of which one outdoes the rule in each of its ways; empty when it stands alone in one.</summary>
    private static List<Rule> Hiding(CheckedPack subject, int index, bool[] stays)
    {
        var hiding = new SortedSet<int>();
        foreach (var fired in subject.Together[index])
        {
            var by = fired.Where(other => other != index && stays[other] && Outdoes(subject.Rules[other], subject.Rules[index])).ToList();
            if (by.Count == 0) return [];
            if (!hiding.Overlaps(by)) hiding.Add(by.Min());
        }

        return [.. hiding.Select(other => subject.Rules[other])];
    }

    /// <summary>Whether a rule decides all that another decides, when both fire.</summary>
    internal static bool Outdoes(Rule rule, Rule other) => rule.Priority >= other.Priority
        && other.Refer.All(rule.Refer.Contains)
        && other.Instruct.All(id => rule.Instruct.Contains(id, StringComparer.Ordinal))
        && (other.Close is null || rule.Priority > other.Priority || string.Equals(rule.Close, other.Close, StringComparison.Ordinal))
        && (rule.Category == other.Category || CategoryChoice.IsOutdone(other, rule));
}
