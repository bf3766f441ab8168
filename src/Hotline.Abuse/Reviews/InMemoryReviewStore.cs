using System.Runtime.CompilerServices;
using Hotline.Abuse.Privacy;
using NodaTime;

namespace Hotline.Abuse.Reviews;

/// <summary>Keeps what reviewers decided in memory, for tests and for trying out.</summary>
/// <remarks>Safe to use from several threads at once. What it holds is gone with the process.</remarks>
public sealed class InMemoryReviewStore : IReviewStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<CallerKey, CaseFile> _files = [];

    /// <inheritdoc/>
    public ValueTask AddAsync(CallerKey caller, CaseRecord record, CancellationToken cancellationToken = default)
    {
        caller.ThrowIfDefault(nameof(caller));
        ArgumentNullException.ThrowIfNull(record);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock) _files[caller] = _files.GetValueOrDefault(caller, CaseFile.Empty).Add(record);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<CaseFile> LoadAsync(CallerKey caller, CancellationToken cancellationToken = default)
    {
        caller.ThrowIfDefault(nameof(caller));
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock) return ValueTask.FromResult(_files.GetValueOrDefault(caller, CaseFile.Empty));
    }

    /// <inheritdoc/>
    public ValueTask<long> PurgeBeforeAsync(Instant cutoff, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            var forgotten = 0L;
            foreach (var (caller, file) in _files.ToArray())
            {
                var rest = file.WithoutBefore(cutoff);
                if (!rest.IsEmpty) _files[caller] = rest;
                else if (_files.Remove(caller)) forgotten++;
            }

            return ValueTask.FromResult(forgotten);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<CallerKey> KeysAsync(int? epoch = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        CallerKey[] keys;
        lock (_lock) keys = [.. _files.Keys];
        foreach (var key in keys)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (epoch is null || key.Epoch == epoch) yield return key;
        }

        await ValueTask.CompletedTask.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask MoveAsync(CallerKey from, CallerKey to, CancellationToken cancellationToken = default)
    {
        from.ThrowIfDefault(nameof(from));
        to.ThrowIfDefault(nameof(to));
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            if (from != to && _files.Remove(from, out var moved))
                _files[to] = _files.GetValueOrDefault(to, CaseFile.Empty).Union(moved);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<bool> EraseAsync(CallerKey caller, CancellationToken cancellationToken = default)
    {
        caller.ThrowIfDefault(nameof(caller));
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock) return ValueTask.FromResult(_files.Remove(caller));
    }
}
