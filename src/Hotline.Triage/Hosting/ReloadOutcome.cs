using System.Collections.Immutable;
using Hotline.Domain.Failures;

namespace Hotline.Triage.Hosting;

/// <summary>What came of reading a pack again, and why.</summary>
public sealed record ReloadOutcome
{
    /// <summary>What came of it.</summary>
    public required ReloadResult Result { get; init; }

    /// <summary>Name and version of the pack that decides now.</summary>
    public required string Pack { get; init; }

    /// <summary>The hash of the pack that decides now.</summary>
    public required string PackHash { get; init; }

    /// <summary>Everything that is wrong with the pack that was read. Empty when it is good.</summary>
    public required ImmutableArray<Failure> Failures { get; init; }

    /// <summary>Result, pack, and everything that is wrong.</summary>
    public override string ToString() =>
        $"{Result}: {Pack} {PackHash}{string.Concat(Failures.Select(failure => $"{Environment.NewLine}  {failure}"))}";
}
