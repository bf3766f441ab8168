namespace Hotline.Learning;

/// <summary>A note as words, with what a careful supervisor would call it.</summary>
internal sealed class LearningNote
{
    /// <summary>The words, in the spelling of the pack.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>The root of the category.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether it needs a unit: urgent or above.</summary>
    public required bool IsDanger { get; init; }

    /// <summary>How much it counts. A wording of the pack is less than a note.</summary>
    public float Weight { get; init; } = 1;
}
