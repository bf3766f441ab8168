using Hotline.Abuse.Conduct;
using NodaTime;

namespace Hotline.Abuse.Stores;

/// <summary>The pardoned ids with the latest time of each. Safe to use from several threads at once.</summary>
/// <remarks>In parts, so that none is large enough for its growing to be felt.</remarks>
internal sealed class PardonTable
{
    private const int Parts = 256;

    private readonly Dictionary<string, Instant>?[] _parts = new Dictionary<string, Instant>?[Parts];
    private readonly Lock[] _gates = [.. Enumerable.Range(0, Parts).Select(_ => new Lock())];
    private int _count;

    /// <returns>Whether the id is new.</returns>
    public bool Add(Pardon pardon)
    {
        var part = PartOf(pardon.EvidenceId);
        lock (_gates[part])
        {
            var pardons = _parts[part] ??= new Dictionary<string, Instant>(StringComparer.Ordinal);
            var isKnown = pardons.TryGetValue(pardon.EvidenceId, out var at);
            if (!isKnown || at < pardon.At) pardons[pardon.EvidenceId] = pardon.At;
            if (!isKnown) Interlocked.Increment(ref _count);
            return !isKnown;
        }
    }

    public EvidenceSet Apply(EvidenceSet set)
    {
        if (Volatile.Read(ref _count) == 0) return set;
        foreach (var evidence in set.Evidence)
        {
            var part = PartOf(evidence.Id);
            lock (_gates[part])
                if (_parts[part] is { } pardons && pardons.TryGetValue(evidence.Id, out var at))
                    set = set.Pardon(evidence.Id, at);
        }

        return set;
    }

    public HashSet<string> IdsBefore(Instant cutoff)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var part = 0; part < Parts; part++)
            lock (_gates[part])
                if (_parts[part] is { } pardons)
                    ids.UnionWith(pardons.Where(pardon => pardon.Value < cutoff).Select(pardon => pardon.Key));
        return ids;
    }

    /// <summary>Forgets these, but for those that were pardoned anew since.</summary>
    public void Forget(IEnumerable<string> ids, Instant cutoff)
    {
        foreach (var id in ids)
        {
            var part = PartOf(id);
            lock (_gates[part])
                if (_parts[part] is { } pardons && pardons.TryGetValue(id, out var at) && at < cutoff && pardons.Remove(id))
                    Interlocked.Decrement(ref _count);
        }
    }

    // FNV-1a: string.GetHashCode differs from process to process, and an id should not.
    private static int PartOf(string id)
    {
        var hash = 2166136261u;
        foreach (var letter in id) hash = (hash ^ letter) * 16777619u;
        return (int)((hash ^ (hash >> 16)) % Parts);
    }
}
