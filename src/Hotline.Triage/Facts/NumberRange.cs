namespace Hotline.Triage.Facts;

/// <summary>The unit of a number fact and the numbers it may have.</summary>
public sealed record NumberRange
{
    /// <summary>The unit in words, such as <c>years</c> or <c>people</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>The least number, inclusive.</summary>
    public required double Min { get; init; }

    /// <summary>The greatest number, inclusive.</summary>
    public required double Max { get; init; }

    /// <summary>Whether a number lies in the range.</summary>
    public bool Contains(double number) => number >= Min && number <= Max;
}
