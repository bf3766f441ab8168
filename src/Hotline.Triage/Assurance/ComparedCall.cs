using System.Collections.Immutable;

namespace Hotline.Triage.Assurance;

/// <summary>What two packs decide about one call.</summary>
/// <remarks>Immutable. It holds nothing the caller said but the names of facts.</remarks>
public sealed record ComparedCall
{
    /// <summary>The report's id.</summary>
    public required string Id { get; init; }

    /// <summary>What the old pack decides.</summary>
    public required Verdict Old { get; init; }

    /// <summary>What the new pack decides.</summary>
    public required Verdict New { get; init; }

    /// <summary>In what ways the decision moved.</summary>
    public required Movement Movement { get; init; }

    /// <summary>The rules that moved it, the most urgent first. Empty when it did not move.</summary>
    public ImmutableArray<MoveReason> Reasons { get; init; } = [];

    /// <summary>The facts that the two packs know differently of the call, such as <c>fire: true → unknown</c>. Empty when the decision
    /// did not move.</summary>
    public ImmutableArray<string> Facts { get; init; } = [];

    /// <summary>Whether it moved.</summary>
    public bool IsMoved => Movement is not Movement.None;

    /// <summary>Id and both verdicts.</summary>
    public override string ToString() => $"{Id}: {Old} → {New}";
}
