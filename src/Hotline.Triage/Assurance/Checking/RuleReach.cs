using Hotline.Domain.Categories;
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
                AddHidden(subject, i, hiding);
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

    private static void AddHidden(CheckedPack subject, int index, SortedSet<int> hiding)
    {
        var rule = subject.Rules[index];
        var others = hiding.Select(other => subject.Rules[other]).ToList();
        var names = $"'{string.Join("' or '", others.Select(other => other.Id))}'";
        if (hiding.All(other => AddsReason(subject, index, other)))
            subject.Add(FindingKinds.RuleAddsReason, rule, $"whenever '{rule.Id}' fires, {names} fires too and decides the same; it adds its reason and nothing else", related: others);
        else
            subject.Add(FindingKinds.RuleHidden, rule, $"whenever '{rule.Id}' fires, {names} fires too and decides as much", related: others);
    }

    /// <summary>Whether a rule is a case of another that decides the same, and says in its own words why: its reason stands before
    /// the other's.</summary>
    private static bool AddsReason(CheckedPack subject, int rule, int other)
    {
        var (narrow, wide) = (subject.Rules[rule], subject.Rules[other]);
        return narrow.Priority == wide.Priority && narrow.Category == wide.Category
            && !string.Equals(narrow.Why.ToString(), wide.Why.ToString(), StringComparison.Ordinal)
            && !subject.AlwaysWith(other).Contains(rule);
    }

    /// <summary>The rules that stay and of which one outdoes the rule in each of its ways; empty when it stands alone in one.</summary>
    private static SortedSet<int> Hiding(CheckedPack subject, int index, bool[] stays)
    {
        var hiding = new SortedSet<int>();
        foreach (var fired in subject.Together[index])
        {
            var by = fired.Where(other => other != index && stays[other] && Outdoes(subject.Rules[other], subject.Rules[index], subject.Named)).ToList();
            if (by.Count == 0) return [];
            if (!hiding.Overlaps(by)) hiding.Add(by.Min());
        }

        return hiding;
    }

    /// <summary>Whether a rule decides all that another decides, when both fire.</summary>
    internal static bool Outdoes(Rule rule, Rule other, IReadOnlySet<Category> named) => rule.Priority >= other.Priority
        && (rule.Names || !other.Names)
        && other.Refer.All(rule.Refer.Contains)
        && other.Instruct.All(id => rule.Instruct.Contains(id, StringComparer.Ordinal))
        && (other.Close is null || rule.Priority > other.Priority || string.Equals(rule.Close, other.Close, StringComparison.Ordinal))
        && (rule.Category == other.Category || CategoryChoice.IsOutdone(other, rule, named));
}
