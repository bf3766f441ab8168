using Hotline.Triage.Facts;

namespace Hotline.Triage.Rules;

/// <summary>The fact's number lies on one side of a threshold.</summary>
public sealed record FactCompares : FactCondition
{
    /// <summary>Which side.</summary>
    public required Comparison Comparison { get; init; }

    /// <summary>The threshold, in the unit of the fact.</summary>
    public required double Threshold { get; init; }

    /// <summary>The condition in words.</summary>
    public override string ToString() => Comparison switch
    {
        Comparison.Below => FormattableString.Invariant($"{Fact} below {Threshold}"),
        Comparison.AtMost => FormattableString.Invariant($"{Fact} at most {Threshold}"),
        Comparison.AtLeast => FormattableString.Invariant($"{Fact} at least {Threshold}"),
        _ => FormattableString.Invariant($"{Fact} above {Threshold}"),
    };

    private protected override bool Holds(FactValue value) => value.Number is { } number && Comparison switch
    {
        Comparison.Below => number < Threshold,
        Comparison.AtMost => number <= Threshold,
        Comparison.AtLeast => number >= Threshold,
        _ => number > Threshold,
    };
}
