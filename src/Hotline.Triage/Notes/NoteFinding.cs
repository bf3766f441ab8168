using Hotline.Triage.Facts;

namespace Hotline.Triage.Notes;

/// <summary>Words in a note that speak of a fact.</summary>
public sealed record NoteFinding
{
    /// <summary>The fact.</summary>
    public required string Fact { get; init; }

    /// <summary>The value the words give it; unknown when their context takes it away.</summary>
    public required FactValue Value { get; init; }

    /// <summary>How the words are meant.</summary>
    public required NoteContext Context { get; init; }

    /// <summary>Where the words begin in the note, in UTF-16 characters from 0.</summary>
    public required int Start { get; init; }

    /// <summary>How many UTF-16 characters they take.</summary>
    public required int Length { get; init; }

    /// <summary>The words as they stand in the note. Part of what the caller said: do not log it.</summary>
    public required string Text { get; init; }

    /// <summary>Fact, value and place, without the words.</summary>
    public override string ToString() => FormattableString.Invariant($"{Fact} = {Value} at {Start}+{Length} ({Context})");
}
