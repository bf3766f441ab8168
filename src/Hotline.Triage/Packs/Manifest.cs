using System.Collections.Immutable;

namespace Hotline.Triage.Packs;

/// <summary>Name and languages of a pack with its overlays.</summary>
internal sealed class Manifest
{
    public required string Name { get; init; }

    public required ImmutableArray<string> Languages { get; init; }

    public required string DefaultLanguage { get; init; }
}
