namespace Hotline.Cli.Lines;

/// <summary>Makes text that came from outside safe to show.</summary>
internal static class Printable
{
    /// <summary>One line, whatever the input smuggled into it, and no longer than it may be.</summary>
    public static string OneLine(string text, int longest)
    {
        var shown = text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest), "…");
        return string.Concat(shown.Select(character => char.IsControl(character) ? '\uFFFD' : character));
    }
}
