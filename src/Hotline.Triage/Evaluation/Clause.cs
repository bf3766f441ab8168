using System.Runtime.InteropServices;

namespace Hotline.Triage.Evaluation;

/// <summary>A condition on one fact: its value lies in a set. Unknown while the fact is.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Clause
{
    /// <summary>The fact's number in the rule set.</summary>
    public required int Fact { get; init; }

    /// <summary>The first ordinal of the set.</summary>
    public required int From { get; init; }

    /// <summary>The ordinal after the last one of the set.</summary>
    public required int To { get; init; }

    /// <summary>Where the places at which belonging changes are kept when the set has gaps; -1 when it has none.</summary>
    public required int Gaps { get; init; }
}
