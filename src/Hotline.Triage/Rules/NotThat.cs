using Hotline.Triage.Facts;

namespace Hotline.Triage.Rules;

/// <summary>The condition does not hold.</summary>
public sealed record NotThat : Condition
{
    /// <summary>What must not hold.</summary>
    public required Condition Condition { get; init; }

    /// <inheritdoc />
    public override IEnumerable<FactCondition> Leaves => Condition.Leaves;

    internal override IEnumerable<CodeCondition> CodeParts => Condition.CodeParts;

    internal override int Depth => 1 + Condition.Depth;

    /// <inheritdoc />
    public override Truth Evaluate(FactSheet facts) => Condition.Evaluate(facts) switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    /// <summary>The condition in words.</summary>
    public override string ToString() => $"not {Condition}";
}
