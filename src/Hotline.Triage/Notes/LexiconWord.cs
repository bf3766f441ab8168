using System.Runtime.InteropServices;

namespace Hotline.Triage.Notes;

/// <summary>What a word is in the lexicon.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LexiconWord
{
    public required WordKinds Kinds { get; init; }

    /// <summary>The node behind the root that it leads to as a symbol, or -1.</summary>
    public required int Node { get; init; }

    /// <summary>The first of the symbols that it stands for besides itself: what else it is read as, and its classes.</summary>
    public required int FirstAlso { get; init; }

    /// <summary>How many there are.</summary>
    public required int Also { get; init; }
}
