using System.Collections.Immutable;

namespace Hotline.Triage.Packs;

/// <summary>What a note says around the dangers that its phrases tell of. A leaning that <c>doubts</c> weighs this. Immutable.</summary>
public sealed record WordsAroundDangers
{
    /// <summary>The words that <see cref="RulePack.ReadWords"/> gives, without those of phrases that tell of a danger.</summary>
    public required ImmutableArray<string> Words { get; init; }

    /// <summary>How many dangers the phrases tell of, 0 or more. What is said twice, or by several phrases that give the same in one place of the pack, counts once; so do words that tell of several.</summary>
    public required int Dangers { get; init; }
}
