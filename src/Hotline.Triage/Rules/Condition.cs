using Hotline.Triage.Facts;

namespace Hotline.Triage.Rules;

/// <summary>What must be known of a call for a rule to count.</summary>
/// <remarks>A closed hierarchy: <see cref="FactIs"/>, <see cref="FactOneOf"/>, <see cref="FactCompares"/>,
/// <see cref="AllOf"/>, <see cref="AnyOf"/>, <see cref="AtLeastOf"/> and <see cref="NotThat"/>. Immutable.
/// Evaluation follows Kleene's strong three-valued logic, so learning an unknown fact can turn unknown into true or
/// false, but never true into false.</remarks>
public abstract record Condition
{
    private protected Condition()
    {
    }

    /// <summary>Whether the condition holds for what is known.</summary>
    public abstract Truth Evaluate(FactSheet facts);

    /// <summary>The conditions on single facts that it is made of, from left to right.</summary>
    public abstract IEnumerable<FactCondition> Leaves { get; }

    /// <summary>How many conditions stand inside one another at the deepest place; 1 for a condition on a fact.</summary>
    internal virtual int Depth => 1;
}
