using Hotline.Abuse.Privacy;
using NodaTime;

namespace Hotline.Abuse.Conduct;

/// <summary>Keeps evidence and pardons, by caller key. A host puts its own database in place of it.</summary>
/// <remarks>
/// <para>What every store must hold to: appending is idempotent and its order does not matter; a pardon counts for
/// evidence with its id that came before it and that comes after it; what was appended is in the next
/// <see cref="LoadAsync"/>. Only <see cref="PurgeBeforeAsync"/> takes anything away. A store never sees a number.</para>
/// <para>Implementations are safe to use from several threads at once. They may throw what their storage throws;
/// a host whose store fails treats the caller as one in good standing.</para>
/// </remarks>
public interface IConductStore
{
    /// <summary>Adds a piece of evidence to a caller's set.</summary>
    /// <exception cref="ArgumentException">The key is the default value.</exception>
    ValueTask<EvidenceReceipt> AppendEvidenceAsync(CallerKey caller, Evidence evidence, CancellationToken cancellationToken = default);

    /// <summary>Adds a pardon. It names evidence, not a caller, and may come before the evidence.</summary>
    /// <returns>Whether the id had not been pardoned before.</returns>
    ValueTask<bool> AppendPardonAsync(Pardon pardon, CancellationToken cancellationToken = default);

    /// <summary>A caller's evidence, with every pardon of it; empty when nothing is known of the caller.</summary>
    /// <exception cref="ArgumentException">The key is the default value.</exception>
    ValueTask<EvidenceSet> LoadAsync(CallerKey caller, CancellationToken cancellationToken = default);

    /// <summary>Forgets evidence from before a time, and pardons from before it that pardon nothing left.</summary>
    /// <returns>How many pieces of evidence were forgotten.</returns>
    ValueTask<int> PurgeBeforeAsync(Instant cutoff, CancellationToken cancellationToken = default);
}
