using System.Collections.Immutable;
using Hotline.Domain.Failures;

namespace Hotline.Triage.Packs;

/// <summary>What a pack source found.</summary>
public sealed record RulePackContent
{
    /// <summary>The files of the pack.</summary>
    public ImmutableArray<RulePackFile> Files { get; init; } = [];

    /// <summary>What could not be read, such as a folder that does not exist.</summary>
    public ImmutableArray<Failure> Failures { get; init; } = [];
}
