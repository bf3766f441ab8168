namespace Hotline.Triage.Packs.Format;

/// <summary>The facts that follow when a danger is not plainly said to be there.</summary>
internal sealed class AsidesEntry : PackEntry
{
    public string? Hypothetical { get; set; }

    public string? Past { get; set; }

    public string? Contradicted { get; set; }
}
