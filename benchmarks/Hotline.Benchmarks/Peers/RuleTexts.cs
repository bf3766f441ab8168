using System.Text.Json;

namespace Hotline.Benchmarks.Peers;

/// <summary>What one writes to tell two packs apart: the JSON of each rule is held against that of the rule of the same id.</summary>
internal static class RuleTexts
{
    /// <summary>The ids of the rules that are new, gone, or written otherwise, in ordinal order.</summary>
    public static List<string> Changed(byte[] old, byte[] @new)
    {
        var (before, after) = (TextsOf(old), TextsOf(@new));
        return [.. before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Where(id => !string.Equals(before.GetValueOrDefault(id), after.GetValueOrDefault(id), StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    private static Dictionary<string, string> TextsOf(byte[] file)
    {
        using var document = JsonDocument.Parse(file);
        return document.RootElement.GetProperty("rules").EnumerateArray()
            .ToDictionary(rule => rule.GetProperty("id").GetString()!, rule => rule.GetRawText(), StringComparer.Ordinal);
    }
}
