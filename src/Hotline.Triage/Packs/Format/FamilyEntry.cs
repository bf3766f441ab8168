namespace Hotline.Triage.Packs.Format;

/// <summary>How a form of a word leads to others.</summary>
internal sealed class FamilyEntry : PackEntry
{
    public string? Form { get; set; }

    public List<string>? Of { get; set; }

    public bool Always { get; set; }
}
