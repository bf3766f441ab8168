using Hotline.Abuse.Conduct;
using Hotline.Abuse.Privacy;
using NodaTime;

namespace Hotline.Abuse.Stores;

/// <summary>Keeps evidence and pardons, by caller key. A host puts its own database in place of it.</summary>
/// <remarks>
/// <para>What every store must hold to: appending is idempotent and its order does not matter; a pardon counts for
/// evidence with its id that came before it and that comes after it, whosever it is; what was appended, moved or erased
/// shows in the next <see cref="LoadAsync"/>. Only <see cref="PurgeBeforeAsync"/>, <see cref="MoveAsync"/> and
/// <see cref="EraseAsync"/> take anything away. Keys of different epochs are different keys. A store never sees a number.
/// <see cref="ConductStoreConformance"/> tries a store on all of this.</para>
/// <para>Implementations are safe to use from several threads at once, and throw <see cref="OperationCanceledException"/>
/// without having changed anything when the token is cancelled already. They may throw what their storage throws; a host
/// whose store fails treats the caller as one in good standing.</para>
/// </remarks>
public interface IConductStore
{
    /// <summary>Adds a piece of evidence to a caller's set.</summary>
    /// <exception cref="ArgumentException">The key is the default value.</exception>
    ValueTask<EvidenceReceipt> AppendEvidenceAsync(CallerKey caller, Evidence evidence, CancellationToken cancellationToken = default);

    /// <summary>Adds a pardon. It names evidence, not a caller, and may come before the evidence. Of several pardons of one
    /// id the latest time is kept.</summary>
    /// <returns>Whether the id had not been pardoned before.</returns>
    ValueTask<bool> AppendPardonAsync(Pardon pardon, CancellationToken cancellationToken = default);

    /// <summary>A caller's evidence, with every pardon of it; empty when nothing is known of the caller.</summary>
    /// <exception cref="ArgumentException">The key is the default value.</exception>
    ValueTask<EvidenceSet> LoadAsync(CallerKey caller, CancellationToken cancellationToken = default);

    /// <summary>Forgets evidence from before a time, and pardons from before it that pardon nothing left. Callers of whom
    /// nothing is left are forgotten. When cancelled on the way, what was forgotten so far stays so.</summary>
    /// <returns>How many pieces of evidence were forgotten.</returns>
    ValueTask<long> PurgeBeforeAsync(Instant cutoff, CancellationToken cancellationToken = default);

    /// <summary>The keys of the callers of whom there is evidence, each once, in no particular order. A caller who comes or
    /// goes while the keys are read may be missing or not.</summary>
    /// <param name="epoch">Only keys of this epoch; <c>null</c> for all.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    IAsyncEnumerable<CallerKey> KeysAsync(int? epoch = null, CancellationToken cancellationToken = default);

    /// <summary>Puts a caller's evidence under another key, beside what is there, in one step: nobody sees it under both or
    /// neither. For a change of secrets: the old key and the new one are the same caller's. Moving again, or to the
    /// same key, changes nothing.</summary>
    /// <returns>How many pieces of evidence the new key did not have before.</returns>
    /// <exception cref="ArgumentException">One of the keys is the default value.</exception>
    ValueTask<int> MoveAsync(CallerKey from, CallerKey to, CancellationToken cancellationToken = default);

    /// <summary>Erases a caller: all evidence under the key. Pardons stay until they are purged, since they hold nothing of
    /// the caller, and since evidence that is delivered once more must not count again.</summary>
    /// <returns>How many pieces of evidence were erased.</returns>
    /// <exception cref="ArgumentException">The key is the default value.</exception>
    ValueTask<int> EraseAsync(CallerKey caller, CancellationToken cancellationToken = default);
}
