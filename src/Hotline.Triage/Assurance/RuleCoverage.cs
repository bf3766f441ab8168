using System.Collections.Immutable;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Assurance;

/// <summary>A rule, and how many of its conditions are shown to matter.</summary>
/// <remarks>Immutable.</remarks>
public sealed record RuleCoverage
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Its conditions, those of <c>when</c> from left to right and then those of <c>unless</c>.</summary>
    public required ImmutableArray<CoveredCondition> Conditions { get; init; }

    /// <summary>How many of its conditions can matter both ways.</summary>
    public int Count => Conditions.Count(condition => !condition.NeverMatters);

    /// <summary>How many of these are shown to.</summary>
    public int Covered => Conditions.Count(condition => condition.IsCovered && !condition.NeverMatters);

    /// <summary>Whether all that can matter are shown to.</summary>
    public bool IsFull => Covered == Count;

    /// <summary>Id and counts.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rule.Id}: {Covered} of {Count}");
}
