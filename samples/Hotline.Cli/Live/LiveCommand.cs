namespace Hotline.Cli.Live;

/// <summary>A line that begins with a slash and names a known command.</summary>
internal sealed record LiveCommand : LiveInput
{
    public const string Undo = "/undo";
    public const string New = "/new";
    public const string Explain = "/explain";
    public const string Language = "/lang";
    public const string Help = "/help";
    public const string Quit = "/quit";

    public static readonly string[] Names = [Undo, New, Explain, Language, Help, Quit];

    public required string Name { get; init; }

    public string Argument { get; init; } = "";
}
