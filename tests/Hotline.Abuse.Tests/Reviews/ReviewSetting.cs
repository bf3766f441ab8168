using Hotline.Abuse.Audits;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Reviews;
using Hotline.Abuse.Standings;
using Hotline.Abuse.Stores;
using Hotline.Domain.Callers;

namespace Hotline.Abuse.Tests.Reviews;

/// <summary>Desks, stores and audit trail that belong together, and a caller whom three hoaxes bring to a reviewer.</summary>
internal sealed class ReviewSetting : IDisposable
{
    public static readonly Instant Now = RandomConduct.Start;
    public static readonly CallerIdentity Caller = RandomConduct.Caller("081234567890");
    public static readonly CallerIdentity Other = RandomConduct.Caller("081234567891");

    private readonly HmacCallerKeyring _old = new(Secret(1), epoch: 1);
    private readonly HmacCallerKeyring _new = new(Secret(2), epoch: 2);

    public ReviewSetting()
    {
        (Standings, Desk, Privacy) = Desks(_old);
        Rotated = Desks(new RotatedCallerKeyring(_new, _old));
        OnlyNew = Desks(_new);
    }

    public CallerPolicy Policy { get; } = CallerPolicy.Purwakarta();

    public InMemoryConductStore Store { get; } = new();

    public InMemoryReviewStore Reviews { get; } = new();

    public InMemoryAuditTrail Trail { get; } = new();

    public CallerStandings Standings { get; }

    public ReviewDesk Desk { get; }

    public CallerPrivacy Privacy { get; }

    /// <summary>The same stores after a change of secrets.</summary>
    public (CallerStandings Standings, ReviewDesk Desk, CallerPrivacy Privacy) Rotated { get; }

    /// <summary>The same stores after the old secret was destroyed.</summary>
    public (CallerStandings Standings, ReviewDesk Desk, CallerPrivacy Privacy) OnlyNew { get; }

    public CallerKey OldKey => _old.KeyOf(Caller)!.Value;

    public static byte[] Secret(byte first) => [first, .. Enumerable.Range(1, 31).Select(number => (byte)number)];

    public void Dispose()
    {
        _old.Dispose();
        _new.Dispose();
    }

    public async Task HoaxesAsync(CallerIdentity caller, params string[] ids)
    {
        foreach (var id in ids) await Standings.ReportAsync(new ConductReport { EvidenceId = id, Caller = caller, At = Now, Kind = ConductKind.Hoax }, CancellationToken.None);
    }

    public async Task<CallerAssessment> AssessAsync(CallerIdentity caller, Instant? at = null) =>
        Assert.IsType<StandingFound>(await Standings.StandingOfAsync(caller, at ?? Now, cancellationToken: CancellationToken.None)).Assessment;

    public async Task<Decision> DecisionAsync(string id, CallerIdentity? caller = null, string caseId = "case-1") => new()
    {
        CaseId = caseId,
        Id = id,
        Approval = (await AssessAsync(caller ?? Caller)).Proposal!.Approve("iyus", "three ambulances in one day", Now, Now + Duration.FromDays(20)),
    };

    public async Task<AuditEntry[]> AuditAsync() => await Trail.ReadAsync(CancellationToken.None).ToArrayAsync(CancellationToken.None);

    private (CallerStandings Standings, ReviewDesk Desk, CallerPrivacy Privacy) Desks(ICallerKeyring keyring) => (
        new CallerStandings(keyring, Store, Policy, Reviews),
        new ReviewDesk(keyring, Store, Policy, Reviews, Trail),
        new CallerPrivacy(keyring, Store, Policy, Reviews, Trail));
}
