using Hotline.Domain.Calls;
using Hotline.Domain.Calls.Journal;

namespace Hotline.Domain.Tests.Calls.Journal;

/// <summary>A journal that keeps four appends, and says it keeps more.</summary>
internal sealed class ForgetfulJournal : ICallJournal
{
    private readonly InMemoryCallJournal _sound = new();
    private int _appends;

    public ValueTask<AppendOutcome> AppendAsync(CallId call, long expectedVersion, IReadOnlyList<CallEvent> events, CancellationToken cancellationToken = default) =>
        Interlocked.Increment(ref _appends) > 4
            ? new(new EventsAppended { Version = 1, Added = 1 })
            : _sound.AppendAsync(call, expectedVersion, events, cancellationToken);

    public ValueTask<CallHistory> ReadAsync(CallId call, CancellationToken cancellationToken = default) => _sound.ReadAsync(call, cancellationToken);

    public IAsyncEnumerable<JournalEntry> ReadSinceAsync(long position, CancellationToken cancellationToken = default) => _sound.ReadSinceAsync(position, cancellationToken);
}
