using Hotline.Triage.Packs;

namespace Hotline.Learning;

/// <summary>A note as words, with what a careful supervisor would call it.</summary>
internal sealed class LearningNote
{
    /// <summary>The note.</summary>
    public required string Text { get; init; }

    /// <summary>How many words it has.</summary>
    public int Length => Text.Split(' ').Length;

    /// <summary>Whether it has so few that it says hardly more than a name of what happened.</summary>
    public bool IsShort => Length <= 4;

    /// <summary>The words, in the spelling of the pack, and the pairs that stand side by side, with a space between.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>What it says around the dangers that phrases tell of.</summary>
    public required WordsAroundDangers Around { get; init; }

    /// <summary>The roots of the categories that are right.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>Whether it needs a unit: urgent or above.</summary>
    public required bool IsDanger { get; init; }

    /// <summary>Whether the phrases of the pack say that it does.</summary>
    public required bool IsRaised { get; init; }
}
