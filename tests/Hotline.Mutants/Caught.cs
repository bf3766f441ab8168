namespace Hotline.Mutants;

/// <summary>What became of a mutant.</summary>
internal sealed record Caught
{
    public required Mutant Mutant { get; init; }

    /// <summary>No call tells it from the pack as it should be.</summary>
    public bool IsSame { get; init; }

    /// <summary>The rule is refused when the pack is loaded.</summary>
    public bool ByLoader { get; init; }

    /// <summary>An example of the rule does not come out.</summary>
    public bool ByExamples { get; init; }

    /// <summary>More labelled calls are wrong in one of the ways that are counted.</summary>
    public bool ByLabels { get; init; }

    /// <summary><c>pack diff</c> ends with 1: a call went down in priority.</summary>
    public bool ByDiffDown { get; init; }

    /// <summary><c>pack check</c> finds something above a note that it does not find in the pack as it should be. Looked at only for
    /// mutants that nothing else stops.</summary>
    public bool ByCheck { get; init; }

    /// <summary><c>pack diff</c> lists a call that moved, in whatever way.</summary>
    public bool ByDiffMoved { get; init; }

    /// <summary>Something stops the pack: it does not load, a check or a test fails, or the comparison ends with 1.</summary>
    public bool IsStopped => ByLoader || ByExamples || ByLabels || ByDiffDown || ByCheck;

    /// <summary>It is stopped, or shown to whoever reads the comparison.</summary>
    public bool IsSeen => IsStopped || ByDiffMoved;
}
