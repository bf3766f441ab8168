using Hotline.Triage.Rules;

namespace Hotline.Mutants;

/// <summary>A pack with one fault in one rule.</summary>
internal sealed record Mutant
{
    public required MutantKind Kind { get; init; }

    /// <summary>The rule as it should be.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The rule as it is in the mutant; <c>null</c> when it was deleted.</summary>
    public required Rule? Changed { get; init; }

    /// <summary>What was done, in words.</summary>
    public required string What { get; init; }

    public override string ToString() => $"{Rule.Id}: {What}";
}
