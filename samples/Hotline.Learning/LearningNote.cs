namespace Hotline.Learning;

/// <summary>A note as words, with what a careful supervisor would call it.</summary>
internal sealed class LearningNote
{
    /// <summary>The words, in the spelling of the pack, and the pairs that stand side by side, with a space between.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>The roots of the categories that are right.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>Whether it needs a unit: urgent or above.</summary>
    public required bool IsDanger { get; init; }
}
