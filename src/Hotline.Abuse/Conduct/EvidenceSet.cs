using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Hotline.Abuse.Conduct;

/// <summary>All that is known of one caller's conduct: a set of evidence, and the ids of what was pardoned.</summary>
/// <remarks>
/// <para>A set, never a counter. Adding the same evidence twice, or in another order, gives the same set;
/// <see cref="Union"/> is commutative, associative and idempotent. A pardon is a mark on an id that no later evidence
/// removes, so it may arrive before the evidence it pardons.</para>
/// <para>Two reports with the same id and different content are both kept, whichever came first, and the id is listed in
/// <see cref="ConflictingIds"/>. They count once, with the heavier of the two: any other choice would let a second
/// report better a standing. To correct a report, pardon it and report anew under another id.</para>
/// <para>Immutable and safe to use from several threads at once; compares by content.</para>
/// </remarks>
public sealed class EvidenceSet : IEquatable<EvidenceSet>
{
    private readonly ImmutableSortedSet<Evidence> _evidence;
    private readonly ImmutableSortedDictionary<string, Instant> _pardons;

    private EvidenceSet(ImmutableSortedSet<Evidence> evidence, ImmutableSortedDictionary<string, Instant> pardons)
    {
        _evidence = evidence;
        _pardons = pardons;
    }

    /// <summary>The set without evidence and without pardons.</summary>
    public static EvidenceSet Empty { get; } = new(
        ImmutableSortedSet.Create<Evidence>(EvidenceOrder.Instance),
        ImmutableSortedDictionary.Create<string, Instant>(StringComparer.Ordinal));

    /// <summary>The evidence, pardoned or not, by id, then time, then kind.</summary>
    public IReadOnlyCollection<Evidence> Evidence => _evidence;

    /// <summary>The ids that were pardoned, in ordinal order; their evidence may not have arrived yet.</summary>
    public IEnumerable<string> PardonedIds => _pardons.Keys;

    /// <summary>The ids that came with different content, in ordinal order. Somebody should look at these.</summary>
    public IEnumerable<string> ConflictingIds =>
        _evidence.GroupBy(evidence => evidence.Id, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key);

    /// <summary>Whether the set holds neither evidence nor pardons.</summary>
    public bool IsEmpty => _evidence.IsEmpty && _pardons.IsEmpty;

    /// <summary>The set with a piece of evidence more.</summary>
    public EvidenceSet Add(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return With(_evidence.Add(evidence), _pardons);
    }

    /// <summary>The set with an id pardoned. Who pardoned it and why belongs into the host's audit log and is not kept
    /// here.</summary>
    public EvidenceSet Pardon(Pardon pardon)
    {
        ArgumentNullException.ThrowIfNull(pardon);
        return Pardon(pardon.EvidenceId, pardon.At);
    }

    /// <summary>The set with an id pardoned at a time; of several pardons of one id the latest time is kept.</summary>
    /// <exception cref="ArgumentException">The text is no evidence id.</exception>
    public EvidenceSet Pardon(string evidenceId, Instant at)
    {
        if (!Conduct.Evidence.IsId(evidenceId)) throw new ArgumentException("Not an evidence id.", nameof(evidenceId));
        return With(_evidence, Latest(_pardons, evidenceId, at));
    }

    /// <summary>All evidence and all pardons of both sets.</summary>
    public EvidenceSet Union(EvidenceSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return With(
            _evidence.Union(other._evidence),
            other._pardons.Aggregate(_pardons, (pardons, pardon) => Latest(pardons, pardon.Key, pardon.Value)));
    }

    /// <summary>Whether an id was pardoned.</summary>
    public bool IsPardoned(string evidenceId) => _pardons.ContainsKey(evidenceId);

    /// <summary>The set without the evidence from before a time, and without the pardons from before it that pardon
    /// nothing left in the set.</summary>
    /// <remarks>With a time at least a policy's retention ago, no standing changes.</remarks>
    public EvidenceSet WithoutBefore(Instant cutoff)
    {
        var kept = _evidence.Except(_evidence.Where(evidence => evidence.At < cutoff));
        var ids = kept.Select(evidence => evidence.Id).ToHashSet(StringComparer.Ordinal);
        return With(kept, _pardons.RemoveRange(_pardons.Where(pardon => pardon.Value < cutoff && !ids.Contains(pardon.Key)).Select(pardon => pardon.Key)));
    }

    /// <inheritdoc/>
    public bool Equals(EvidenceSet? other) =>
        other is not null && _evidence.SetEquals(other._evidence) && _pardons.SequenceEqual(other._pardons);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EvidenceSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var evidence in _evidence) hash.Add(evidence);
        foreach (var pardon in _pardons) hash.Add(pardon);
        return hash.ToHashCode();
    }

    /// <summary>How much the set holds, such as <c>3 pieces of evidence, 1 pardons</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{_evidence.Count} pieces of evidence, {_pardons.Count} pardons");

    /// <summary>Whether there is evidence with an id, found by halving.</summary>
    internal bool Holds(string evidenceId)
    {
        var place = _evidence.IndexOf(new Evidence { Id = evidenceId, At = NodaConstants.UnixEpoch, Kind = default });
        if (place < 0) place = ~place;
        return place < _evidence.Count && string.Equals(_evidence[place].Id, evidenceId, StringComparison.Ordinal);
    }

    internal EvidenceSet Only(IEnumerable<string> ids)
    {
        var wanted = ids.ToHashSet(StringComparer.Ordinal);
        return With(_evidence.Intersect(_evidence.Where(evidence => wanted.Contains(evidence.Id))), _pardons);
    }

    private static ImmutableSortedDictionary<string, Instant> Latest(ImmutableSortedDictionary<string, Instant> pardons, string id, Instant at) =>
        pardons.TryGetValue(id, out var known) && known >= at ? pardons : pardons.SetItem(id, at);

    private EvidenceSet With(ImmutableSortedSet<Evidence> evidence, ImmutableSortedDictionary<string, Instant> pardons) =>
        ReferenceEquals(evidence, _evidence) && ReferenceEquals(pardons, _pardons) ? this : new EvidenceSet(evidence, pardons);
}
