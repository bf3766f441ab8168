namespace Hotline.Domain.Calls.Journal;

/// <summary>Keeps the events of calls. A host puts its own database in place of it, and checks it with
/// <see cref="CallJournalConformance"/>.</summary>
/// <remarks>
/// <para>What every journal must hold to: events are only ever added, and each is kept once, however often it is
/// appended; an append keeps all its events or none; what was appended is in the next <see cref="ReadAsync"/> and
/// <see cref="ReadSinceAsync"/>. Whether two events are the same is told by their equality, or by
/// <see cref="CallEvent.EventId"/>, which comes to the same.</para>
/// <para>Implementations are safe to use from several threads at once. They may throw what their storage throws. A
/// cancelled token ends a call with <see cref="OperationCanceledException"/>; whether an append that was cancelled under
/// way is kept is then not known, and appending again is safe.</para>
/// </remarks>
public interface ICallJournal
{
    /// <summary>Stands in place of an expected version when the events are facts that are kept whatever else has
    /// happened, such as those of the line.</summary>
    const long AnyVersion = -1;

    /// <summary>Adds events of one call.</summary>
    /// <remarks>Events that are kept already are passed over. When that leaves none, the answer is
    /// <see cref="EventsAppended"/> whatever version was expected, so that an append may be repeated.</remarks>
    /// <param name="call">The call.</param>
    /// <param name="expectedVersion">The version the call was read at, 0 for a call that was not known, or
    /// <see cref="AnyVersion"/>.</param>
    /// <param name="events">The events, in any order of time; none changes nothing.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns><see cref="EventsAppended"/>, or <see cref="VersionConflict"/> when the call has another version: then
    /// nothing was kept.</returns>
    /// <exception cref="ArgumentException">An event belongs to another call, the call is the default value, or the version
    /// is below <see cref="AnyVersion"/>.</exception>
    ValueTask<AppendOutcome> AppendAsync(CallId call, long expectedVersion, IReadOnlyList<CallEvent> events, CancellationToken cancellationToken = default);

    /// <summary>The events of one call, and its version; no events and version 0 when it is not known.</summary>
    ValueTask<CallHistory> ReadAsync(CallId call, CancellationToken cancellationToken = default);

    /// <summary>The events of all calls after a position, in the order in which they were appended. It ends with the last
    /// one there is; a reader keeps the last position and asks again.</summary>
    /// <param name="position">0 for all, or <see cref="JournalEntry.Position"/> of the last event read.</param>
    /// <param name="cancellationToken">Ends the stream early.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative.</exception>
    IAsyncEnumerable<JournalEntry> ReadSinceAsync(long position, CancellationToken cancellationToken = default);
}
