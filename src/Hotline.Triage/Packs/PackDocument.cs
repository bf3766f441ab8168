using Hotline.Triage.Packs.Format;

namespace Hotline.Triage.Packs;

/// <summary>A file of a pack, read but not yet understood.</summary>
internal sealed class PackDocument
{
    public required RulePackFile File { get; init; }

    public required PackFileEntry Entry { get; init; }

    /// <summary>Which pack it belongs to: 0 for the pack itself, 1 and up for overlays.</summary>
    public required int Layer { get; init; }
}
