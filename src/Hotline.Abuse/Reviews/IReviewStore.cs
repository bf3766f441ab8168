using Hotline.Abuse.Privacy;
using NodaTime;

namespace Hotline.Abuse.Reviews;

/// <summary>Keeps what reviewers decided about callers, by caller key. A host puts its own database in place of it.</summary>
/// <remarks>What every store must hold to: adding is idempotent and its order does not matter; what was added, moved or erased
/// shows in the next <see cref="LoadAsync"/>; keys of different epochs are different keys. Implementations are safe to use from
/// several threads at once, and throw <see cref="OperationCanceledException"/> without having changed anything when the
/// token is cancelled already.</remarks>
public interface IReviewStore
{
    /// <summary>Adds a record to a caller's file.</summary>
    ValueTask AddAsync(CallerKey caller, CaseRecord record, CancellationToken cancellationToken = default);

    /// <summary>A caller's file; empty when there is none.</summary>
    ValueTask<CaseFile> LoadAsync(CallerKey caller, CancellationToken cancellationToken = default);

    /// <summary>Forgets the cases in which nothing has happened since a time; see <see cref="CaseFile.WithoutBefore"/>.</summary>
    /// <returns>How many callers' files were forgotten whole.</returns>
    ValueTask<long> PurgeBeforeAsync(Instant cutoff, CancellationToken cancellationToken = default);

    /// <summary>The keys of the callers with a file, each once, in no particular order.</summary>
    /// <param name="epoch">Only keys of this epoch; <c>null</c> for all.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    IAsyncEnumerable<CallerKey> KeysAsync(int? epoch = null, CancellationToken cancellationToken = default);

    /// <summary>Puts a caller's file under another key, beside what is there, in one step.</summary>
    ValueTask MoveAsync(CallerKey from, CallerKey to, CancellationToken cancellationToken = default);

    /// <summary>Erases a caller's file.</summary>
    /// <returns>Whether there was one.</returns>
    ValueTask<bool> EraseAsync(CallerKey caller, CancellationToken cancellationToken = default);
}
