using System.Runtime.InteropServices;

namespace Hotline.Triage.Notes;

/// <summary>A node in the tree of wordings. The nodes behind it stand one behind another, in the order of their symbols, so that one look at
/// memory mostly finds them all.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LexiconNode
{
    /// <summary>What leads to it: the number of a word, or of what stands for one.</summary>
    public required int Symbol { get; init; }

    /// <summary>The first node behind it.</summary>
    public required int First { get; init; }

    /// <summary>How many nodes are behind it.</summary>
    public required int Count { get; init; }

    /// <summary>Whether a number leads on from it.</summary>
    public required bool HasNumber { get; init; }

    /// <summary>Whether a gap leads on from it.</summary>
    public required bool HasGap { get; init; }

    /// <summary>What the wording that ends here means.</summary>
    public required LexiconEntry? Entry { get; init; }
}
