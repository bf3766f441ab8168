using Hotline.Abuse.Audits;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Stores;
using Hotline.Domain.Callers;
using NodaTime.Text;

namespace Hotline.Abuse.Reviews;

/// <summary>The desk where reviewers approve firm treatments and take them back, and where callers appeal.</summary>
/// <remarks>
/// <para>Every step is written to the audit trail first and takes effect after that: nothing happens unrecorded. A step
/// that fails half-way is delivered again; both trail and stores take the same thing once.</para>
/// <para>An appeal against a decision cannot be dismissed by the one who made it; to grant it, anyone will do.</para>
/// <para>Safe to use from several threads at once when what it is made of is.</para>
/// </remarks>
public sealed class ReviewDesk
{
    private readonly ICallerKeyring _keyring;
    private readonly IConductStore _store;
    private readonly ICallerPolicy _policy;
    private readonly IReviewStore _reviews;
    private readonly IAuditTrail _audit;

    /// <summary>Makes a desk.</summary>
    public ReviewDesk(ICallerKeyring keyring, IConductStore store, ICallerPolicy policy, IReviewStore reviews, IAuditTrail audit)
    {
        ArgumentNullException.ThrowIfNull(keyring);
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(reviews);
        ArgumentNullException.ThrowIfNull(audit);
        (_keyring, _store, _policy, _reviews, _audit) = (keyring, store, policy, reviews, audit);
    }

    /// <summary>Takes a reviewer's approval of a proposal; see <see cref="TreatmentProposal.Approve"/>.</summary>
    /// <returns>Declined when the caller's evidence does not carry it at its time.</returns>
    public ValueTask<ReviewOutcome> ApproveAsync(CallerIdentity caller, Decision decision, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var approval = decision.Approval;
        return TakeAsync(caller, decision, Check, Entry, cancellationToken);

        ReviewDeclineReason? Check(Known known)
        {
            var holds = approval.ExpiresAt > approval.At
                && _policy.Assess(known.Evidence, approval.At, approval).Treatment.Kind > _policy.Assess(known.Evidence, approval.At).Treatment.Kind;
            return holds ? null : ReviewDeclineReason.NotCarried;
        }

        AuditEntry Entry() => AuditEntry.Of(decision, AuditAction.Approved, approval.Reviewer, approval.Reason) with
        {
            Treatment = approval.Treatment,
            EvidenceCount = approval.EvidenceIds.Length,
            ExpiresAt = approval.ExpiresAt,
            PolicyHash = _policy.Hash,
        };
    }

    /// <summary>Ends a decision before its expiry. Other decisions and the evidence stay.</summary>
    public ValueTask<ReviewOutcome> WithdrawAsync(CallerIdentity caller, Withdrawal withdrawal, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(withdrawal);
        return TakeAsync(
            caller,
            withdrawal,
            known => DecisionOf(known, withdrawal.CaseId, withdrawal.DecisionId) is null ? ReviewDeclineReason.NotKnown : null,
            () => AuditEntry.Of(withdrawal, AuditAction.Withdrawn, withdrawal.By, withdrawal.Reason),
            cancellationToken);
    }

    /// <summary>Takes a caller's appeal. It changes nothing by itself.</summary>
    public ValueTask<ReviewOutcome> AppealAsync(CallerIdentity caller, Appeal appeal, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(appeal);
        return TakeAsync(caller, appeal, Check, Entry, cancellationToken);

        ReviewDeclineReason? Check(Known known)
        {
            var ids = known.Evidence.Evidence.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
            if (!ids.IsSupersetOf(appeal.EvidenceIds)) return ReviewDeclineReason.NotKnown;
            if (appeal.DecisionId is not { } id) return null;
            return DecisionOf(known, appeal.CaseId, id) is { } decision
                ? appeal.EvidenceIds.All(decision.Approval.EvidenceIds.Contains) ? null : ReviewDeclineReason.NotOwned
                : ReviewDeclineReason.NotKnown;
        }

        AuditEntry Entry() => AuditEntry.Of(appeal, AuditAction.Appealed, by: null, reason: null) with { EvidenceCount = appeal.EvidenceIds.Length };
    }

