using Hotline.Triage.Facts;

namespace Hotline.Triage.Rules;

/// <summary>A number of conditions hold. False as soon as too few are left that could.</summary>
public sealed record AtLeastOf : GroupCondition
{
    /// <summary>How many must hold: from 1 to the number of conditions.</summary>
    public required int Count { get; init; }

    /// <inheritdoc />
    public override Truth Evaluate(FactSheet facts)
    {
        int holding = 0, possible = 0;
        foreach (var condition in Conditions)
        {
            var truth = condition.Evaluate(facts);
            if (truth is Truth.True) holding++;
            if (truth is not Truth.False) possible++;
        }

        if (holding >= Count) return Truth.True;
        return possible >= Count ? Truth.Unknown : Truth.False;
    }

    /// <summary>The condition in words.</summary>
    public override string ToString() => FormattableString.Invariant($"at least {Count} of {Join(",")}");
}
