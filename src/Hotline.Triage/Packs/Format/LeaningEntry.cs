using System.Text.Json;

namespace Hotline.Triage.Packs.Format;

/// <summary>Words that point to a value of a fact together.</summary>
internal sealed class LeaningEntry : PackEntry
{
    public string? Fact { get; set; }

    public JsonElement? Value { get; set; }

    public int? Start { get; set; }

    public bool? Doubts { get; set; }

    public int? Further { get; set; }

    public ClearEntry? Clear { get; set; }

    public Dictionary<string, int>? Words { get; set; }
}
