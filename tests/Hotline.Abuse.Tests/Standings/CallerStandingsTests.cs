using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Standings;
using Hotline.Abuse.Stores;
using Hotline.Abuse.Treatments;
using Hotline.Domain.Callers;

namespace Hotline.Abuse.Tests.Standings;

public sealed class CallerStandingsTests : IDisposable
{
    private static readonly Instant Now = RandomConduct.Start;
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly HmacCallerKeyring _keyring = new([.. Enumerable.Range(0, 32).Select(number => (byte)number)]);
    private readonly InMemoryConductStore _store = new();
    private readonly CallerStandings _desk;

    public CallerStandingsTests() => _desk = new CallerStandings(_keyring, _store, CallerPolicy.Purwakarta());

    public static TheoryData<CallerIdentity, NoStandingReason> CallersWithoutStanding => new()
    {
        { new Withheld(), NoStandingReason.Withheld },
        { new NoSim(), NoStandingReason.NoSim },
        { new SharedNumber { Number = RandomConduct.Caller("0264200123").Number }, NoStandingReason.Shared },
    };

    public void Dispose() => _keyring.Dispose();

    [Theory]
    [MemberData(nameof(CallersWithoutStanding))]
    public async Task Without_identity_there_is_no_standing_and_the_call_is_received_as_any_other(CallerIdentity caller, NoStandingReason reason)
    {
        var reported = await _desk.ReportAsync(Report("r1", ConductKind.Hoax) with { Caller = caller }, None);
        Assert.Equal(reason, Assert.IsType<ReportDeclined>(reported).Reason);
        Assert.Equal(reason, reported.Match(_ => throw new InvalidOperationException(), declined => declined.Reason));

        var standing = await _desk.StandingOfAsync(caller, Now, cancellationToken: None);
        Assert.Equal(reason, Assert.IsType<NoStanding>(standing).Reason);
        Assert.IsType<Normal>(standing.Treatment);
    }

    [Fact]
    public async Task A_host_s_keyring_may_decline_a_number()
    {
        var desk = new CallerStandings(new EmptyKeyring(), _store, CallerPolicy.Purwakarta());
        var outcome = await desk.StandingOfAsync(RandomConduct.Caller("081234567890"), Now, cancellationToken: None);
        Assert.Equal(NoStandingReason.NoKey, outcome.Match(_ => throw new InvalidOperationException(), none => none.Reason));
    }

    [Fact]
    public async Task A_caller_nobody_reported_stands_well()
    {
        var found = Assert.IsType<StandingFound>(await _desk.StandingOfAsync(RandomConduct.Caller("081234567890"), Now, cancellationToken: None));
        Assert.Equal(0, found.Assessment.Standing.Level);
        Assert.IsType<Normal>(found.Treatment);
    }

    [Fact]
    public async Task Reports_add_up_for_their_caller_only_and_redelivery_changes_nothing()
    {
        var recorded = Assert.IsType<ReportRecorded>(await _desk.ReportAsync(Report("r1", ConductKind.Hoax), None));
        Assert.Equal(EvidenceReceipt.Added, recorded.Receipt);
        Assert.Equal(RandomConduct.Piece("r1", ConductKind.Hoax, Now), recorded.Evidence);
        var again = Assert.IsType<ReportRecorded>(await _desk.ReportAsync(Report("r1", ConductKind.Hoax), None));
        Assert.Equal(EvidenceReceipt.AlreadyKnown, again.Receipt);

        var found = Assert.IsType<StandingFound>(await _desk.StandingOfAsync(RandomConduct.Caller("081234567890"), Now, cancellationToken: None));
        Assert.Equal(recorded.Key, found.Key);
        Assert.Equal(12m, found.Assessment.Standing.Score);
        Assert.IsType<Normal>((await _desk.StandingOfAsync(RandomConduct.Caller("081234567891"), Now, cancellationToken: None)).Treatment);
    }

    [Fact]
    public async Task A_pardon_counts_before_and_after_its_report()
    {
        Assert.True(await _desk.PardonAsync(new Pardon { EvidenceId = "r1", By = "iyus", At = Now }, None));
        await _desk.ReportAsync(Report("r1", ConductKind.Hoax), None);
        await _desk.ReportAsync(Report("r2", ConductKind.Hoax), None);
        Assert.True(await _desk.PardonAsync(new Pardon { EvidenceId = "r2", By = "iyus", At = Now }, None));
        Assert.IsType<Normal>((await _desk.StandingOfAsync(RandomConduct.Caller("081234567890"), Now, cancellationToken: None)).Treatment);
    }

    [Fact]
    public async Task Purging_forgets_only_what_no_longer_counts()
    {
        await _desk.ReportAsync(Report("r1", ConductKind.Hoax), None);
        var retention = CallerPolicy.Purwakarta().Retention;
        Assert.Equal(Duration.FromDays(730), retention);
        Assert.Equal(0, await _desk.PurgeAsync(Now + retention, None));
        Assert.Equal(1, await _desk.PurgeAsync(Now + retention + Duration.Epsilon, None));
    }

    private static ConductReport Report(string id, ConductKind kind) =>
        new() { EvidenceId = id, Caller = RandomConduct.Caller("081234567890"), At = Now, Kind = kind };

    private sealed class EmptyKeyring : ICallerKeyring
    {
        public CallerKey? KeyOf(CallerIdentity caller) => null;
    }
}
