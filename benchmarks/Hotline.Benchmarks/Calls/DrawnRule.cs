using System.Collections.Immutable;
using Hotline.Domain;

namespace Hotline.Benchmarks.Calls;

/// <summary>A rule in a form that every contender can be made from: it fires when all its conditions hold.</summary>
internal sealed record DrawnRule
{
    /// <summary>Its place among the rules as drawn, which is also the order of the ids.</summary>
    public required int Place { get; init; }

    public required Priority Priority { get; init; }

    /// <summary>Each on another fact.</summary>
    public required ImmutableArray<DrawnCondition> Conditions { get; init; }

    /// <summary>Its id in the pack.</summary>
    public string Id => $"rule-{Place:000000}";
}
