namespace Hotline.Cli.Lines;

/// <summary>A line of a file.</summary>
internal sealed class InputLine
{
    /// <summary>Its number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The text without the line end; what of it is not UTF-8 reads U+FFFD.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it was longer than a line may be; then the text is empty.</summary>
    public bool IsTooLong { get; init; }

    /// <summary>Whether it is the first of a file in UTF-16, in which no line can be read.</summary>
    public bool IsUtf16 { get; init; }

    /// <summary>Whether some of it was not UTF-8.</summary>
    public bool IsBroken { get; init; }
}
