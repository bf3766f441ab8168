namespace Hotline.Triage.Packs.Format;

/// <summary>An instruction read to the caller.</summary>
internal sealed class TextEntry : PackEntry
{
    public string? Id { get; set; }

    public Dictionary<string, string>? Text { get; set; }

    public string? Source { get; set; }
}
