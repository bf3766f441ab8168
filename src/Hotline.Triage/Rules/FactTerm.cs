using Hotline.Triage.Facts;

namespace Hotline.Triage.Rules;

/// <summary>A fact on its way to becoming a condition; made by <see cref="Condition.Fact"/>.</summary>
/// <remarks>As it stands it says that the boolean fact is true. A number is compared with <c>&lt;</c>, <c>&lt;=</c>,
/// <c>&gt;=</c> and <c>&gt;</c>, a choice with <see cref="Is"/> and <see cref="OneOf"/>. Whether the fact exists and may
/// be compared so is checked when the rule is added to a pack.</remarks>
#pragma warning disable CA1815 // It is passed on at once and never compared.
public readonly struct FactTerm
#pragma warning restore CA1815
{
    private readonly string _fact;

    internal FactTerm(string fact)
    {
        ArgumentException.ThrowIfNullOrEmpty(fact);
        _fact = fact;
    }

    /// <summary>The boolean fact is true.</summary>
    public static implicit operator Condition(FactTerm term) => term.Is(true);

    /// <summary>Both are true.</summary>
    public static Condition operator &(FactTerm left, FactTerm right) => left.Is(true) & right.Is(true);

    /// <summary>At least one is true.</summary>
    public static Condition operator |(FactTerm left, FactTerm right) => left.Is(true) | right.Is(true);

    /// <summary>The boolean fact is not true: it is false.</summary>
    public static Condition operator !(FactTerm term) => !term.Is(true);

    /// <summary>The number is less than a threshold.</summary>
    public static Condition operator <(FactTerm term, double threshold) => term.Compare(Comparison.Below, threshold);

    /// <summary>The number is a threshold or less.</summary>
    public static Condition operator <=(FactTerm term, double threshold) => term.Compare(Comparison.AtMost, threshold);

    /// <summary>The number is a threshold or more.</summary>
    public static Condition operator >=(FactTerm term, double threshold) => term.Compare(Comparison.AtLeast, threshold);

    /// <summary>The number is greater than a threshold.</summary>
    public static Condition operator >(FactTerm term, double threshold) => term.Compare(Comparison.Above, threshold);

    /// <summary>The fact has exactly this value.</summary>
    /// <exception cref="ArgumentException">The value is unknown.</exception>
    public Condition Is(FactValue value) => value.IsUnknown
        ? throw new ArgumentException("A condition compares with a known value; an unknown fact leaves it open by itself.", nameof(value))
        : new FactIs { Fact = _fact, Value = value };

    /// <summary>The fact has one of these values.</summary>
    /// <exception cref="ArgumentException">There is no value, or one is unknown.</exception>
    public Condition OneOf(params ReadOnlySpan<FactValue> values)
    {
        if (values.IsEmpty || values.Contains(FactValue.Unknown))
            throw new ArgumentException("A condition compares with known values, one at least.", nameof(values));
        return new FactOneOf { Fact = _fact, Values = [.. values] };
    }

    private FactCompares Compare(Comparison comparison, double threshold) => double.IsFinite(threshold)
        ? new FactCompares { Fact = _fact, Comparison = comparison, Threshold = threshold }
        : throw new ArgumentOutOfRangeException(nameof(threshold), "A threshold is finite.");
}
