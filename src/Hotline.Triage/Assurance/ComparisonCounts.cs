using System.Collections.Immutable;

namespace Hotline.Triage.Assurance;

/// <summary>What came of comparing two packs over a call log: how many calls moved, and how often each pack is right about those
/// that carry a label.</summary>
/// <remarks>Immutable. Calls are added one at a time and not kept, so that a log may have any length; counts of parts of a log
/// add up to those of the whole, in any order.</remarks>
public sealed record ComparisonCounts
{
    private static readonly ImmutableSortedDictionary<string, MovementCounts> NoGroups = ImmutableSortedDictionary.Create<string, MovementCounts>(StringComparer.Ordinal);

    /// <summary>No calls.</summary>
    public static ComparisonCounts None { get; } = new();

    /// <summary>All calls.</summary>
    public MovementCounts Total { get; private init; } = MovementCounts.None;

    /// <summary>By the root of the category that the old pack gives.</summary>
    public ImmutableSortedDictionary<string, MovementCounts> ByRoot { get; private init; } = NoGroups;

    /// <summary>How often the old pack is right about the labelled calls.</summary>
    public Accuracy Old { get; private init; } = Accuracy.None;

    /// <summary>How often the new pack is right about the labelled calls.</summary>
    public Accuracy New { get; private init; } = Accuracy.None;

    /// <summary>With one more call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="label">What is expected of it, or <c>null</c> when nobody said.</param>
    public ComparisonCounts Add(ComparedCall call, LabelledCall? label = null)
    {
        ArgumentNullException.ThrowIfNull(call);
        var one = MovementCounts.Of(call.Movement);
        return new ComparisonCounts
        {
            Total = Total.Add(one),
            ByRoot = Add(ByRoot, call.Old.Category.Root.Code, one),
            Old = label is null ? Old : Old.Add(label, call.Old),
            New = label is null ? New : New.Add(label, call.New),
        };
    }

    /// <summary>Both taken together.</summary>
    public ComparisonCounts Add(ComparisonCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new ComparisonCounts
        {
            Total = Total.Add(other.Total),
            ByRoot = other.ByRoot.Aggregate(ByRoot, (sum, group) => Add(sum, group.Key, group.Value)),
            Old = Old.Add(other.Old),
            New = New.Add(other.New),
        };
    }

    private static ImmutableSortedDictionary<string, MovementCounts> Add(ImmutableSortedDictionary<string, MovementCounts> groups, string group, MovementCounts counts) =>
        groups.SetItem(group, groups.GetValueOrDefault(group, MovementCounts.None).Add(counts));
}
