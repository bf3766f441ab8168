using System.Numerics;
using System.Runtime.InteropServices;

namespace Hotline.Triage.Notes;

/// <summary>A wording of the lexicon found at some tokens of a note.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LexiconMatch
{
    public required LexiconEntry Entry { get; init; }

    /// <summary>The first token.</summary>
    public required int First { get; init; }

    /// <summary>The tokens that are its own, as bits from <see cref="First"/> on; what was skipped between them is not.</summary>
    public required ulong Own { get; init; }

    /// <summary>How many of its words are written in the phrase itself, and not in a class.</summary>
    public required int Literal { get; init; }

    /// <summary>The number that stood at <c>#</c>; NaN when there was none.</summary>
    public required double Number { get; init; }

    /// <summary>The token after the last.</summary>
    public int Next => First + 64 - BitOperations.LeadingZeroCount(Own);

    /// <summary>Whether all its own tokens belong to another match too.</summary>
    public bool LiesWithin(in LexiconMatch other)
    {
        var shift = First - other.First;
        return shift is >= 0 and < 64 && (Own << shift >> shift) == Own && (Own << shift & ~other.Own) == 0;
    }

    /// <summary>Whether it is a cue of a kind.</summary>
    public bool Is(CueKind kind) => (Entry.Cue & kind) is not CueKind.None;
}
