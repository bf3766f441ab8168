using System.Collections.Immutable;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Explanations;

/// <summary>One of the conditions at the bottom of a rule, and how it stands.</summary>
public sealed record ExplainedCondition
{
    /// <summary>The condition: a <see cref="FactCondition"/> or a <see cref="CodeCondition"/>.</summary>
    public required Condition Condition { get; init; }

    /// <summary>Whether it holds for what is known.</summary>
    public required Truth Truth { get; init; }

    /// <summary>What would help the rule to fire: <see cref="Truth.True"/>, or <see cref="Truth.False"/> where it stands under
    /// <c>not</c> or <c>unless</c>. Never unknown.</summary>
    public required Truth Wanted { get; init; }

    /// <summary>Whether it stands under the rule's <c>unless</c>.</summary>
    public required bool IsUnless { get; init; }

    /// <summary>The fact it reads; several for code.</summary>
    public required ImmutableArray<ExplainedFact> Facts { get; init; }
}
