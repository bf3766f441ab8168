using Hotline.Abuse.Audits;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Hosting;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Reviews;
using Hotline.Abuse.Standings;
using Hotline.Abuse.Stores;
using Hotline.Abuse.Tests.Reviews;
using Microsoft.Extensions.DependencyInjection;

namespace Hotline.Abuse.Tests.Hosting;

public sealed class AddHotlineAbuseTests : IDisposable
{
    private readonly HmacCallerKeyring _keys = new(ReviewSetting.Secret(1));

    public void Dispose() => _keys.Dispose();

    [Fact]
    public async Task With_all_parts_named_the_desks_work_together()
    {
        await using var services = new ServiceCollection()
            .AddHotlineAbuse(abuse => abuse.UsePolicy("purwakarta").UseStore(new InMemoryConductStore()).UseKeys(_keys).UseReviews(new InMemoryReviewStore()).UseAudit(new InMemoryAuditTrail()))
            .BuildServiceProvider(validateScopes: true);
        var standings = services.GetRequiredService<CallerStandings>();
        foreach (var id in new[] { "h1", "h2", "h3" })
            await standings.ReportAsync(new ConductReport { EvidenceId = id, Caller = ReviewSetting.Caller, At = ReviewSetting.Now, Kind = ConductKind.Hoax }, CancellationToken.None);
        var found = Assert.IsType<StandingFound>(await standings.StandingOfAsync(ReviewSetting.Caller, ReviewSetting.Now, cancellationToken: CancellationToken.None));
        var decision = new Decision { CaseId = "case-1", Id = "d1", Approval = found.Assessment.Proposal!.Approve("iyus", "three ambulances", ReviewSetting.Now, ReviewSetting.Now + Duration.FromDays(9)) };
        Assert.IsType<ReviewTaken>(await services.GetRequiredService<ReviewDesk>().ApproveAsync(ReviewSetting.Caller, decision, CancellationToken.None));
        Assert.Equal("referral", (await standings.StandingOfAsync(ReviewSetting.Caller, ReviewSetting.Now, cancellationToken: CancellationToken.None)).Treatment.Code);
        Assert.NotNull(services.GetRequiredService<CallerPrivacy>());
        Assert.Same(standings, services.GetRequiredService<CallerStandings>());
    }

    [Fact]
    public void Purwakarta_is_the_policy_when_none_is_named()
    {
        using var services = new ServiceCollection()
            .AddHotlineAbuse(abuse => abuse.UseStore(new InMemoryConductStore()).UseKeys(_keys).UseReviews(new InMemoryReviewStore()).UseAudit(new InMemoryAuditTrail()))
            .BuildServiceProvider();
        Assert.Equal(CallerPolicy.Purwakarta().Hash, services.GetRequiredService<ICallerPolicy>().Hash);
    }

    [Fact]
    public void A_policy_without_a_reviewed_rung_needs_no_reviews()
    {
        using var services = new ServiceCollection().AddHotlineAbuse(abuse => abuse.UsePolicy("czech-2025").UseStore(new InMemoryConductStore()).UseKeys(_keys)).BuildServiceProvider();
        Assert.NotNull(services.GetService<CallerStandings>());
        Assert.Null(services.GetService<ReviewDesk>());
        Assert.Null(services.GetService<CallerPrivacy>());
    }

    [Fact]
    public void Everything_that_is_missing_is_named_at_once()
    {
        var thrown = Assert.Throws<InvalidAbuseSetupException>(() => new ServiceCollection().AddHotlineAbuse(_ => { }));
        Assert.Equal(["keys-missing", "store-missing", "reviews-missing", "audit-missing"], thrown.Failures.Select(failure => failure.Code));
        Assert.All(thrown.Failures, failure => Assert.Contains(failure.Mend, thrown.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_part_named_twice_is_a_mistake()
    {
        var thrown = Assert.Throws<InvalidAbuseSetupException>(() => new ServiceCollection().AddHotlineAbuse(abuse =>
            abuse.UsePolicy("czech-2025").UsePolicy("probolinggo").UseStore(new InMemoryConductStore()).UseKeys(_keys)));
        Assert.Equal("used-twice", Assert.Single(thrown.Failures).Code);
        Assert.Throws<InvalidOperationException>(() => Complete(Complete(new ServiceCollection())));
    }

    [Fact]
    public void A_policy_file_is_read_and_its_mistakes_stop_the_program()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, PolicyFiles.Text("czech-2025").Replace("\"czech-2025\"", "\"mine\"", StringComparison.Ordinal));
            using var services = new ServiceCollection().AddHotlineAbuse(abuse => abuse.UsePolicyFile(path).UseStore(new InMemoryConductStore()).UseKeys(_keys)).BuildServiceProvider();
            Assert.Equal("mine", Assert.IsType<CallerPolicy>(services.GetRequiredService<ICallerPolicy>()).Name);

            File.WriteAllText(path, PolicyFiles.Text("czech-2025").Replace("\"screening\"", "\"block\"", StringComparison.Ordinal));
            var thrown = Assert.Throws<InvalidAbuseSetupException>(() => new ServiceCollection().AddHotlineAbuse(abuse => abuse.UsePolicyFile(path).UseStore(new InMemoryConductStore()).UseKeys(_keys)));
            Assert.Contains(thrown.Failures, failure => failure is { Code: "treatment-unknown", Line: not null });
        }
        finally
        {
            File.Delete(path);
        }

        var missing = Assert.Throws<InvalidAbuseSetupException>(() => new ServiceCollection().AddHotlineAbuse(abuse => abuse.UsePolicyFile(path).UseStore(new InMemoryConductStore()).UseKeys(_keys)));
        Assert.Contains(missing.Failures, failure => failure.Code == "policy-not-opened");
    }

    [Fact]
    public void What_the_host_registered_stays_and_completes_the_whole()
    {
        var store = new InMemoryConductStore();
        var services = new ServiceCollection().AddSingleton<IConductStore>(store).AddSingleton<ICallerPolicy>(CallerPolicy.Shipped("probolinggo"));
        using var built = services.AddHotlineAbuse(abuse => abuse.UseKeys(_keys).UseStore(new InMemoryConductStore())).BuildServiceProvider();
        Assert.Same(store, built.GetRequiredService<IConductStore>());
        Assert.Equal("probolinggo", ((CallerPolicy)built.GetRequiredService<ICallerPolicy>()).Name);
    }

    private IServiceCollection Complete(IServiceCollection services) =>
        services.AddHotlineAbuse(abuse => abuse.UsePolicy("czech-2025").UseStore(new InMemoryConductStore()).UseKeys(_keys));
}
