namespace Hotline.Triage.Packs;

/// <summary>A pre-arrival instruction of a pack.</summary>
public sealed record RulePackText
{
    /// <summary>The name that rules use.</summary>
    public required string Id { get; init; }

    /// <summary>The words.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Where the advice comes from; empty when the pack does not say.</summary>
    public string Source { get; init; } = "";
}
