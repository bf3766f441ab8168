using System.Collections.Immutable;
using Hotline.Domain.Failures;

namespace Hotline.Triage.Assurance;

/// <summary>The outcome of reading a labelled call from text.</summary>
public sealed record LabelledCallReading
{
    /// <summary>The call, or <c>null</c> when there is an error.</summary>
    public LabelledCall? Call { get; init; }

    /// <summary>What was wrong: errors, and warnings about what was put right. Empty when nothing was.</summary>
    public required ImmutableArray<Failure> Failures { get; init; }
}
