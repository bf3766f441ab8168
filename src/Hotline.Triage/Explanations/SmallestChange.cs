using System.Collections.Immutable;
using Hotline.Domain;

namespace Hotline.Triage.Explanations;

/// <summary>The fewest facts whose change would move the definite priority.</summary>
/// <remarks>To change a fact means to give that answer with the report, whatever the note says, and to assess it again; to
/// confirm what is known or follows already is no change. Of equally small changes it is the one that moves the definite
/// priority farthest, of these the first by the pack's order of facts. No single change moves the
/// priority when there are two here.</remarks>
public sealed record SmallestChange
{
    /// <summary>The changes: one or two, in the pack's order of facts.</summary>
    public required ImmutableArray<FactChange> Facts { get; init; }

    /// <summary>The priority range after them.</summary>
    public required PriorityRange Range { get; init; }
}
