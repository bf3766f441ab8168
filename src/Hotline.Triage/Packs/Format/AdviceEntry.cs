namespace Hotline.Triage.Packs.Format;

/// <summary>A closing advice, in up to three tones.</summary>
internal sealed class AdviceEntry : PackEntry
{
    public string? Id { get; set; }

    public Dictionary<string, string>? Text { get; set; }

    public Dictionary<string, string>? Repeated { get; set; }

    public Dictionary<string, string>? AfterWarning { get; set; }

    public string? Source { get; set; }
}
