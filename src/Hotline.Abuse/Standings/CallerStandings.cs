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

    /// <summary>Makes a desk.</summary>
    public CallerStandings(ICallerKeyring keyring, IConductStore store, ICallerPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(keyring);
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(policy);
        _keyring = keyring;
        _store = store;
        _policy = policy;
    }

    /// <summary>Records what a caller did. Reporting the same again changes nothing.</summary>
    public async ValueTask<ReportOutcome> ReportAsync(ConductReport report, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (_keyring.KeyOf(report.Caller) is not { } key) return new ReportDeclined { Reason = WhyNone(report.Caller) };
        var evidence = report.ToEvidence();
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
    /// <param name="approval">The latest approval of a reviewer for this caller, or <c>null</c>.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    public async ValueTask<StandingOutcome> StandingOfAsync(
        CallerIdentity caller, Instant now, Approval? approval = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(caller);
        if (_keyring.KeyOf(caller) is not { } key) return new NoStanding { Reason = WhyNone(caller) };
        var evidence = await _store.LoadAsync(key, cancellationToken).ConfigureAwait(false);
        return new StandingFound { Key = key, Assessment = _policy.Assess(evidence, now, approval) };
    }

    /// <summary>Lets the store forget what is too old to count at a time or later.</summary>
    /// <returns>How many pieces of evidence were forgotten.</returns>
    public ValueTask<long> PurgeAsync(Instant now, CancellationToken cancellationToken = default) =>
        _store.PurgeBeforeAsync(now - _policy.Retention, cancellationToken);

    private static NoStandingReason WhyNone(CallerIdentity caller) => caller.Match(
        _ => NoStandingReason.NoKey, _ => NoStandingReason.Withheld, _ => NoStandingReason.NoSim, _ => NoStandingReason.Shared);
}
