using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Domain.Categories;
using Hotline.Triage.Rules;

namespace Hotline.Triage;

/// <summary>Which of the fired rules names the call.</summary>
/// <remarks>A category says what happened, not what came of it: a wounded person in a collision makes a traffic call with an
/// ambulance, not a medical call. So among the dangers that need a unit the cause goes before the consequence, whichever
/// is the more urgent; see decision 0310. Priority, agencies and instructions are not touched by this.</remarks>
internal static class CategoryChoice
{
    private const int NoRank = int.MaxValue;

    /// <summary>From causes to consequences. A root of a pack's own stands with rescue.</summary>
    private static readonly ImmutableArray<Category> FromCauseToConsequence =
    [
        CategoryRoots.Traffic, CategoryRoots.Hazard, CategoryRoots.Fire, CategoryRoots.Security, CategoryRoots.Disaster,
        CategoryRoots.Rescue, CategoryRoots.Medical, CategoryRoots.Welfare,
    ];

    /// <summary>The place of the rule that gives the category, or -1 when none fired.</summary>
    /// <param name="fired">The fired rules, the one to prefer first where nothing else separates them.</param>
    public static int IndexIn(ImmutableArray<FiredRule> fired) => IndexIn(fired.AsSpan(), static fired => RankOf(fired.Rule), static fired => fired.Rule);

    /// <summary>The same for whatever stands for a rule and knows its <see cref="RankOf(Rule)"/>.</summary>
    public static int IndexIn<T>(ReadOnlySpan<T> fired, Func<T, int> rankOf, Func<T, Rule> ruleOf)
    {
        if (fired.IsEmpty) return -1;
        var names = IndexOfNaming(fired, ruleOf);
        if (names >= 0) return IndexWithin(ruleOf(fired[names]).Category.Root, fired, rankOf, ruleOf) is >= 0 and var within ? within : names;
        var (chosen, lowest) = (0, NoRank);
        for (var i = 0; i < fired.Length; i++)
        {
            var rank = rankOf(fired[i]);
            if (rank < lowest) (chosen, lowest) = (i, rank);
        }

        return chosen;
    }

    /// <summary>The first rule that names the call before others. Where a unit is needed, only a danger does, or that nobody speaks: that calms nobody.</summary>
    private static int IndexOfNaming<T>(ReadOnlySpan<T> fired, Func<T, Rule> ruleOf)
    {
        for (var i = 0; i < fired.Length; i++)
            if (ruleOf(fired[i]) is { Names: true } rule && (ruleOf(fired[0]).Priority < Priority.Urgent || CategoryRoots.IsDanger(rule.Category) || rule.Category.Root == CategoryRoots.Silent))
                return i;
        return -1;
    }

    /// <summary>The rule of a root that says more than that the call is of this root, or -1.</summary>
    private static int IndexWithin<T>(Category root, ReadOnlySpan<T> fired, Func<T, int> rankOf, Func<T, Rule> ruleOf)
    {
        var chosen = -1;
        for (var i = 0; i < fired.Length; i++)
            if (ruleOf(fired[i]) is { Names: false } rule && rule.Category.Root == root && (chosen < 0 || rankOf(fired[i]) < rankOf(fired[chosen])))
                chosen = i;
        return chosen;
    }

    /// <summary>How far from the cause a rule's category is: the lowest names the call. Rules that are not urgent or no danger have the
    /// highest.</summary>
    public static int RankOf(Rule rule)
    {
        if (rule.Priority < Priority.Urgent || !CategoryRoots.IsDanger(rule.Category)) return NoRank;
        return SaysLittle(rule) ? FromCauseToConsequence.Length + RankOfUnnamed(rule.Category) : RankOf(rule.Category);
    }

    /// <summary>Whether a rule never names the call while another fires too, whatever else fires.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="by">The other one.</param>
    /// <param name="named">The roots that rules with <see cref="Rule.Names"/> name. Within these a rule can be asked for the name that no rule of
    /// another root outdoes.</param>
    public static bool IsOutdone(Rule rule, Rule by, IReadOnlySet<Category> named)
    {
        if (rule.Names || by.Names || (rule.Category.Root != by.Category.Root && named.Contains(rule.Category.Root))) return false;
        var (rank, rankBy) = (RankOf(rule), RankOf(by));
        if (rank < NoRank) return rankBy < rank || (rankBy == rank && by.Priority > rule.Priority);
        return by.Priority > rule.Priority
            || (by.Priority == rule.Priority && CategoryRoots.IsDanger(by.Category) && !CategoryRoots.IsDanger(rule.Category));
    }

    /// <summary>A rule that is no more than urgent and has no name for what happened gives way to one that has.</summary>
    private static bool SaysLittle(Rule rule) => rule.Priority == Priority.Urgent && rule.Category.Code.EndsWith(".unspecified", StringComparison.Ordinal);

    /// <summary>Without a name nearly anything is a hazard, so that root comes last.</summary>
    private static int RankOfUnnamed(Category category) =>
        category.Root == CategoryRoots.Hazard ? FromCauseToConsequence.Length : RankOf(category);

    private static int RankOf(Category category)
    {
        var rank = FromCauseToConsequence.IndexOf(category.Root);
        return rank >= 0 ? rank : FromCauseToConsequence.IndexOf(CategoryRoots.Rescue);
    }
}
