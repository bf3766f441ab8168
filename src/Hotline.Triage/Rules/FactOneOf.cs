using System.Collections.Immutable;
using Hotline.Triage.Facts;

namespace Hotline.Triage.Rules;

/// <summary>The fact has one of several values.</summary>
public sealed record FactOneOf : FactCondition
{
    /// <summary>The values; at least one.</summary>
    public required ImmutableArray<FactValue> Values { get; init; }

    /// <summary>The condition in words.</summary>
    public override string ToString() => $"{Fact} is one of {string.Join(", ", Values)}";

    private protected override bool Holds(FactValue value) => Values.Contains(value);
}
