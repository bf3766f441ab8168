using System.Text;
using Hotline.Cli.Lines;

namespace Hotline.Cli.Output;

/// <summary>The part of a Markdown file that the program writes, between two lines.</summary>
internal static class MarkedPart
{
    public const string Begin = "<!-- accuracy -->";
    public const string End = "<!-- end of accuracy -->";

    /// <summary>Replaces the part, or says on standard error why that cannot be done and gives <c>false</c>.</summary>
    public static bool Replace(string path, string part, TextWriter error)
    {
        try
        {
            var text = File.ReadAllText(path, Encoding.UTF8);
            var start = text.IndexOf(Begin, StringComparison.Ordinal);
            var end = start < 0 ? -1 : text.IndexOf(End, start, StringComparison.Ordinal);
            if (end < 0) return Failed($"there is no place for the tables; put the line {Begin} and after it the line {End} where they belong");
            File.WriteAllText(path, $"{text[..(start + Begin.Length)]}\n\n{WithoutSpareSpace(part)}\n\n{text[end..]}");
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Failed($"the file cannot be read and written: {problem.Message}");
        }

        bool Failed(string message)
        {
            FailureLines.Write(error, [$"{path}: {message}"]);
            return false;
        }
    }

    /// <summary>Without spaces at the ends of lines, and with one empty line where several follow one another.</summary>
    private static string WithoutSpareSpace(string text)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd()).ToList();
        return string.Join('\n', lines.Where((line, i) => line.Length > 0 || (i > 0 && lines[i - 1].Length > 0))).Trim('\n');
    }
}
