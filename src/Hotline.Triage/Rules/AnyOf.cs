using Hotline.Triage.Facts;

namespace Hotline.Triage.Rules;

/// <summary>At least one condition holds. True as soon as one does.</summary>
public sealed record AnyOf : GroupCondition
{
    /// <inheritdoc />
    public override Truth Evaluate(FactSheet facts)
    {
        var result = Truth.False;
        foreach (var condition in Conditions)
        {
            var truth = condition.Evaluate(facts);
            if (truth is Truth.True) return Truth.True;
            if (truth > result) result = truth;
        }

        return result;
    }

    /// <summary>The condition in words.</summary>
    public override string ToString() => Join("or");
}
