namespace Hotline.Triage.Packs.Format;

/// <summary>An agency that rules may refer to.</summary>
internal sealed class AgencyEntry : PackEntry
{
    public string? Kind { get; set; }

    public Dictionary<string, string>? Title { get; set; }
}
