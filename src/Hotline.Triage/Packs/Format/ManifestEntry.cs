namespace Hotline.Triage.Packs.Format;

/// <summary>The section <c>pack</c>: name, version and languages.</summary>
internal sealed class ManifestEntry : PackEntry
{
    public string? Id { get; set; }

    public string? Version { get; set; }

    public string? Title { get; set; }

    public string? Extends { get; set; }

    public List<string>? Languages { get; set; }

    public string? DefaultLanguage { get; set; }
}
