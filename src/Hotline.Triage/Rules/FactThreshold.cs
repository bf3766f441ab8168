namespace Hotline.Triage.Rules;

/// <summary>A number at which code decides otherwise, such as an age of 5.</summary>
public sealed record FactThreshold
{
    /// <summary>The number fact; one that the code reads.</summary>
    public required string Fact { get; init; }

    /// <summary>The number, in the unit of the fact.</summary>
    public required double Number { get; init; }
}
