using System.Runtime.CompilerServices;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Privacy;
using NodaTime;

namespace Hotline.Abuse.Stores;

/// <summary>Keeps evidence and pardons in memory, for tests, batch jobs and small desks.</summary>
/// <remarks>Safe to use from several threads at once. What it holds is gone with the process.</remarks>
public sealed class InMemoryConductStore : IConductStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<CallerKey, EvidenceSet> _sets = [];
    private readonly Dictionary<string, Instant> _pardons = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ValueTask<EvidenceReceipt> AppendEvidenceAsync(CallerKey caller, Evidence evidence, CancellationToken cancellationToken = default)
    {
        caller.ThrowIfDefault(nameof(caller));
        ArgumentNullException.ThrowIfNull(evidence);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            var known = _sets.GetValueOrDefault(caller, EvidenceSet.Empty);
            var grown = known.Add(evidence);
            if (ReferenceEquals(known, grown)) return ValueTask.FromResult(EvidenceReceipt.AlreadyKnown);
            _sets[caller] = grown;
            return ValueTask.FromResult(
                known.Evidence.Any(other => string.Equals(other.Id, evidence.Id, StringComparison.Ordinal)) ? EvidenceReceipt.Conflicting : EvidenceReceipt.Added);
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> AppendPardonAsync(Pardon pardon, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pardon);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            var isKnown = _pardons.TryGetValue(pardon.EvidenceId, out var at);
            if (!isKnown || at < pardon.At) _pardons[pardon.EvidenceId] = pardon.At;
            return ValueTask.FromResult(!isKnown);
        }
    }

    /// <inheritdoc/>
    public ValueTask<EvidenceSet> LoadAsync(CallerKey caller, CancellationToken cancellationToken = default)
    {
        caller.ThrowIfDefault(nameof(caller));
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            var set = _sets.GetValueOrDefault(caller, EvidenceSet.Empty);
            foreach (var evidence in set.Evidence)
                if (_pardons.TryGetValue(evidence.Id, out var at))
                    set = set.Pardon(evidence.Id, at);
            return ValueTask.FromResult(set);
        }
    }

    /// <inheritdoc/>
    public ValueTask<long> PurgeBeforeAsync(Instant cutoff, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            var forgotten = 0L;
            var kept = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (caller, set) in _sets.ToArray())
            {
                var rest = set.WithoutBefore(cutoff);
                forgotten += set.Evidence.Count - rest.Evidence.Count;
                if (rest.IsEmpty) _sets.Remove(caller);
                else _sets[caller] = rest;
                kept.UnionWith(rest.Evidence.Select(evidence => evidence.Id));
            }

            foreach (var (id, at) in _pardons.ToArray())
                if (at < cutoff && !kept.Contains(id))
                    _pardons.Remove(id);
            return ValueTask.FromResult(forgotten);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<CallerKey> KeysAsync(int? epoch = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        CallerKey[] keys;
        lock (_lock) keys = [.. _sets.Keys];
        foreach (var key in keys)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (epoch is null || key.Epoch == epoch) yield return key;
        }

        await ValueTask.CompletedTask.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask<int> MoveAsync(CallerKey from, CallerKey to, CancellationToken cancellationToken = default)
    {
        from.ThrowIfDefault(nameof(from));
        to.ThrowIfDefault(nameof(to));
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            if (from == to || !_sets.Remove(from, out var moved)) return ValueTask.FromResult(0);
            var known = _sets.GetValueOrDefault(to, EvidenceSet.Empty);
            _sets[to] = known.Union(moved);
            return ValueTask.FromResult(_sets[to].Evidence.Count - known.Evidence.Count);
        }
    }

    /// <inheritdoc/>
    public ValueTask<int> EraseAsync(CallerKey caller, CancellationToken cancellationToken = default)
    {
        caller.ThrowIfDefault(nameof(caller));
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock) return ValueTask.FromResult(_sets.Remove(caller, out var erased) ? erased.Evidence.Count : 0);
    }
}
