using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Standings;
using Hotline.Abuse.Stores;
using Hotline.Domain.Callers;

namespace Hotline.Abuse.Tests.Conduct;

/// <summary>What comes in wrong: a clear answer, and nothing lost.</summary>
public class BadInputTests
{
    private static readonly Instant Now = RandomConduct.Start;
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly ConductReader Reader = new(new NumberingPlan());
    private static readonly ConductReportText Prank = new() { Id = "r1", Caller = "081234567890", At = "2026-01-22T15:00:00+07:00", Kind = "prank" };

    [Fact]
    public void A_clock_that_goes_back_changes_no_standing() => Gen.Select(RandomConduct.Policies, RandomConduct.Sets, RandomConduct.Times, RandomConduct.Times).Sample((policy, set, a, b) =>
    {
        // Asked at one time, then at an earlier one, then at the first again: each answer is that of its time alone.
        var first = policy.Assess(set, Instant.Max(a, b)).Standing;
        var back = policy.Assess(set, Instant.Min(a, b)).Standing;
        var again = policy.Assess(set, Instant.Max(a, b)).Standing;
        Assert.Equal((first.Level, first.Score, first.Until), (again.Level, again.Score, again.Until));
        Assert.True(back.Level >= first.Level);
    }, iter: 500);

    [Fact]
    public void Evidence_from_the_future_is_marked_counts_as_fresh_and_gets_no_worse_when_its_time_comes()
    {
        var policy = CallerPolicy.Purwakarta();
        var set = EvidenceSet.Empty.Add(RandomConduct.Piece("r1", ConductKind.Hoax, Now + Duration.FromDays(400)));
        var before = policy.Assess(set, Now).Standing;
        Assert.True(before.Evidence[0].IsInFuture);
        Assert.Equal(12m, before.Score);
        Assert.Equal(12m, policy.Assess(set, Now + Duration.FromDays(400)).Standing.Score);
        Assert.Equal("at-in-future", Assert.Single(Reader.Read(Prank with { At = "2062-01-22T15:00:00+07:00" }, Now).Failures).Code);
    }

    [Fact]
    public async Task One_caller_with_a_million_pieces_has_a_standing_and_keeps_them_all()
    {
        var key = CallerKey.FromBytes([1, .. new byte[15]]);
        var store = new InMemoryConductStore();
        for (var i = 0; i < 1_000_000; i++)
            await store.AppendEvidenceAsync(key, RandomConduct.Piece($"r{i}", ConductKind.Prank, Now + Duration.FromSeconds(i)), None);
        var set = await store.LoadAsync(key, None);
        var at = Now + Duration.FromSeconds(1_000_000);
        var standing = CallerPolicy.Purwakarta().Assess(set, at).Standing;
        Assert.Equal(1_000_000, standing.Evidence.Length);
        Assert.True(standing is { Level: 4, GoodFrom: not null } && standing.Until > at);

        Assert.Equal(1_000_000, await store.EraseAsync(key, None));
    }

    [Fact]
    public void A_ladder_that_counts_climbs_over_a_hundred_thousand_pieces()
    {
        var set = RandomConduct.Gather(Enumerable.Range(0, 100_000).Select(i => RandomConduct.Piece($"r{i}", ConductKind.Prank, Now + Duration.FromSeconds(i))), []);
        var standing = CallerPolicy.Shipped("czech-2025").Assess(set, Now + Duration.FromSeconds(100_000)).Standing;
        Assert.Equal((2, 100_000), (standing.Level, standing.Evidence.Length));
    }

    [Fact]
    public async Task An_id_used_again_with_other_content_is_kept_reported_and_counts_once_with_the_heavier()
    {
        using var keyring = new HmacCallerKeyring(Reviews.ReviewSetting.Secret(1));
        var desk = new CallerStandings(keyring, new InMemoryConductStore(), CallerPolicy.Purwakarta());
        var report = new ConductReport { EvidenceId = "r1", Caller = RandomConduct.Caller("081234567890"), At = Now, Kind = ConductKind.Hoax };
        await desk.ReportAsync(report, None);
        var second = Assert.IsType<ReportRecorded>(await desk.ReportAsync(report with { Kind = ConductKind.Prank }, None));
        Assert.Equal(EvidenceReceipt.Conflicting, second.Receipt);
        var standing = Assert.IsType<StandingFound>(await desk.StandingOfAsync(report.Caller, Now, cancellationToken: None)).Assessment.Standing;
        Assert.Equal(12m, standing.Score);
        Assert.Equal(2, standing.Evidence.Length);
        Assert.All(standing.Evidence, piece => Assert.True(piece.IsConflicting));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("0")]
    [InlineData("112")]
    [InlineData("+")]
    [InlineData("0812-3456-789O")]
    [InlineData("+62 812 3456 7890 1234")]
    [InlineData("０８１２３４５６７８９０")]
    [InlineData("shared:")]
    [InlineData("shared:112")]
    public void An_empty_or_malformed_number_refuses_the_report_and_is_not_taken_for_withheld(string caller)
    {
        var reading = Reader.Read(Prank with { Caller = caller });
        Assert.False(reading.IsAccepted);
        var failure = Assert.Single(reading.Failures);
        Assert.Equal("caller", failure.Field);
        Assert.NotEmpty(failure.Mend);
    }

    [Fact]
    public async Task Kinds_of_a_newer_version_are_kept_count_nothing_and_survive_the_store()
    {
        var store = new InMemoryConductStore();
        var key = CallerKey.FromBytes([1, .. new byte[15]]);
        for (var kind = 8; kind <= 255; kind++) await store.AppendEvidenceAsync(key, RandomConduct.Piece($"r{kind}", (ConductKind)kind, Now), None);
        var set = await store.LoadAsync(key, None);
        Assert.Equal(Enumerable.Range(8, 248), set.Evidence.Select(piece => (int)piece.Kind).Order());
        foreach (var name in PolicyFiles.Names)
        {
            var standing = CallerPolicy.Shipped(name).Assess(set, Now).Standing;
            Assert.Equal((0, 0m, 248), (standing.Level, standing.Score, standing.Evidence.Length));
        }
    }

    [Theory]
    [InlineData("081298765432")]
    [InlineData("call-081298765432")]
    [InlineData("6281298765432/7")]
    [InlineData("006281298765432")]
    [InlineData("r:0812-9876-5432")]
    [InlineData("62-812-9876-5432")]
    [InlineData("c/0264.200.1234")]
    public void An_id_that_holds_anybody_s_number_is_refused(string id)
    {
        Assert.Equal("id-holds-number", Assert.Single(Reader.Read(Prank with { Id = id }).Failures).Code);
        Assert.Equal("id-holds-number", Assert.Single(Reader.Read(Prank with { Id = id, Caller = "withheld" }).Failures).Code);
    }

    [Theory]
    [InlineData("r-1001")]
    [InlineData("2026-01-22-08-12-34")]
    [InlineData("20260122081234567")]
    [InlineData("01-02-2026-15-30-00")]
    [InlineData("0000123456789")]
    [InlineData("9f86d081-884c-4d63-8c1e-081234567abc")]
    [InlineData("1737536400000")]
    [InlineData("112/2026/000123")]
    public void Dates_counters_and_uuids_are_ids(string id) => Assert.True(Reader.Read(Prank with { Id = id, Caller = "085711112222" }).IsAccepted);
}
