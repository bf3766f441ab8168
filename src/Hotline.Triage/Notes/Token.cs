using System.Runtime.InteropServices;

namespace Hotline.Triage.Notes;

/// <summary>A word or number of a note, in the spelling that phrases use, and where it stands.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token
{
    /// <summary>The word's number in the <see cref="WordTable"/> of the pack; -1 for a word that the pack does not know.</summary>
    public required int Word { get; init; }

    /// <summary>The number, when the token is one, otherwise NaN. A word doubled by a 2 (<c>anak2</c>) has it too: <c>korban2</c> may
    /// be a number of victims.</summary>
    public required double Number { get; init; }

    public bool HasNumber => !double.IsNaN(Number);

    public required int Start { get; init; }

    public required int Length { get; init; }

    public required Pause Before { get; init; }

    public int End => Start + Length;
}
