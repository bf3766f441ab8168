namespace Hotline.Docs.Tests;

/// <summary>A fenced block of a Markdown document.</summary>
internal sealed record Block(string Language, string Text, int Line)
{
    public static List<Block> In(string document)
    {
        var blocks = new List<Block>();
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, document));
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal)) continue;
            var end = Array.IndexOf(lines, "```", i + 1);
            Assert.True(end > i, $"{document}:{i + 1}: the block does not end");
            blocks.Add(new Block(lines[i][3..], string.Join('\n', lines[(i + 1)..end]), i + 1));
            i = end;
        }

        return blocks;
    }
}
