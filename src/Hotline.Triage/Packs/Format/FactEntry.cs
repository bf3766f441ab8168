namespace Hotline.Triage.Packs.Format;

/// <summary>A fact.</summary>
internal sealed class FactEntry : PackEntry
{
    public string? Id { get; set; }

    public string? Type { get; set; }

    public string? Within { get; set; }

    public bool? BeyondDoubt { get; set; }

    public string? Unit { get; set; }

    public double? Min { get; set; }

    public double? Max { get; set; }

    public Dictionary<string, Dictionary<string, string>>? Choices { get; set; }

    public Dictionary<string, string>? Question { get; set; }
}
