using System.Collections.Immutable;

namespace Hotline.Triage.Rules;

/// <summary>A condition made of several others.</summary>
public abstract record GroupCondition : Condition
{
    private protected GroupCondition()
    {
    }

    /// <summary>The conditions it is made of; at least one.</summary>
    public required ImmutableArray<Condition> Conditions { get; init; }

    /// <inheritdoc />
    public sealed override IEnumerable<FactCondition> Leaves => Conditions.SelectMany(condition => condition.Leaves);

    internal sealed override IEnumerable<CodeCondition> CodeParts => Conditions.SelectMany(condition => condition.CodeParts);

    internal sealed override int Depth => 1 + Conditions.Max(condition => condition.Depth);

    /// <summary>The conditions in brackets, joined by a word.</summary>
    private protected string Join(string word) => $"({string.Join($" {word} ", Conditions)})";
}
