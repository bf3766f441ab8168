using Hotline.Triage.Packs;

namespace Hotline.Learning;

/// <summary>Words that speak against no danger: those by which callers ask, report, thank, and say where and when.</summary>
internal static class AskingWords
{
    private const char Comment = '#';

    /// <summary>Reads a file of words, in the spelling of the pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="path">The file: words with spaces between; a line that begins with # is a comment.</param>
    public static IReadOnlySet<string> Read(RulePack pack, string path) => File.ReadLines(path)
        .Where(line => !line.StartsWith(Comment))
        .SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(word => pack.ReadWords(word).Append(word))
        .ToHashSet(StringComparer.Ordinal);
}
