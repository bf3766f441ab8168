using System.Runtime.CompilerServices;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Privacy;
using NodaTime;

namespace Hotline.Abuse.Stores;

/// <summary>Keeps evidence and pardons in memory, for one desk or for a nation's callers.</summary>
/// <remarks>
/// <para>Exact: ids, keys and times are kept whole; nothing is cut or told apart by a hash. A caller with one piece of evidence
/// takes 65 to 95 bytes with it, one without evidence none. A caller may have a million pieces. Nothing grows in one
/// great step, and purging holds up no caller for longer than a few hundred others take.</para>
/// <para>Safe to use from several threads at once. Calls end before they return. A pardon from before the cutoff of a
/// purge that runs at the same time as evidence with its id comes in may be forgotten, as if the purge had run first. What
/// the store holds is gone with the process.</para>
/// </remarks>
public sealed class InMemoryConductStore : IConductStore
{
    private const int ShardBits = 14;

    private readonly ConductShard?[] _shards = new ConductShard?[1 << ShardBits];
    private readonly Slabs _slabs = new();
    private readonly PardonTable _pardons = new();

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The store holds 32 GB already.</exception>
    public ValueTask<EvidenceReceipt> AppendEvidenceAsync(CallerKey caller, Evidence evidence, CancellationToken cancellationToken = default)
    {
        caller.ThrowIfDefault(nameof(caller));
        ArgumentNullException.ThrowIfNull(evidence);
        cancellationToken.ThrowIfCancellationRequested();
        var hash = KeyHash.Of(caller);
        var shard = MadeShardOf(hash);
        lock (shard) return ValueTask.FromResult(shard.Append(caller, hash, evidence));
    }

    /// <inheritdoc/>
    public ValueTask<bool> AppendPardonAsync(Pardon pardon, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pardon);
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_pardons.Add(pardon));
    }

    /// <inheritdoc/>
    public ValueTask<EvidenceSet> LoadAsync(CallerKey caller, CancellationToken cancellationToken = default)
    {
        caller.ThrowIfDefault(nameof(caller));
        cancellationToken.ThrowIfCancellationRequested();
        var hash = KeyHash.Of(caller);
        if (ShardOf(hash) is not { } shard) return ValueTask.FromResult(EvidenceSet.Empty);
        EvidenceSet set;
        lock (shard) set = shard.Load(caller, hash);
        return ValueTask.FromResult(_pardons.Apply(set));
    }

    /// <inheritdoc/>
    public ValueTask<long> PurgeBeforeAsync(Instant cutoff, CancellationToken cancellationToken = default)
    {
        var unused = _pardons.IdsBefore(cutoff);
        var forgotten = 0L;
        foreach (var shard in Shards(cancellationToken))
            lock (shard)
                forgotten += shard.Purge(cutoff, unused);
        _pardons.Forget(unused, cutoff);
        return ValueTask.FromResult(forgotten);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<CallerKey> KeysAsync(int? epoch = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var shard in Shards(cancellationToken))
        {
            CallerKey[] keys;
            lock (shard) keys = [.. shard.Keys().Where(key => epoch is null || key.Epoch == epoch)];
            foreach (var key in keys) yield return key;
        }

        await ValueTask.CompletedTask.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask<int> MoveAsync(CallerKey from, CallerKey to, CancellationToken cancellationToken = default)
    {
        from.ThrowIfDefault(nameof(from));
        to.ThrowIfDefault(nameof(to));
        cancellationToken.ThrowIfCancellationRequested();
        var (oldHash, newHash) = (KeyHash.Of(from), KeyHash.Of(to));
        if (from == to || ShardOf(oldHash) is not { } old) return ValueTask.FromResult(0);
        var shard = MadeShardOf(newHash);

        // Always the lower shard first, so that two moves cannot wait for each other.
        var (first, second) = oldHash < newHash ? (old, shard) : (shard, old);
        lock (first)
        {
            lock (second)
            {
                var moved = old.Load(from, oldHash).Evidence;
                var added = moved.Count(evidence => shard.Append(to, newHash, evidence) != EvidenceReceipt.AlreadyKnown);
                old.Remove(from, oldHash);
                return ValueTask.FromResult(added);
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask<int> EraseAsync(CallerKey caller, CancellationToken cancellationToken = default)
    {
        caller.ThrowIfDefault(nameof(caller));
        cancellationToken.ThrowIfCancellationRequested();
        var hash = KeyHash.Of(caller);
        if (ShardOf(hash) is not { } shard) return ValueTask.FromResult(0);
        lock (shard) return ValueTask.FromResult(shard.Remove(caller, hash));
    }

    private ConductShard? ShardOf(ulong hash) => Volatile.Read(ref _shards[hash >> (64 - ShardBits)]);

    private ConductShard MadeShardOf(ulong hash)
    {
        if (ShardOf(hash) is { } shard) return shard;
        var made = new ConductShard(_slabs);
        return Interlocked.CompareExchange(ref _shards[hash >> (64 - ShardBits)], made, null) ?? made;
    }

    private IEnumerable<ConductShard> Shards(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        for (var i = 0; i < _shards.Length; i++)
        {
            if (Volatile.Read(ref _shards[i]) is not { } shard) continue;
            cancellationToken.ThrowIfCancellationRequested();
            yield return shard;
        }
    }
}
