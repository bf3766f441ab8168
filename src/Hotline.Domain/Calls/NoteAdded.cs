using System.Collections.Immutable;

namespace Hotline.Domain.Calls;

/// <summary>Something was noted. Notes are only ever added.</summary>
public sealed record NoteAdded : DeskEvent
{
    /// <summary>The most characters a note may have.</summary>
    public const int MaxLength = 10_000;

    /// <summary>What was noted: 1 to <see cref="MaxLength"/> characters, not blank. Personal data: do not log it.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public required string Text { get; init => field = EventText.Checked(value, MaxLength); }

    /// <inheritdoc/>
    public override CallEventKind Kind => CallEventKind.NoteAdded;

    internal override ImmutableArray<string?> Content => [Text, By];
}
