namespace Hotline.Triage.Packs.Format;

/// <summary>A rule.</summary>
internal sealed class RuleEntry : PackEntry
{
    public string? Id { get; set; }

    public string? Replaces { get; set; }

    public string? Category { get; set; }

    public string? Priority { get; set; }

    public bool Names { get; set; }

    public ConditionEntry? When { get; set; }

    public ConditionEntry? Unless { get; set; }

    public List<string>? Refer { get; set; }

    public List<string>? Instruct { get; set; }

    public string? Close { get; set; }

    public Dictionary<string, string>? Why { get; set; }

    public string? Source { get; set; }

    public string? Owner { get; set; }

    public string? ReviewedOn { get; set; }

    public string? ExpiresOn { get; set; }

    public ExamplesEntry? Examples { get; set; }
}
