using Hotline.Abuse.Audits;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Reviews;
using Hotline.Abuse.Stores;
using Hotline.Domain.Callers;

namespace Hotline.Abuse.Privacy;

/// <summary>The desk for the rights of callers over their data: what is held about them, and its erasure.</summary>
/// <remarks>Each request is written to the audit trail first. Whether a request is granted, and whether something must be kept
/// for a prosecution, is for the host to say before it asks. Safe to use from several threads at once when what it is made
/// of is.</remarks>
public sealed class CallerPrivacy
{
    private readonly ICallerKeyring _keyring;
    private readonly IConductStore _store;
    private readonly ICallerPolicy _policy;
    private readonly IReviewStore _reviews;
    private readonly IAuditTrail _audit;

    /// <summary>Makes a desk.</summary>
    public CallerPrivacy(ICallerKeyring keyring, IConductStore store, ICallerPolicy policy, IReviewStore reviews, IAuditTrail audit)
    {
        ArgumentNullException.ThrowIfNull(keyring);
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(reviews);
        ArgumentNullException.ThrowIfNull(audit);
        (_keyring, _store, _policy, _reviews, _audit) = (keyring, store, policy, reviews, audit);
    }

    /// <summary>All that is held about a caller, under the present secret and earlier ones.</summary>
    public async ValueTask<HeldData> ExportAsync(CallerIdentity caller, PrivacyRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ArgumentNullException.ThrowIfNull(request);
        var keys = _keyring.KeysOf(caller);
        var evidence = await _store.LoadAsync(keys, cancellationToken).ConfigureAwait(false);
        var reviews = await _reviews.LoadAsync(keys, cancellationToken).ConfigureAwait(false);
        await AuditAsync(request, AuditAction.Exported, evidence.Evidence.Count, cancellationToken).ConfigureAwait(false);
        return new HeldData
        {
            Caller = caller,
            Evidence = evidence,
            Reviews = reviews,
            Assessment = keys.IsEmpty ? null : GravestAssessment.Of(_policy, evidence, reviews, request.At),
        };
    }

    /// <summary>Erases all that is held about a caller, under the present secret and earlier ones. Pardons stay until they are
    /// purged: they hold nothing of the caller, and keep evidence that is delivered once more from counting. The audit
    /// trail stays, and names nobody.</summary>
    public async ValueTask<Erasure> EraseAsync(CallerIdentity caller, PrivacyRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ArgumentNullException.ThrowIfNull(request);
        var keys = _keyring.KeysOf(caller);
        var held = await _store.LoadAsync(keys, cancellationToken).ConfigureAwait(false);
        await AuditAsync(request, AuditAction.CallerErased, held.Evidence.Count, cancellationToken).ConfigureAwait(false);
        return await EraseAsync(keys, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Erases all that is kept under the keys of one secret. Before an earlier secret is destroyed, purge first: what is
    /// left then still counts and is lost.</summary>
    /// <param name="epoch">The epoch of the secret, 0 to 65,535.</param>
    /// <param name="request">Who asks, why and when.</param>
    /// <param name="cancellationToken">Stops the erasure; what was erased so far stays so.</param>
    /// <exception cref="ArgumentOutOfRangeException">The epoch is not 0 to 65,535.</exception>
    public async ValueTask<Erasure> EraseEpochAsync(int epoch, PrivacyRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(epoch);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(epoch, CallerKey.MaxEpoch);
        ArgumentNullException.ThrowIfNull(request);
        await AuditAsync(request, AuditAction.EpochErased, 0, cancellationToken).ConfigureAwait(false);
        var keys = new HashSet<CallerKey>();
        await foreach (var key in _store.KeysAsync(epoch, cancellationToken).ConfigureAwait(false)) keys.Add(key);
        await foreach (var key in _reviews.KeysAsync(epoch, cancellationToken).ConfigureAwait(false)) keys.Add(key);
        return await EraseAsync(keys, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<Erasure> EraseAsync(IEnumerable<CallerKey> keys, CancellationToken cancellationToken)
    {
        var (evidence, files) = (0L, 0L);
        foreach (var key in keys)
        {
            evidence += await _store.EraseAsync(key, cancellationToken).ConfigureAwait(false);
            if (await _reviews.EraseAsync(key, cancellationToken).ConfigureAwait(false)) files++;
        }

        return new Erasure { Evidence = evidence, Files = files };
    }

    private ValueTask AuditAsync(PrivacyRequest request, AuditAction action, long evidence, CancellationToken cancellationToken) =>
        _audit.AppendAsync(
            new AuditEntry
            {
                Id = action.ToCode() + ":" + request.CaseId,
                Action = action,
                CaseId = request.CaseId,
                At = request.At,
                By = request.By,
                Reason = request.Reason,
                EvidenceCount = evidence,
            },
            cancellationToken);
}
