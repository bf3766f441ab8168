namespace Hotline.Triage.Packs.Format;

/// <summary>A category that rules may use.</summary>
internal sealed class CategoryEntry : PackEntry
{
    public string? Code { get; set; }

    public Dictionary<string, string>? Title { get; set; }
}
