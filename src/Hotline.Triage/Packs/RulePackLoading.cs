using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Hotline.Domain.Failures;

namespace Hotline.Triage.Packs;

/// <summary>The outcome of loading a pack: the pack, or everything that is wrong with it.</summary>
public sealed record RulePackLoading
{
    /// <summary>The pack, or <c>null</c> when there is an error.</summary>
    public RulePack? Pack { get; init; }

    /// <summary>Everything that is wrong, in the order of files and lines. Empty when the pack is good.</summary>
    public required ImmutableArray<Failure> Failures { get; init; }

    /// <summary>Whether the pack loaded.</summary>
    [MemberNotNullWhen(true, nameof(Pack))]
    public bool IsLoaded => Pack is not null;

    /// <summary>The pack.</summary>
    /// <exception cref="InvalidRulePackException">The pack did not load; the message lists everything that is wrong.</exception>
    public RulePack GetPack() => Pack ?? throw new InvalidRulePackException(Failures);
}
