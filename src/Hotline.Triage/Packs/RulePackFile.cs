namespace Hotline.Triage.Packs;

/// <summary>One file of a pack.</summary>
public sealed class RulePackFile
{
    /// <summary>The file's name below the pack, with forward slashes, such as <c>rules/fire.json</c>.</summary>
    public required string Name { get; init; }

    /// <summary>How messages name the file, such as its path on disk. Default <see cref="Name"/>.</summary>
    public string DisplayName { get => field ?? Name; init; }

    /// <summary>The text, in UTF-8.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }
}
