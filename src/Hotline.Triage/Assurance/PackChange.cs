using System.Collections.Immutable;

namespace Hotline.Triage.Assurance;

/// <summary>A part of a pack that another pack has otherwise, or has not.</summary>
/// <remarks>Immutable.</remarks>
public sealed record PackChange
{
    /// <summary>What became of it.</summary>
    public required PackChangeKind Kind { get; init; }

    /// <summary>What sort of part it is: <c>rule</c>, <c>fact</c>, <c>phrases</c>, <c>category</c>, <c>agency</c>,
    /// <c>instruction</c>, <c>advice</c>, <c>contact</c> or <c>pack</c>.</summary>
    public required string Part { get; init; }

    /// <summary>Its name; for phrases the fact that they give.</summary>
    public required string Id { get; init; }

    /// <summary>What is different; empty for a part that is new or gone.</summary>
    public ImmutableArray<MemberChange> Members { get; init; } = [];

    /// <summary>File and line of a rule: in the new pack, or in the old one when it is gone. Empty for other parts.</summary>
    public string Location { get; init; } = "";

    /// <summary>Such as <c>rule fire.any changed: priority from 'urgent' to 'emergency'; when without 'fire-size is large'</c>.</summary>
    public override string ToString() => Kind switch
    {
        PackChangeKind.Added => $"{Part} {Id} added",
        PackChangeKind.Removed => $"{Part} {Id} removed",
        _ => $"{Part} {Id} changed: {string.Join("; ", Members)}",
    };
}
