using System.Collections.Immutable;
using Hotline.Triage.Facts;

namespace Hotline.Triage.Rules;

/// <summary>What must be known of a call for a rule to count.</summary>
/// <remarks>A closed hierarchy: <see cref="FactIs"/>, <see cref="FactOneOf"/>, <see cref="FactCompares"/>,
/// <see cref="AllOf"/>, <see cref="AnyOf"/>, <see cref="AtLeastOf"/>, <see cref="NotThat"/> and
/// <see cref="CodeCondition"/>. Immutable.
/// Evaluation follows Kleene's strong three-valued logic, so learning an unknown fact can turn unknown into true or
/// false, but never true into false.
/// <para>In code, conditions are written with <c>using static Hotline.Triage.Rules.Condition;</c> as
/// <c>Fact("fire") &amp; !Fact("waste-burning")</c>, <c>Fact("age") &lt; 5</c>, <c>Fact("fire-size").Is("large")</c>,
/// <c>AtLeast(2, …)</c>. There is no <c>&amp;&amp;</c> and no <c>||</c>: nothing is cut short.</para></remarks>
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

    /// <summary>The conditions in code that it is made of.</summary>
    internal virtual IEnumerable<CodeCondition> CodeParts => [];

    /// <summary>Begins a condition on a fact. Used as it is, it says that the boolean fact is true.</summary>
    /// <param name="fact">The fact's name.</param>
    public static FactTerm Fact(string fact) => new(fact);

    /// <summary>Every condition holds.</summary>
    public static Condition All(params ImmutableArray<Condition> conditions) => new AllOf { Conditions = Some(conditions) };

    /// <summary>At least one condition holds.</summary>
    public static Condition Any(params ImmutableArray<Condition> conditions) => new AnyOf { Conditions = Some(conditions) };

    /// <summary>A number of conditions hold.</summary>
    /// <param name="count">How many at least: from 1 to the number of conditions.</param>
    /// <param name="conditions">The conditions.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is out of that range.</exception>
    public static Condition AtLeast(int count, params ImmutableArray<Condition> conditions)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Some(conditions).Length);
        return new AtLeastOf { Count = count, Conditions = conditions };
    }

    /// <summary>A condition in code, for what the other forms cannot say. See <see cref="CodeCondition"/>.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="reads">The facts it may read; at least one.</param>
    /// <param name="holds">Whether it holds for what is known.</param>
    public static Condition InCode(string name, ImmutableArray<string> reads, Func<FactReader, bool> holds) =>
        new CodeCondition(name, reads, [], holds);

    /// <summary>Both hold.</summary>
    public static Condition operator &(Condition left, Condition right) => new AllOf { Conditions = [.. Parts<AllOf>(left), .. Parts<AllOf>(right)] };

    /// <summary>At least one holds.</summary>
    public static Condition operator |(Condition left, Condition right) => new AnyOf { Conditions = [.. Parts<AnyOf>(left), .. Parts<AnyOf>(right)] };

    /// <summary>The condition does not hold.</summary>
    public static Condition operator !(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new NotThat { Condition = condition };
    }

    /// <summary>So that <c>a &amp; b &amp; c</c> is one group and not one inside another.</summary>
    private static ImmutableArray<Condition> Parts<TGroup>(Condition condition)
        where TGroup : GroupCondition
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition is TGroup group ? group.Conditions : [condition];
    }

    private static ImmutableArray<Condition> Some(ImmutableArray<Condition> conditions) => conditions.IsDefaultOrEmpty || conditions.Contains(null!)
        ? throw new ArgumentException("A group is made of at least one condition, none of them null.", nameof(conditions))
        : conditions;
}
