using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Reviews;
using Hotline.Abuse.Stores;
using Hotline.Domain.Callers;
using NodaTime;

namespace Hotline.Abuse.Standings;

/// <summary>The desk where conduct is reported and standings are asked for: ties keyring, store and policy
/// together.</summary>
/// <remarks>Show a standing to a call taker only after the call has been triaged: a wrong label must not colour what is
/// heard. When asking fails because the store does, treat the caller as one in good standing. Safe to use from several
/// threads at once when keyring, store and policy are.</remarks>
public sealed class CallerStandings
{
    private readonly ICallerKeyring _keyring;
    private readonly IConductStore _store;
    private readonly ICallerPolicy _policy;
    private readonly IReviewStore? _reviews;

    /// <summary>Makes a desk.</summary>
    /// <param name="keyring">Makes the keys.</param>
    /// <param name="store">Keeps the evidence.</param>
    /// <param name="policy">Weighs it.</param>
    /// <param name="reviews">What reviewers decided, so that approved treatments take effect. Default: none, and approvals are
    /// passed to <see cref="StandingOfAsync"/>.</param>
    public CallerStandings(ICallerKeyring keyring, IConductStore store, ICallerPolicy policy, IReviewStore? reviews = null)
    {
        ArgumentNullException.ThrowIfNull(keyring);
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(policy);
        _keyring = keyring;
        _store = store;
        _policy = policy;
        _reviews = reviews;
    }

    /// <summary>Records what a caller did. Reporting the same again changes nothing. What stands under keys of earlier secrets
    /// moves to the present one.</summary>
    public async ValueTask<ReportOutcome> ReportAsync(ConductReport report, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var keys = _keyring.KeysOf(report.Caller);
        if (keys.IsEmpty) return new ReportDeclined { Reason = WhyNone(report.Caller) };
        var (key, evidence) = (keys[0], report.ToEvidence());
        await _store.GatherAsync(keys, cancellationToken).ConfigureAwait(false);
        var receipt = await _store.AppendEvidenceAsync(key, evidence, cancellationToken).ConfigureAwait(false);
        return new ReportRecorded { Key = key, Evidence = evidence, Receipt = receipt };
    }

    /// <summary>Records a pardon, which may come before the evidence it pardons.</summary>
    /// <returns>Whether the evidence had not been pardoned before.</returns>
    public ValueTask<bool> PardonAsync(Pardon pardon, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pardon);
        return _store.AppendPardonAsync(pardon, cancellationToken);
    }

    /// <summary>How a caller stands.</summary>
    /// <param name="caller">Who is calling.</param>
    /// <param name="now">The time to work it out for.</param>
    /// <param name="approval">An approval of a reviewer to go by; <c>null</c> to go by those of the store of reviews.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    public async ValueTask<StandingOutcome> StandingOfAsync(
        CallerIdentity caller, Instant now, Approval? approval = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(caller);
        var keys = _keyring.KeysOf(caller);
        if (keys.IsEmpty) return new NoStanding { Reason = WhyNone(caller) };
        var evidence = await _store.LoadAsync(keys, cancellationToken).ConfigureAwait(false);
        if (approval is not null || _reviews is null) return new StandingFound { Key = keys[0], Assessment = _policy.Assess(evidence, now, approval) };
        var reviews = await _reviews.LoadAsync(keys, cancellationToken).ConfigureAwait(false);
        return new StandingFound { Key = keys[0], Assessment = GravestAssessment.Of(_policy, evidence, reviews, now) };
    }

    /// <summary>Lets the stores forget what is too old to count at a time or later: evidence, and cases that have come to
    /// rest.</summary>
    /// <returns>How many pieces of evidence were forgotten.</returns>
    public async ValueTask<long> PurgeAsync(Instant now, CancellationToken cancellationToken = default)
    {
        var cutoff = now - _policy.Retention;
        if (_reviews is not null) await _reviews.PurgeBeforeAsync(cutoff, cancellationToken).ConfigureAwait(false);
        return await _store.PurgeBeforeAsync(cutoff, cancellationToken).ConfigureAwait(false);
    }

    private static NoStandingReason WhyNone(CallerIdentity caller) => caller.Match(
        _ => NoStandingReason.NoKey, _ => NoStandingReason.Withheld, _ => NoStandingReason.NoSim, _ => NoStandingReason.Shared);
}
