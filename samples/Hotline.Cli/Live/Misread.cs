namespace Hotline.Cli.Live;

/// <summary>A line that looks like an answer or a command and is none: a hint is shown and nothing changes.</summary>
internal sealed record Misread : LiveInput
{
    public required string Hint { get; init; }
}
