using Hotline.Triage.Facts;

namespace Hotline.Triage.Rules;

/// <summary>A condition on the value of one fact.</summary>
public abstract record FactCondition : Condition
{
    private protected FactCondition()
    {
    }

    /// <summary>The fact it reads.</summary>
    public new required string Fact { get; init; }

    /// <inheritdoc />
    public sealed override IEnumerable<FactCondition> Leaves => [this];

    /// <inheritdoc />
    public sealed override Truth Evaluate(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var value = facts[Fact];
        if (value.IsUnknown) return Truth.Unknown;
        return Holds(value) ? Truth.True : Truth.False;
    }

    /// <summary>Whether it holds for a known value.</summary>
    private protected abstract bool Holds(FactValue value);
}