    /// <summary>Takes the outcome of an appeal: pardons what it pardons, and ends the decision if it says so.</summary>
    public async ValueTask<ReviewOutcome> DecideAsync(CallerIdentity caller, AppealOutcome outcome, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var taken = await TakeAsync(caller, outcome, Check, Entry, cancellationToken).ConfigureAwait(false);
        if (taken is not ReviewTaken) return taken;
        foreach (var id in outcome.PardonedIds)
            await _store.AppendPardonAsync(new Pardon { EvidenceId = id, By = outcome.By, At = outcome.At }, cancellationToken).ConfigureAwait(false);
        return taken;

        ReviewDeclineReason? Check(Known known)
        {
            if (known.File.Find<Appeal>(outcome.CaseId, "appeal:" + outcome.AppealId) is not { } appeal) return ReviewDeclineReason.NotKnown;
            if (!outcome.PardonedIds.All(appeal.EvidenceIds.Contains) || (outcome.EndsDecision && appeal.DecisionId is null)) return ReviewDeclineReason.NotOwned;
            var decision = appeal.DecisionId is { } id ? DecisionOf(known, outcome.CaseId, id) : null;
            return outcome.IsDismissal && string.Equals(decision?.Approval.Reviewer.Trim(), outcome.By.Trim(), StringComparison.OrdinalIgnoreCase)
                ? ReviewDeclineReason.OwnDecision
                : null;
        }

        AuditEntry Entry() => AuditEntry.Of(outcome, outcome.IsDismissal ? AuditAction.AppealDismissed : AuditAction.AppealGranted, outcome.By, outcome.Reason) with
        {
            EvidenceCount = outcome.PardonedIds.Length,
        };
    }

    /// <summary>Takes a pardon outside an appeal, and writes it to the audit trail.</summary>
    /// <param name="caseId">Names the case in the trail; made at random, see <see cref="CaseRecord.CaseId"/>. The
    /// pardoned evidence does not stand there, so two pardons of one case at the same instant are one entry: give each a case
    /// of its own.</param>
    /// <param name="pardon">The pardon, which may come before its evidence.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Whether the evidence had not been pardoned before.</returns>
    /// <exception cref="ArgumentException">The case id is no id.</exception>
    public async ValueTask<bool> PardonAsync(string caseId, Pardon pardon, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pardon);
        var entry = new AuditEntry { Id = $"pardon:{caseId}/{InstantPattern.ExtendedIso.Format(pardon.At)}", CaseId = caseId, Action = AuditAction.Pardoned, At = pardon.At, By = pardon.By, Reason = pardon.Reason, EvidenceCount = 1 };
        await _audit.AppendAsync(entry, cancellationToken).ConfigureAwait(false);
        return await _store.AppendPardonAsync(pardon, cancellationToken).ConfigureAwait(false);
    }

    private static Decision? DecisionOf(Known known, string caseId, string id) => known.File.Find<Decision>(caseId, "decision:" + id);

    private async ValueTask<ReviewOutcome> TakeAsync(
        CallerIdentity caller, CaseRecord record, Func<Known, ReviewDeclineReason?> check, Func<AuditEntry> entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        var keys = _keyring.KeysOf(caller);
        if (keys.IsEmpty) return new ReviewDeclined { Reason = ReviewDeclineReason.NoStanding };
        if (HoldsNumber(caller, record.CaseId) || HoldsNumber(caller, record.Name)) return new ReviewDeclined { Reason = ReviewDeclineReason.IdHoldsNumber };

        await _reviews.GatherAsync(keys, cancellationToken).ConfigureAwait(false);
        var known = new Known(await _reviews.LoadAsync(keys, cancellationToken).ConfigureAwait(false), await _store.LoadAsync(keys, cancellationToken).ConfigureAwait(false));
        if (known.File.Contradicts(record)) return new ReviewDeclined { Reason = ReviewDeclineReason.IdInUse };
        var isKnown = known.File.Find<CaseRecord>(record.CaseId, record.Name) is not null;
        if (!isKnown && check(known) is { } reason) return new ReviewDeclined { Reason = reason };

        await _audit.AppendAsync(entry(), cancellationToken).ConfigureAwait(false);
        await _reviews.AddAsync(keys[0], record, cancellationToken).ConfigureAwait(false);
        return new ReviewTaken { Record = record };
    }

    private static bool HoldsNumber(CallerIdentity caller, string id) =>
        caller is Identified { Number.E164: var number } && ConductReader.HoldsNumber(id, number);

    private sealed record Known(CaseFile File, EvidenceSet Evidence);
}
