using System.Collections.Immutable;
using Hotline.Domain.Failures;
using NodaTime;

namespace Hotline.Domain.Calls.Journal;

/// <summary>Checks whether a journal holds to the contract of <see cref="ICallJournal"/>. A host runs it over its own
/// journal, in any test framework or none.</summary>
public static class CallJournalConformance
{
    private const int Racers = 16;

    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);

    private static readonly CallId One = CallId.Parse("conformance/Ä-1");

    private static readonly CallId Other = CallId.Parse("conformance/ä-1");

    private static readonly ImmutableArray<Check> Checks =
    [
        new("unknown", UnknownCall), new("read", ReadBack), new("redelivery", Redelivery), new("conflict", Conflict),
        new("any-version", AnyVersion), new("calls", CallsApart), new("foreign", ForeignEvent), new("stream", Stream),
        new("race", Race), new("race-any-version", RaceAnyVersion), new("cancellation", Cancellation),
    ];

    /// <summary>Runs every check, each on a journal of its own.</summary>
    /// <param name="create">Makes an empty journal. Called once per check.</param>
    /// <param name="cancellationToken">Ends the checks early.</param>
    /// <returns>What the journal does wrong, each code at most once per check; empty when it holds to the contract.
    /// <see cref="Failure.Field"/> names the check, and the codes begin with <c>journal-</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="create"/> is <c>null</c>.</exception>
    public static async ValueTask<ImmutableArray<Failure>> CheckAsync(
        Func<CancellationToken, ValueTask<ICallJournal>> create, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(create);
        var failures = ImmutableArray.CreateBuilder<Failure>();
        foreach (var check in Checks)
        {
            var journal = await create(cancellationToken).ConfigureAwait(false);
            var findings = new Findings(check.Name);
            try
            {
                await check.Run(journal, findings, cancellationToken).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // Whatever a journal throws is what is wrong with it.
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                findings.Unless(false, JournalFailures.Threw, exception.GetType().Name);
            }

            failures.AddRange(findings.All);
        }

        return failures.ToImmutable();
    }

    private static async Task UnknownCall(ICallJournal journal, Findings findings, CancellationToken stop)
    {
        await journal.AppendAsync(Other, 0, [Note(Other, 1)], stop).ConfigureAwait(false);
        var history = await journal.ReadAsync(One, stop).ConfigureAwait(false);
        findings.Unless(history.Version == 0 && history.Events.IsEmpty, JournalFailures.Unknown);
    }

    private static async Task ReadBack(ICallJournal journal, Findings findings, CancellationToken stop)
    {
        // The second lies before the first in time: journals keep what comes late.
        ImmutableArray<CallEvent> events = [Note(One, 5), new Ringing { Call = One, At = Start, Trunk = "", Caller = new Callers.NoSim() }, Note(One, 6)];
        var first = await journal.AppendAsync(One, 0, events[..2], stop).ConfigureAwait(false);
        var second = await journal.AppendAsync(One, 2, events[2..], stop).ConfigureAwait(false);
        findings.Unless(first is EventsAppended { Version: 2, Added: 2 } && second is EventsAppended { Version: 3, Added: 1 }, JournalFailures.Version);
        findings.Unless(await Holds(journal, One, events, stop).ConfigureAwait(false), JournalFailures.ReadBack);
    }

    private static async Task Redelivery(ICallJournal journal, Findings findings, CancellationToken stop)
    {
        await journal.AppendAsync(One, 0, [Note(One, 1), Note(One, 1)], stop).ConfigureAwait(false);
        await journal.AppendAsync(One, 1, [Note(One, 2)], stop).ConfigureAwait(false);
        var again = await journal.AppendAsync(One, 0, [Note(One, 1)], stop).ConfigureAwait(false);
        var half = await journal.AppendAsync(One, 2, [Note(One, 2), Note(One, 3)], stop).ConfigureAwait(false);
        findings.Unless(again is EventsAppended { Version: 2, Added: 0 } && half is EventsAppended { Version: 3, Added: 1 }, JournalFailures.Redelivery);
        findings.Unless(await Holds(journal, One, [Note(One, 1), Note(One, 2), Note(One, 3)], stop).ConfigureAwait(false), JournalFailures.Redelivery);
    }

    private static async Task Conflict(ICallJournal journal, Findings findings, CancellationToken stop)
    {
        await journal.AppendAsync(One, 0, [Note(One, 1)], stop).ConfigureAwait(false);
        foreach (var expected in new long[] { 0, 2 })
        {
            var outcome = await journal.AppendAsync(One, expected, [Note(One, 1), Note(One, 2), Note(One, 3)], stop).ConfigureAwait(false);
            findings.Unless(outcome is VersionConflict { Version: 1 }, JournalFailures.Conflict);
            if (outcome is VersionConflict)
                findings.Unless(await Holds(journal, One, [Note(One, 1)], stop).ConfigureAwait(false), JournalFailures.HalfApplied);
        }
    }

    private static async Task AnyVersion(ICallJournal journal, Findings findings, CancellationToken stop)
    {
        for (var second = 1; second <= 3; second++)
        {
            var outcome = await journal.AppendAsync(One, ICallJournal.AnyVersion, [Note(One, second)], stop).ConfigureAwait(false);
            findings.Unless(outcome is EventsAppended { Added: 1 }, JournalFailures.AnyVersion);
        }

        findings.Unless(await Holds(journal, One, [Note(One, 1), Note(One, 2), Note(One, 3)], stop).ConfigureAwait(false), JournalFailures.AnyVersion);
    }

    private static async Task CallsApart(ICallJournal journal, Findings findings, CancellationToken stop)
    {
        await journal.AppendAsync(One, 0, [Note(One, 1)], stop).ConfigureAwait(false);
        var outcome = await journal.AppendAsync(Other, 0, [Note(Other, 1)], stop).ConfigureAwait(false);
        findings.Unless(outcome is EventsAppended { Version: 1 }, JournalFailures.CallsMixed);
        findings.Unless(
            await Holds(journal, One, [Note(One, 1)], stop).ConfigureAwait(false) && await Holds(journal, Other, [Note(Other, 1)], stop).ConfigureAwait(false),
            JournalFailures.CallsMixed);
    }

    private static async Task ForeignEvent(ICallJournal journal, Findings findings, CancellationToken stop)
    {
        var refused = false;
        try
        {
            await journal.AppendAsync(One, ICallJournal.AnyVersion, [Note(One, 1), Note(Other, 1)], stop).ConfigureAwait(false);
        }
        catch (ArgumentException)
        {
            refused = true;
        }

        findings.Unless(refused, JournalFailures.ForeignEvent);
        if (refused) findings.Unless(await Holds(journal, One, [], stop).ConfigureAwait(false), JournalFailures.HalfApplied);
    }

    private static async Task Stream(ICallJournal journal, Findings findings, CancellationToken stop)
    {
        // Later in the journal does not mean later in time.
        ImmutableArray<CallEvent> events = [Note(One, 9), Note(Other, 5), Note(One, 1), Note(Other, 7)];
        foreach (var callEvent in events)
        {
            await journal.AppendAsync(callEvent.Call, ICallJournal.AnyVersion, [callEvent], stop).ConfigureAwait(false);
            await journal.AppendAsync(callEvent.Call, ICallJournal.AnyVersion, [callEvent], stop).ConfigureAwait(false);
        }

        var all = await Since(journal, 0, stop).ConfigureAwait(false);
        var rises = all.Zip(all.Skip(1)).All(pair => pair.First.Position < pair.Second.Position) && all.All(entry => entry.Position > 0);
        findings.Unless(rises && all.Select(entry => entry.Event).SequenceEqual(events), JournalFailures.Stream);
        foreach (var (index, entry) in all.Index())
        {
            var rest = await Since(journal, entry.Position, stop).ConfigureAwait(false);
            findings.Unless(rest.SequenceEqual(all.Skip(index + 1)), JournalFailures.StreamSince);
        }
    }

    private static async Task Race(ICallJournal journal, Findings findings, CancellationToken stop)
    {
        var outcomes = await AtOnce(second => journal.AppendAsync(One, 0, [Note(One, second)], stop).AsTask(), stop).ConfigureAwait(false);
        var history = await journal.ReadAsync(One, stop).ConfigureAwait(false);
        findings.Unless(outcomes.Count(outcome => outcome is EventsAppended) == 1 && history.Version == 1, JournalFailures.Race);
    }

    private static async Task RaceAnyVersion(ICallJournal journal, Findings findings, CancellationToken stop)
    {
        // Every event twice, at the same time.
        await AtOnce(second => journal.AppendAsync(One, ICallJournal.AnyVersion, [Note(One, second / 2)], stop).AsTask(), stop).ConfigureAwait(false);
        ImmutableArray<CallEvent> events = [.. Enumerable.Range(0, Racers / 2).Select(second => Note(One, second))];
        var streamed = await Since(journal, 0, stop).ConfigureAwait(false);
        findings.Unless(await Holds(journal, One, events, stop).ConfigureAwait(false) && streamed.Count == events.Length, JournalFailures.RaceLost);
    }

    private static async Task Cancellation(ICallJournal journal, Findings findings, CancellationToken stop)
    {
        await journal.AppendAsync(One, 0, [Note(One, 1)], stop).ConfigureAwait(false);
        var cancelled = new CancellationToken(canceled: true);
        findings.Unless(await Cancels(() => journal.AppendAsync(One, 1, [Note(One, 2)], cancelled).AsTask()).ConfigureAwait(false), JournalFailures.Cancellation);
        findings.Unless(await Cancels(() => journal.ReadAsync(One, cancelled).AsTask()).ConfigureAwait(false), JournalFailures.Cancellation);
        findings.Unless(await Cancels(() => Since(journal, 0, cancelled)).ConfigureAwait(false), JournalFailures.Cancellation);
    }

    private static async Task<bool> Cancels(Func<Task> call)
    {
        try
        {
            await call().ConfigureAwait(false);
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    private static Task<T[]> AtOnce<T>(Func<int, Task<T>> call, CancellationToken stop) =>
        Task.WhenAll(Enumerable.Range(0, Racers).Select(second => Task.Run(() => call(second), stop)));

    private static async ValueTask<bool> Holds(ICallJournal journal, CallId call, ImmutableArray<CallEvent> events, CancellationToken stop)
    {
        var history = await journal.ReadAsync(call, stop).ConfigureAwait(false);
        return history.Events.Length == events.Length && events.All(history.Events.Contains);
    }

    private static async Task<List<JournalEntry>> Since(ICallJournal journal, long position, CancellationToken stop)
    {
        List<JournalEntry> entries = [];
        await foreach (var entry in journal.ReadSinceAsync(position, stop).ConfigureAwait(false)) entries.Add(entry);
        return entries;
    }

    private static NoteAdded Note(CallId call, int second) => new() { Call = call, At = Start + Duration.FromSeconds(second), Text = "…", By = "desk-1" };

    private sealed record Check(string Name, Func<ICallJournal, Findings, CancellationToken, Task> Run);

    private sealed class Findings(string check)
    {
        private readonly Dictionary<string, Failure> _byCode = new(StringComparer.Ordinal);

        public IEnumerable<Failure> All => _byCode.Values;

        public void Unless(bool holds, FailureWording wording, params ReadOnlySpan<object?> values)
        {
            if (!holds) _byCode.TryAdd(wording.Code, wording.At(check, values));
        }
    }
}
