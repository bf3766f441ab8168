using Hotline.Triage.Facts;

namespace Hotline.Triage.Rules;

/// <summary>The fact has exactly one value.</summary>
public sealed record FactIs : FactCondition
{
    /// <summary>The value; never unknown.</summary>
    public required FactValue Value { get; init; }

    /// <summary>The condition in the form of a pack, such as <c>fire</c> or <c>fire-size is large</c>.</summary>
    public override string ToString() => Value.IsTrue ? Fact : $"{Fact} is {Value}";

    private protected override bool Holds(FactValue value) => value == Value;
}
