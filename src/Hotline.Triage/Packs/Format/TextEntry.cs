namespace Hotline.Triage.Packs.Format;

/// <summary>A text read to the caller: an instruction or a closing advice.</summary>
internal sealed class TextEntry : PackEntry
{
    public string? Id { get; set; }

    public Dictionary<string, string>? Text { get; set; }

    public string? Source { get; set; }
}
