using Hotline.Domain.Categories;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Assurance.Checking;

/// <summary>Rules that fire together and cannot both have their way.</summary>
/// <remarks>Priorities, agencies and instructions of rules that fire together add up; only one category and one closing advice
/// can be given. So these are all the conflicts that there are; see decision 0321.</remarks>
internal static class RuleConflicts
{
    public static void Check(CheckedPack subject)
    {
        var always = subject.Rules.Select((_, rule) => subject.AlwaysWith(rule).ToHashSet()).ToList();
        for (var i = 0; i < always.Count; i++)
            foreach (var j in always[i].Where(j => j != i && subject.Rules[i].Priority == subject.Rules[j].Priority).Order())
            {
                var (rule, other) = (subject.Rules[i], subject.Rules[j]);
                var isMutual = always[j].Contains(i);
                if (isMutual && i < j) CheckSameConditions(subject, rule, other);
                if (!isMutual || i < j) CheckReferral(subject, rule, other);
            }
    }

    private static void CheckSameConditions(CheckedPack subject, Rule rule, Rule other)
    {
        if (!rule.Category.IsWithin(other.Category) && !other.Category.IsWithin(rule.Category)
            && !CategoryChoice.IsOutdone(rule, other, subject.Named) && !CategoryChoice.IsOutdone(other, rule, subject.Named))
            subject.Add(
                FindingKinds.CategoryConflict, other,
                $"'{other.Id}' and '{rule.Id}' always fire together, and name the call {other.Category} and {rule.Category} with equal right", related: [rule]);
        if (rule.Close is not null && other.Close is not null && !string.Equals(rule.Close, other.Close, StringComparison.Ordinal))
            subject.Add(
                FindingKinds.AdviceConflict, other,
                $"'{other.Id}' and '{rule.Id}' always fire together, and close with '{other.Close}' and '{rule.Close}', of which one is read", related: [rule]);
    }

    private static void CheckReferral(CheckedPack subject, Rule rule, Rule other)
    {
        if (IsDismissal(other)) (rule, other) = (other, rule);
        if (IsDismissal(rule) && other.Close is null && !other.Refer.IsEmpty && CategoryRoots.IsDanger(other.Category))
            subject.Add(
                FindingKinds.AdviceAgainstReferral, rule,
                $"'{rule.Id}' closes the call with '{rule.Close}' while '{other.Id}', as urgent, sends {string.Join(", ", other.Refer)}", related: [other]);
    }

    private static bool IsDismissal(Rule rule) => rule.Close is not null && !CategoryRoots.IsDanger(rule.Category);
}
