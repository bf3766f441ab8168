using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Hotline.Domain.Calls.Journal;

/// <summary>A journal that forgets everything when the program ends. For tests, demonstrations and batch jobs.</summary>
/// <remarks>Safe to use from several threads at once. Waits for nothing. A call is read in the order in which its events were appended, so a
/// program runs the same in every process.</remarks>
public sealed class InMemoryCallJournal : ICallJournal
{
    private readonly Lock _lock = new();
    private readonly Dictionary<CallId, HashSet<CallEvent>> _calls = [];
    private ImmutableList<CallEvent> _events = [];

    /// <inheritdoc/>
    public ValueTask<AppendOutcome> AppendAsync(CallId call, long expectedVersion, IReadOnlyList<CallEvent> events, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentOutOfRangeException.ThrowIfLessThan(expectedVersion, ICallJournal.AnyVersion);
        if (call == default) throw new ArgumentException("No call.", nameof(call));
        if (events.Any(callEvent => callEvent.Call != call)) throw new ArgumentException("An event belongs to another call.", nameof(events));
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            var kept = _calls.GetValueOrDefault(call) ?? [];
            var added = events.Distinct().Where(callEvent => !kept.Contains(callEvent)).ToList();
            if (added.Count > 0 && expectedVersion != ICallJournal.AnyVersion && expectedVersion != kept.Count)
                return new(new VersionConflict { Version = kept.Count });
            if (kept.Count == 0 && added.Count > 0) _calls.Add(call, kept);
            kept.UnionWith(added);
            _events = _events.AddRange(added);
            return new(new EventsAppended { Version = kept.Count, Added = added.Count });
        }
    }

    /// <inheritdoc/>
    public ValueTask<CallHistory> ReadAsync(CallId call, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock) return new(_calls.TryGetValue(call, out var kept) ? new CallHistory { Events = [.. kept] } : CallHistory.Unknown);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<JournalEntry> ReadSinceAsync(long position, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        return Stream(position, cancellationToken);
    }

    // The position of an event is its place in the list, counted from 1; the list as it is at the start is streamed.
    private async IAsyncEnumerable<JournalEntry> Stream(long position, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ImmutableList<CallEvent> events;
        lock (_lock) events = _events;
        cancellationToken.ThrowIfCancellationRequested();
        for (var index = position; index < events.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new JournalEntry { Position = index + 1, Event = events[(int)index] };
        }

        await ValueTask.CompletedTask.ConfigureAwait(false);
    }
}
