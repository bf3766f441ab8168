namespace Hotline.Triage.Facts;

/// <summary>A known fact: its value and where it came from.</summary>
public sealed record StatedFact
{
    /// <summary>The fact.</summary>
    public required string Fact { get; init; }

    /// <summary>Its value; never unknown.</summary>
    public required FactValue Value { get; init; }

    /// <summary>Where the value came from.</summary>
    public required FactOrigin Origin { get; init; }

    /// <summary>The fact it follows from, when <see cref="Origin"/> is <see cref="FactOrigin.Implied"/>.</summary>
    public string? ImpliedBy { get; init; }
}
