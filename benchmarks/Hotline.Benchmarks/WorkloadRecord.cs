using System.Collections.Immutable;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;

namespace Hotline.Benchmarks;

/// <summary>One call of a workload, in the form that each contender reads.</summary>
internal sealed class WorkloadRecord
{
    /// <summary>For the compiled rules: the known facts by number.</summary>
    public required ImmutableArray<KnownFact> Known { get; init; }

    /// <summary>For the plain evaluator, and for the compiled rules by name.</summary>
    public required FactSheet Sheet { get; init; }

    /// <summary>For the closures: the choices as numbers, -1 for unknown.</summary>
    public required int[] Choices { get; init; }

    /// <summary>For the closures: 1, 0, or -1 for unknown.</summary>
    public required int[] Flags { get; init; }

    /// <summary>For the closures: -1 for unknown.</summary>
    public required int[] Numbers { get; init; }

    /// <summary>For the closures: whether each phrase was said.</summary>
    public required bool[] Phrases { get; init; }
}
