namespace Hotline.Cli.Tests.Docs;

/// <summary>A fenced piece of a markdown page.</summary>
/// <param name="Language">What stands behind the opening fence.</param>
/// <param name="Text">The lines between the fences.</param>
/// <param name="Heading">The heading it stands under, without its marks.</param>
/// <param name="Line">The line of the page on which it begins.</param>
internal sealed record Fence(string Language, string Text, string Heading, int Line)
{
    /// <summary>The file that the first line names in a comment, or <c>null</c>.</summary>
    public string? FileName => Text.StartsWith("// ", StringComparison.Ordinal) && Text.IndexOf('\n', StringComparison.Ordinal) is var end and > 3
        && Text[3..end] is var name && name.EndsWith(Language == "csharp" ? ".cs" : ".json", StringComparison.Ordinal) ? name : null;

    public static List<Fence> Of(string markdown)
    {
        var fences = new List<Fence>();
        var heading = "";
        string? language = null;
        var text = new List<string>();
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (language is null)
            {
                if (lines[i].StartsWith("```", StringComparison.Ordinal)) language = lines[i][3..];
                else if (lines[i].StartsWith('#')) heading = lines[i].TrimStart('#', ' ');
            }
            else if (lines[i] == "```")
            {
                fences.Add(new Fence(language, string.Join('\n', text), heading, i - text.Count));
                language = null;
                text.Clear();
            }
            else
            {
                text.Add(lines[i]);
            }
        }

        return fences;
    }
}
