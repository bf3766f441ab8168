using System.Collections.Immutable;

namespace Hotline.Triage.Notes;

/// <summary>What a note says of the facts.</summary>
public sealed record NoteReading
{
    /// <summary>A note that says nothing.</summary>
    public static NoteReading Empty { get; } = new() { Findings = [] };

    /// <summary>The findings, in the order in which they stand in the note.</summary>
    public required ImmutableArray<NoteFinding> Findings { get; init; }
}
