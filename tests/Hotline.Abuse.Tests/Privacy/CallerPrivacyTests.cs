using System.Text;
using System.Text.Json;
using Hotline.Abuse.Audits;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Reviews;
using Hotline.Abuse.Standings;
using Hotline.Abuse.Tests.Reviews;
using Hotline.Domain.Callers;

namespace Hotline.Abuse.Tests.Privacy;

public sealed class CallerPrivacyTests : IDisposable
{
    private static readonly Instant Now = ReviewSetting.Now;
    private static readonly CallerIdentity Caller = ReviewSetting.Caller;
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly PrivacyRequest Request = new() { CaseId = "request-1", By = "nurul", Reason = "asked in writing", At = Now };

    private readonly ReviewSetting _setting = new();

    public void Dispose() => _setting.Dispose();

    [Fact]
    public async Task An_export_holds_evidence_weights_decisions_and_appeals_and_the_number_masked_only()
    {
        await FillAsync();
        var held = await _setting.Privacy.ExportAsync(Caller, Request, None);
        var text = Encoding.UTF8.GetString(held.ToJson());
        using var json = JsonDocument.Parse(text);
        Assert.Equal("+6281*******90", json.RootElement.GetProperty("caller").GetString());
        Assert.Equal("referral", json.RootElement.GetProperty("treatment").GetString());
        Assert.Equal(["h1", "h2", "h3"], json.RootElement.GetProperty("evidence").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
        Assert.Equal(12m, json.RootElement.GetProperty("evidence")[0].GetProperty("weight").GetDecimal());
        Assert.Equal(["a1 a", "d1 d"], json.RootElement.GetProperty("reviews").EnumerateArray().Select(item => item.TryGetProperty("decision", out var id) ? id.GetString() + " d" : item.GetProperty("appeal").GetString() + " a").Order(StringComparer.Ordinal));
        Assert.Contains("it was my brother", text, StringComparison.Ordinal);
        Assert.DoesNotContain("34567", text, StringComparison.Ordinal);
        Assert.DoesNotContain("34567", held.ToString(), StringComparison.Ordinal);
        Assert.Equal((AuditAction.Exported, 3L), ((await _setting.AuditAsync())[^1].Action, (await _setting.AuditAsync())[^1].EvidenceCount));
    }

    [Fact]
    public async Task Nothing_is_held_about_callers_without_a_key()
    {
        foreach (var caller in new CallerIdentity[] { new Withheld(), new NoSim(), new SharedNumber { Number = RandomConduct.Caller("0264200123").Number } })
        {
            var held = await _setting.Privacy.ExportAsync(caller, Request, None);
            Assert.True(held.Evidence.IsEmpty && held.Reviews.IsEmpty);
            Assert.Null(held.Assessment);
            using var json = JsonDocument.Parse(held.ToJson());
            Assert.Empty(json.RootElement.GetProperty("reviews").EnumerateArray());
            Assert.Equal(new Erasure { Evidence = 0, Files = 0 }, await _setting.Privacy.EraseAsync(caller, Request, None));
        }
    }

    [Fact]
    public async Task Erasing_a_caller_takes_all_of_that_caller_and_nothing_of_another()
    {
        await FillAsync();
        await _setting.HoaxesAsync(ReviewSetting.Other, "o1");
        await _setting.Desk.PardonAsync("case-9", new Pardon { EvidenceId = "h1", By = "iyus", At = Now }, None);
        Assert.Equal(new Erasure { Evidence = 3, Files = 1 }, await _setting.Privacy.EraseAsync(Caller, Request, None));
        Assert.Equal(0, (await _setting.AssessAsync(Caller)).Standing.Level);
        Assert.Empty((await _setting.AssessAsync(Caller)).Standing.Evidence);
        Assert.Equal(2, (await _setting.AssessAsync(ReviewSetting.Other)).Standing.Level);
        Assert.Equal(new Erasure { Evidence = 0, Files = 0 }, await _setting.Privacy.EraseAsync(Caller, Request, None));

        // Delivered once more after the erasure, pardoned evidence still does not count.
        await _setting.HoaxesAsync(Caller, "h1");
        Assert.Equal(0m, (await _setting.AssessAsync(Caller)).Standing.Score);
    }

    [Fact]
    public async Task A_change_of_secrets_loses_no_standing_and_no_decision()
    {
        await FillAsync();
        var (standings, _, privacy) = _setting.Rotated;
        Assert.Equal("referral", (await standings.StandingOfAsync(Caller, Now, cancellationToken: None)).Treatment.Code);

        // The next report moves what there is to the new key, and from then on the old secret is not needed for it.
        var recorded = Assert.IsType<ReportRecorded>(await standings.ReportAsync(Report("h4"), None));
        Assert.Equal(2, recorded.Key.Epoch);
        Assert.Empty(await _setting.Store.KeysAsync(1, None).ToArrayAsync(None));
        Assert.Equal(4, Found(await _setting.OnlyNew.Standings.StandingOfAsync(Caller, Now, cancellationToken: None)).Standing.Evidence.Length);
        Assert.Equal(new Erasure { Evidence = 4, Files = 1 }, await privacy.EraseAsync(Caller, Request, None));
    }

    [Fact]
    public async Task Export_and_erasure_reach_what_still_stands_under_an_earlier_secret()
    {
        await FillAsync();
        Assert.Equal(3, (await _setting.Rotated.Privacy.ExportAsync(Caller, Request, None)).Evidence.Evidence.Count);
        Assert.Equal(new Erasure { Evidence = 3, Files = 1 }, await _setting.Rotated.Privacy.EraseAsync(Caller, Request, None));
        Assert.Empty(await _setting.Store.KeysAsync(null, None).ToArrayAsync(None));
    }

    [Fact]
    public async Task Erasing_an_epoch_takes_what_its_secret_made_and_nothing_else()
    {
        await FillAsync();
        await _setting.Rotated.Standings.ReportAsync(Report("n1") with { Caller = ReviewSetting.Other }, None);
        Assert.Equal(new Erasure { Evidence = 3, Files = 1 }, await _setting.Rotated.Privacy.EraseEpochAsync(1, Request, None));
        Assert.Equal(2, Assert.Single(await _setting.Store.KeysAsync(null, None).ToArrayAsync(None)).Epoch);
        Assert.Equal(AuditAction.EpochErased, (await _setting.AuditAsync())[^1].Action);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await _setting.Privacy.EraseEpochAsync(70_000, Request, None));
    }

