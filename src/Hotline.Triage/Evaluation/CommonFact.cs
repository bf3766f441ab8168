namespace Hotline.Triage.Evaluation;

/// <summary>A fact that many terms read, with bitmaps of the terms.</summary>
/// <remarks>Its values are cut into runs. For each run there is a bitmap of the terms that do not read the fact or hold for a
/// value of the run, and the list of those among them that do not hold for every value of the run. Immutable.</remarks>
internal sealed class CommonFact
{
    /// <summary>The fact.</summary>
    public required int Fact { get; init; }

    /// <summary>Where the bitmap of the terms that do not read the fact starts.</summary>
    public required int Absent { get; init; }

    /// <summary>The run of each ordinal.</summary>
    public required int[] RunOf { get; init; }

    /// <summary>Where the bitmap of each run starts.</summary>
    public required int[] Bitmaps { get; init; }

    /// <summary>The terms to look at one by one, for each run.</summary>
    public required Reader[][] Varying { get; init; }
}
