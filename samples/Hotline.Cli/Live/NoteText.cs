namespace Hotline.Cli.Live;

/// <summary>Free text: part of what the caller says.</summary>
internal sealed record NoteText : LiveInput
{
    public required string Text { get; init; }
}
