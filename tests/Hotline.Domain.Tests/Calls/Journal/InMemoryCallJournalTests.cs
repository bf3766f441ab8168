using System.Collections.Immutable;
using Hotline.Domain.Calls;
using Hotline.Domain.Calls.Journal;
using NodaTime;

namespace Hotline.Domain.Tests.Calls.Journal;

public sealed class InMemoryCallJournalTests
{
    private static readonly CallId Call = CallId.Parse("a/1");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Events_are_read_in_the_order_in_which_they_were_appended()
    {
        ImmutableArray<CallEvent> events = [.. Enumerable.Range(0, 20).Select(i => new NoteAdded
        {
            Call = Call, At = Instant.FromUtc(2026, 1, 1, 0, 0) - Duration.FromSeconds(i), By = "desk-1", Text = "-",
        })];
        var journal = new InMemoryCallJournal();
        foreach (var callEvent in events) await journal.AppendAsync(Call, ICallJournal.AnyVersion, [callEvent, events[0]], Stop);
        Assert.Equal(events, (await journal.ReadAsync(Call, Stop)).Events);
    }

    [Fact]
    public async Task What_was_read_stays_as_it_was()
    {
        var journal = new InMemoryCallJournal();
        await journal.AppendAsync(Call, 0, [new Ended { Call = Call, At = Instant.FromUtc(2026, 1, 1, 0, 0) }], Stop);
        var read = await journal.ReadAsync(Call, Stop);
        await journal.AppendAsync(Call, 1, [new Ended { Call = Call, At = Instant.FromUtc(2026, 1, 1, 0, 1) }], Stop);
        Assert.Single(read.Events);
    }
}
