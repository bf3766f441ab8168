using System.Collections.Immutable;
using Hotline.Triage;
using Hotline.Triage.Evaluation;

namespace Hotline.Benchmarks.Calls;

/// <summary>One call: twelve facts and a note, in the form that each contender reads.</summary>
internal sealed class DrawnCall
{
    public required string Note { get; init; }

    /// <summary>-1 for unknown.</summary>
    public required int[] Choices { get; init; }

    /// <summary>1, 0, or -1 for unknown.</summary>
    public required int[] Flags { get; init; }

    /// <summary>-1 for unknown.</summary>
    public required int[] Numbers { get; init; }

    /// <summary>For the compiled rules: the known facts by number, without what the note says.</summary>
    public required ImmutableArray<KnownFact> Known { get; init; }

    /// <summary>For the engine.</summary>
    public required TriageReport Report { get; init; }
}
