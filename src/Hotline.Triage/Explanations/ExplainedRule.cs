using System.Collections.Immutable;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Explanations;

/// <summary>A rule that fired, with the facts behind it and where they came from.</summary>
public sealed record ExplainedRule
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The facts for which its condition holds, in the order of the condition.</summary>
    public required ImmutableArray<ExplainedFact> Evidence { get; init; }
}
