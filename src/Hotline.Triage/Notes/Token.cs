namespace Hotline.Triage.Notes;

/// <summary>A word or number of a note, in the spelling that phrases use, and where it stands.</summary>
internal readonly record struct Token
{
    public required string Word { get; init; }

    /// <summary>The number, when the token is one. A word doubled by a 2 (<c>anak2</c>) has it too: <c>korban2</c> may be a
    /// number of victims.</summary>
    public double? Number { get; init; }

    public required int Start { get; init; }

    public required int Length { get; init; }

    public required Pause Before { get; init; }

    public int End => Start + Length;
}
