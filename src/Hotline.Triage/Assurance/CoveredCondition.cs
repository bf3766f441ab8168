using Hotline.Triage.Rules;

namespace Hotline.Triage.Assurance;

/// <summary>A condition of a rule, and what shows that it matters.</summary>
/// <remarks>Immutable.</remarks>
public sealed record CoveredCondition
{
    /// <summary>The condition on a fact, or in code.</summary>
    public required Condition Condition { get; init; }

    /// <summary>Whether it stands under <c>unless</c>.</summary>
    public required bool IsUnless { get; init; }

    /// <summary>Whether a call shows that the rule fires because of it: it would not if this condition alone came out otherwise.</summary>
    public required ConditionSide Fires { get; init; }

    /// <summary>Whether a call shows that the rule does not fire because of it: it would if this condition alone came out otherwise.</summary>
    public required ConditionSide Silent { get; init; }

    /// <summary>Facts to try as an example under <c>match</c>, when <see cref="Fires"/> is missing.</summary>
    public RuleExample? ToMatch { get; init; }

    /// <summary>Facts to try as an example under <c>avoid</c>, when <see cref="Silent"/> is missing.</summary>
    public RuleExample? ToAvoid { get; init; }

    /// <summary>Whether it is shown to matter both ways.</summary>
    public bool IsCovered => IsShown(Fires) && IsShown(Silent);

    /// <summary>Whether it is shown both ways, with its fact known each time.</summary>
    public bool IsCoveredByKnownFacts => Fires is ConditionSide.Shown && Silent is ConditionSide.Shown;

    /// <summary>Whether no call can show it to matter in one of the ways.</summary>
    public bool NeverMatters => Fires is ConditionSide.Impossible || Silent is ConditionSide.Impossible;

    /// <summary>The condition in words.</summary>
    public override string ToString() => IsUnless ? $"unless {Condition}" : $"{Condition}";

    private static bool IsShown(ConditionSide side) => side is ConditionSide.Shown or ConditionSide.ShownByUnknown;
}
