namespace Hotline.Triage.Packs.Format;

/// <summary>A number or address that texts name as <c>{id}</c>.</summary>
internal sealed class ContactEntry : PackEntry
{
    public string? Id { get; set; }

    public string? Number { get; set; }

    public Dictionary<string, string>? Title { get; set; }

    public string? Source { get; set; }
}
