using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Hotline.Domain.Calls;
using Hotline.Domain.Calls.Journal;

namespace Hotline.Domain.Tests.Calls.Journal;

/// <summary>A journal with one fault in it, over one that has none.</summary>
internal sealed class BrokenJournal(JournalFault fault) : ICallJournal
{
    private readonly InMemoryCallJournal _sound = new();
    private readonly List<CallEvent> _stray = [];

    public async ValueTask<AppendOutcome> AppendAsync(CallId call, long expectedVersion, IReadOnlyList<CallEvent> events, CancellationToken cancellationToken = default)
    {
        var kept = await _sound.ReadAsync(call, default);
        switch (fault)
        {
            case JournalFault.Throws:
                throw new InvalidOperationException("no storage");
            case JournalFault.LosesLateEvents:
                events = [.. events.Where(callEvent => kept.Events.All(known => known.At <= callEvent.At) && events.All(other => ReferenceEquals(other, callEvent) || other.At <= callEvent.At))];
                break;
            case JournalFault.RefusesRedelivery when expectedVersion != kept.Version:
                return expectedVersion < 0 ? await _sound.AppendAsync(call, expectedVersion, events, cancellationToken) : new VersionConflict { Version = kept.Version };
            case JournalFault.NeverConflicts:
                expectedVersion = ICallJournal.AnyVersion;
                break;
            case JournalFault.HalfApplies when expectedVersion >= 0 && expectedVersion != kept.Version:
                await _sound.AppendAsync(call, ICallJournal.AnyVersion, [.. events.Take(2)], cancellationToken);
                return new VersionConflict { Version = kept.Version };
            case JournalFault.RefusesAnyVersion when expectedVersion < 0 && kept.Version > 0:
                return new VersionConflict { Version = kept.Version };
            case JournalFault.TakesForeignEvents:
                events = [.. events.Where(callEvent => callEvent.Call == call)];
                break;
            case JournalFault.LosesRaces when expectedVersion >= 0 || kept.Version > 0:
                await Task.Yield();
                break;
            case JournalFault.IgnoresCancellation:
                cancellationToken = default;
                break;
        }

        if (fault is JournalFault.LosesRaces && expectedVersion == 0)
        {
            lock (_stray) _stray.AddRange(events);
            return new EventsAppended { Version = 1, Added = events.Count };
        }

        var outcome = await _sound.AppendAsync(call, expectedVersion, events, cancellationToken);
        return fault is JournalFault.CountsWrongly && outcome is EventsAppended appended ? appended with { Added = events.Count + 1 } : outcome;
    }

    public async ValueTask<CallHistory> ReadAsync(CallId call, CancellationToken cancellationToken = default)
    {
        if (fault is JournalFault.IgnoresCancellation) cancellationToken = default;
        var history = await _sound.ReadAsync(call, cancellationToken);
        var all = new List<CallEvent>();
        await foreach (var entry in _sound.ReadSinceAsync(0, cancellationToken)) all.Add(entry.Event);
        return fault switch
        {
            JournalFault.InventsCalls => new CallHistory { Events = [.. all] },
            JournalFault.IgnoresCapitals => new CallHistory
            {
                Events = [.. all.Where(callEvent => callEvent.Call.Value.Equals(call.Value, StringComparison.OrdinalIgnoreCase))],
            },
            JournalFault.LosesRaces => new CallHistory { Events = [.. history.Events, .. _stray.Where(callEvent => callEvent.Call == call)] },
            _ => history,
        };
    }

    public async IAsyncEnumerable<JournalEntry> ReadSinceAsync(long position, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var entries = ImmutableArray.CreateBuilder<JournalEntry>();
        var start = fault is JournalFault.RepeatsPosition && position > 0 ? position - 1 : position;
        if (fault is JournalFault.IgnoresCancellation) cancellationToken = default;
        await foreach (var entry in _sound.ReadSinceAsync(start, cancellationToken)) entries.Add(entry);
        var ordered = fault is JournalFault.StreamsByTime ? [.. entries.OrderBy(entry => entry.Event.At)] : entries.ToImmutable();
        foreach (var entry in ordered) yield return entry;
    }
}
