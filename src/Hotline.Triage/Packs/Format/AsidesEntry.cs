namespace Hotline.Triage.Packs.Format;

/// <summary>The facts that follow when a danger is only spoken about.</summary>
internal sealed class AsidesEntry : PackEntry
{
    public string? Hypothetical { get; set; }

    public string? Past { get; set; }
}