    [Fact]
    public async Task Whatever_was_reported_under_whichever_secret_the_standing_is_that_of_all_of_it() =>
        await Gen.Select(RandomConduct.Pieces, Gen.Bool).Array[0, 12].SampleAsync(async reports =>
        {
            using var setting = new ReviewSetting();
            foreach (var (piece, isOld) in reports)
            {
                var report = new ConductReport { EvidenceId = piece.Id, Caller = Caller, At = piece.At, Kind = piece.Kind };
                await (isOld ? setting.Standings : setting.Rotated.Standings).ReportAsync(report, None);
            }

            var expected = setting.Policy.Assess(RandomConduct.Gather(reports.Select(report => report.Item1), []), Now).Standing;
            var found = Found(await setting.Rotated.Standings.StandingOfAsync(Caller, Now, cancellationToken: None)).Standing;
            Assert.Equal((expected.Level, expected.Score, expected.Evidence.Length), (found.Level, found.Score, found.Evidence.Length));
        }, iter: 200);

    [Fact]
    public async Task Retention_forgets_evidence_and_cases_that_rest()
    {
        await FillAsync();
        var end = Now + _setting.Policy.Retention + Duration.Epsilon;
        Assert.Equal(3, await _setting.Standings.PurgeAsync(end, None));
        // The decision lasts twenty days longer than the evidence was made.
        await _setting.Standings.PurgeAsync(end + Duration.FromDays(20), None);
        Assert.Empty(await _setting.Store.KeysAsync(null, None).ToArrayAsync(None));
        Assert.Empty(await _setting.Reviews.KeysAsync(null, None).ToArrayAsync(None));
    }

    private static Hotline.Abuse.Policies.CallerAssessment Found(StandingOutcome outcome) => Assert.IsType<StandingFound>(outcome).Assessment;

    private static ConductReport Report(string id) => new() { EvidenceId = id, Caller = Caller, At = Now, Kind = ConductKind.Hoax };

    private async Task FillAsync()
    {
        await _setting.HoaxesAsync(Caller, "h1", "h2", "h3");
        Assert.IsType<ReviewTaken>(await _setting.Desk.ApproveAsync(Caller, await _setting.DecisionAsync("d1"), None));
        Assert.IsType<ReviewTaken>(await _setting.Desk.AppealAsync(
            Caller, new Appeal { CaseId = "case-1", Id = "a1", DecisionId = "d1", EvidenceIds = ["h1"], Grounds = "it was my brother", At = Now }, None));
    }
}
