using System.Collections.Immutable;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Triage;

/// <summary>A rule that fired, and the facts that made it fire.</summary>
public sealed record FiredRule
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The known facts for which its condition holds, in the order of the condition.</summary>
    public required ImmutableArray<StatedFact> Evidence { get; init; }
}
