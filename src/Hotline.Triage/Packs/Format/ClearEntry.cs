namespace Hotline.Triage.Packs.Format;

/// <summary>What follows when words point far more to one value than to any other.</summary>
internal sealed class ClearEntry : PackEntry
{
    public string? Fact { get; set; }

    public int By { get; set; }
}
