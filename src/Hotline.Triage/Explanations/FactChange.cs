using Hotline.Triage.Facts;

namespace Hotline.Triage.Explanations;

/// <summary>Another value for one fact.</summary>
public sealed record FactChange
{
    /// <summary>The fact.</summary>
    public required string Fact { get; init; }

    /// <summary>What is known now; unknown when nobody has spoken of it.</summary>
    public required FactValue From { get; init; }

    /// <summary>The answer that would change the priority; never unknown. For a number it stands for all numbers between two
    /// thresholds of the rules.</summary>
    public required FactValue To { get; init; }
}
