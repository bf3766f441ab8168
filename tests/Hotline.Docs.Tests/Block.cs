namespace Hotline.Docs.Tests;

/// <summary>A fenced block of a Markdown document.</summary>
/// <param name="Language">What stands behind the opening fence.</param>
/// <param name="Text">The lines between the fences.</param>
/// <param name="Heading">The heading it stands under, without its marks.</param>
/// <param name="Line">The line of the document on which it begins.</param>
internal sealed record Block(string Language, string Text, string Heading, int Line)
{
    private const string Fence = "```";

    /// <summary>The file that the first line names in a comment, or <c>null</c>.</summary>
    public string? FileName => Text.Split('\n')[0] is var first && first.StartsWith("// ", StringComparison.Ordinal)
        && first.EndsWith(Language is "csharp" ? ".cs" : ".json", StringComparison.Ordinal) ? first[3..] : null;

    public static List<Block> In(string document)
    {
        var blocks = new List<Block>();
        var heading = "";
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, document));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#')) heading = lines[i].TrimStart('#', ' ');
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal)) continue;
            var end = Array.IndexOf(lines, Fence, i + 1);
            Assert.True(end > i, $"{document}:{i + 1}: the block does not end");
            blocks.Add(new Block(lines[i][Fence.Length..], string.Join('\n', lines[(i + 1)..end]), heading, i + 1));
            i = end;
        }

        return blocks;
    }
}
