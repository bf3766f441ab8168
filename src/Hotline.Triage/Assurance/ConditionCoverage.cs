using System.Collections.Immutable;

namespace Hotline.Triage.Assurance;

/// <summary>Which conditions of the rules of a pack are shown to matter, both ways, by examples and calls.</summary>
/// <remarks>
/// <para>This is modified condition/decision coverage in its masking form (J. J. Chilenski, "An Investigation of Three Forms of the
/// Modified Condition Decision Coverage (MCDC) Criterion", DOT/FAA/AR-01/18, 2001), with "the rule fires" as the decision: for
/// each condition there is a call in which the rule fires and would not if this condition alone came out otherwise, and one in
/// which it does not fire and would. The two calls may differ in other conditions too. A fact that stands twice in a rule makes
/// two conditions, each looked at by itself.</para>
/// <para>A rule fires only on what is known, so an unknown fact can stand on the second side alone; it counts as shown, and is told
/// apart as <see cref="ConditionSide.ShownByUnknown"/>. Proposals always have the fact known.</para>
/// <para>Immutable.</para>
/// </remarks>
public sealed record ConditionCoverage
{
    /// <summary>The rules, in the order of the pack.</summary>
    public required ImmutableArray<RuleCoverage> Rules { get; init; }

    /// <summary>How many conditions there are that can matter both ways.</summary>
    public int Count => Rules.Sum(rule => rule.Count);

    /// <summary>How many of these are shown to.</summary>
    public int Covered => Rules.Sum(rule => rule.Covered);

    /// <summary>How many of these are shown to with their fact known each time.</summary>
    public int CoveredByKnownFacts => Rules.Sum(rule => rule.Conditions.Count(condition => condition.IsCoveredByKnownFacts));

    /// <summary>How many conditions can never matter in one of the ways.</summary>
    public int NeverMatter => Rules.Sum(rule => rule.Conditions.Length) - Count;

    /// <summary>How many rules have all their conditions shown that can be.</summary>
    public int FullRules => Rules.Count(rule => rule.IsFull);
}
