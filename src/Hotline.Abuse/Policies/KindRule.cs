using Hotline.Abuse.Conduct;

namespace Hotline.Abuse.Policies;

/// <summary>What a policy says about one kind of conduct.</summary>
internal sealed record KindRule
{
    public required ConductKind Kind { get; init; }

    /// <summary>Points of a fresh piece of evidence; 0 for kinds that do not count.</summary>
    public required int Weight { get; init; }

    public required Decay Decay { get; init; }

    /// <summary>The highest rung, counted from 1, towards which this kind counts; 0 for none.</summary>
    public required int HighestLevel { get; init; }
}
