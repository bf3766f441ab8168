using Hotline.Triage.Facts;

namespace Hotline.Triage.Rules;

/// <summary>Every condition holds. False as soon as one does not.</summary>
public sealed record AllOf : GroupCondition
{
    /// <inheritdoc />
    public override Truth Evaluate(FactSheet facts)
    {
        var result = Truth.True;
        foreach (var condition in Conditions)
        {
            var truth = condition.Evaluate(facts);
            if (truth is Truth.False) return Truth.False;
            if (truth < result) result = truth;
        }

        return result;
    }

    /// <summary>The condition in words.</summary>
    public override string ToString() => Join("and");
}
