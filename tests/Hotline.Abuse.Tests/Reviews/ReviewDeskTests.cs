using Hotline.Abuse.Audits;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Reviews;
using Hotline.Abuse.Treatments;
using Hotline.Domain.Callers;

namespace Hotline.Abuse.Tests.Reviews;

public sealed class ReviewDeskTests : IDisposable
{
    private static readonly Instant Now = ReviewSetting.Now;
    private static readonly CallerIdentity Caller = ReviewSetting.Caller;
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly ReviewSetting _setting = new();

    public void Dispose() => _setting.Dispose();

    [Fact]
    public async Task A_firm_step_begins_only_with_a_decision_and_the_trail_says_who_why_and_until_when()
    {
        await _setting.HoaxesAsync(Caller, "h1", "h2", "h3");
        Assert.IsType<Screening>((await _setting.AssessAsync(Caller)).Treatment);
        Assert.Empty(await _setting.AuditAsync());

        await TakeAsync(await _setting.DecisionAsync("d1"));
        var referral = Assert.IsType<Referral>((await _setting.AssessAsync(Caller)).Treatment);
        Assert.Equal(Now + Duration.FromDays(20), referral.ExpiresAt);
        var entry = Assert.Single(await _setting.AuditAsync());
        Assert.Equal((AuditAction.Approved, "case-1", "iyus", "three ambulances in one day"), (entry.Action, entry.CaseId, entry.By, entry.Reason));
        Assert.Equal((TreatmentKind.Referral, 3L, Now + Duration.FromDays(20), _setting.Policy.Hash), (entry.Treatment, entry.EvidenceCount, entry.ExpiresAt, entry.PolicyHash));
        Assert.IsType<Screening>((await _setting.AssessAsync(Caller, Now + Duration.FromDays(20))).Treatment);
    }

    [Fact]
    public async Task A_decision_on_another_caller_s_evidence_is_declined_and_leaves_no_trace()
    {
        await _setting.HoaxesAsync(Caller, "h1", "h2", "h3");
        await _setting.HoaxesAsync(ReviewSetting.Other, "h4", "h5", "h6");
        Assert.Equal(ReviewDeclineReason.NotCarried, await DeclineAsync(await _setting.DecisionAsync("d1", ReviewSetting.Other)));
        Assert.Empty(await _setting.AuditAsync());
        Assert.IsType<Screening>((await _setting.AssessAsync(Caller)).Treatment);
    }

    [Fact]
    public async Task A_decision_that_has_expired_before_it_begins_is_declined()
    {
        await _setting.HoaxesAsync(Caller, "h1", "h2", "h3");
        var decision = await _setting.DecisionAsync("d1");
        Assert.Equal(ReviewDeclineReason.NotCarried, await DeclineAsync(decision with { Approval = decision.Approval with { ExpiresAt = Now } }));
    }

    [Fact]
    public async Task A_decision_lifts_only_what_it_owns()
    {
        await _setting.HoaxesAsync(Caller, "h1", "h2", "h3");
        var first = await _setting.DecisionAsync("d1");
        await TakeAsync(first);
        await _setting.HoaxesAsync(Caller, "h4");
        var second = first with { CaseId = "case-2", Id = "d2", Approval = first.Approval with { EvidenceIds = ["h2", "h3", "h4"] } };
        Assert.Equal(ReviewDeclineReason.NotCarried, Declined(await _setting.Desk.ApproveAsync(ReviewSetting.Other, second, None)));
        await TakeAsync(second);

        Assert.IsType<ReviewTaken>(await _setting.Desk.WithdrawAsync(Caller, Withdraw("case-1", "d1"), None));
        Assert.IsType<Referral>((await _setting.AssessAsync(Caller)).Treatment);
        Assert.Equal(ReviewDeclineReason.NotKnown, Declined(await _setting.Desk.WithdrawAsync(Caller, Withdraw("case-1", "d2"), None)));
        Assert.IsType<ReviewTaken>(await _setting.Desk.WithdrawAsync(Caller, Withdraw("case-2", "d2"), None));
        Assert.IsType<Screening>((await _setting.AssessAsync(Caller)).Treatment);
        Assert.Equal(4, (await _setting.Store.LoadAsync(_setting.OldKey, None)).Evidence.Count);
    }

    [Fact]
    public async Task An_appeal_that_is_granted_pardons_what_it_is_about_and_undoes_the_decision_on_it()
    {
        await _setting.HoaxesAsync(Caller, "h1", "h2", "h3");
        await TakeAsync(await _setting.DecisionAsync("d1"));
        Assert.IsType<ReviewTaken>(await _setting.Desk.AppealAsync(Caller, Appeal("d1", "h1"), None));
        Assert.IsType<Referral>((await _setting.AssessAsync(Caller)).Treatment);

        Assert.Equal(ReviewDeclineReason.NotOwned, Declined(await _setting.Desk.DecideAsync(Caller, Outcome("nurul", "h2"), None)));
        Assert.IsType<ReviewTaken>(await _setting.Desk.DecideAsync(Caller, Outcome("nurul", "h1"), None));
        var after = await _setting.AssessAsync(Caller);
        Assert.IsType<Screening>(after.Treatment);
        Assert.Equal(24m, after.Standing.Score);
        Assert.Equal([AuditAction.Approved, AuditAction.Appealed, AuditAction.AppealGranted], (await _setting.AuditAsync()).Select(entry => entry.Action));
    }

    [Fact]
    public async Task An_appeal_can_end_the_decision_and_leave_the_evidence()
    {
        await _setting.HoaxesAsync(Caller, "h1", "h2", "h3");
        await TakeAsync(await _setting.DecisionAsync("d1"));
        await _setting.Desk.AppealAsync(Caller, Appeal("d1", "h1"), None);
        Assert.IsType<ReviewTaken>(await _setting.Desk.DecideAsync(Caller, Outcome("nurul") with { EndsDecision = true }, None));
        var after = await _setting.AssessAsync(Caller);
        Assert.IsType<Screening>(after.Treatment);
        Assert.Equal(36m, after.Standing.Score);
    }

    [Fact]
    public async Task Nobody_dismisses_an_appeal_against_a_decision_of_their_own()
    {
        await _setting.HoaxesAsync(Caller, "h1", "h2", "h3");
        await TakeAsync(await _setting.DecisionAsync("d1"));
        await _setting.Desk.AppealAsync(Caller, Appeal("d1", "h1"), None);
        Assert.Equal(ReviewDeclineReason.OwnDecision, Declined(await _setting.Desk.DecideAsync(Caller, Outcome(" IYUS "), None)));
        Assert.IsType<ReviewTaken>(await _setting.Desk.DecideAsync(Caller, Outcome("nurul"), None));
        Assert.Equal(AuditAction.AppealDismissed, (await _setting.AuditAsync())[^1].Action);
        Assert.IsType<Referral>((await _setting.AssessAsync(Caller)).Treatment);
    }

    [Fact]
    public async Task Appeals_about_what_is_not_known_or_not_owned_are_declined()
    {
        await _setting.HoaxesAsync(Caller, "h1", "h2", "h3");
        await TakeAsync(await _setting.DecisionAsync("d1"));
        await _setting.HoaxesAsync(Caller, "h4");
        Assert.Equal(ReviewDeclineReason.NotKnown, Declined(await _setting.Desk.AppealAsync(Caller, Appeal(null, "h9"), None)));
        Assert.Equal(ReviewDeclineReason.NotKnown, Declined(await _setting.Desk.AppealAsync(Caller, Appeal("d9", "h1"), None)));
        Assert.Equal(ReviewDeclineReason.NotOwned, Declined(await _setting.Desk.AppealAsync(Caller, Appeal("d1", "h4"), None)));
        Assert.Equal(ReviewDeclineReason.NotKnown, Declined(await _setting.Desk.DecideAsync(Caller, Outcome("nurul"), None)));
    }

    [Fact]
    public async Task A_step_delivered_again_changes_nothing_and_one_with_other_content_is_declined()
    {
        await _setting.HoaxesAsync(Caller, "h1", "h2", "h3");
        var decision = await _setting.DecisionAsync("d1");
        await TakeAsync(decision);
        await TakeAsync(decision);
        Assert.Single(await _setting.AuditAsync());
        Assert.Equal(ReviewDeclineReason.IdInUse, await DeclineAsync(decision with { Approval = decision.Approval with { Reason = "another" } }));
        Assert.Single(await _setting.AuditAsync());
    }

    [Fact]
    public async Task Without_identity_there_is_nothing_to_decide()
    {
        await _setting.HoaxesAsync(Caller, "h1", "h2", "h3");
        var decision = await _setting.DecisionAsync("d1");
        foreach (var caller in new CallerIdentity[] { new Withheld(), new NoSim(), new SharedNumber { Number = RandomConduct.Caller("0264200123").Number } })
            Assert.Equal(ReviewDeclineReason.NoStanding, Declined(await _setting.Desk.ApproveAsync(caller, decision, None)));
    }

    [Fact]
    public async Task A_case_named_by_the_caller_s_number_is_declined()
    {
        await _setting.HoaxesAsync(Caller, "h1", "h2", "h3");
        Assert.Equal(ReviewDeclineReason.IdHoldsNumber, await DeclineAsync(await _setting.DecisionAsync("d1", caseId: "of-081234567890")));
        Assert.Empty(await _setting.AuditAsync());
    }

    [Fact]
    public async Task Pardons_outside_an_appeal_are_each_in_the_trail_without_naming_the_evidence()
    {
        await _setting.HoaxesAsync(Caller, "h1", "h2");
        Assert.True(await _setting.Desk.PardonAsync("case-1", new Pardon { EvidenceId = "h1", By = "iyus", At = Now, Reason = "a child" }, None));
        Assert.True(await _setting.Desk.PardonAsync("case-1", new Pardon { EvidenceId = "h2", By = "iyus", At = Now + Duration.FromMinutes(1) }, None));
        Assert.IsType<Normal>((await _setting.AssessAsync(Caller)).Treatment);
        var entries = await _setting.AuditAsync();
        Assert.Equal(2, entries.Length);
        Assert.All(entries, entry => Assert.DoesNotContain("h1", entry.Id + entry.CaseId, StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_the_trail_cannot_be_written_nothing_happens()
    {
        await _setting.HoaxesAsync(Caller, "h1", "h2", "h3");
        using var keyring = new Hotline.Abuse.Privacy.HmacCallerKeyring(ReviewSetting.Secret(1), epoch: 1);
        var desk = new ReviewDesk(keyring, _setting.Store, _setting.Policy, _setting.Reviews, new FullTrail());
        var decision = await _setting.DecisionAsync("d1");
        await Assert.ThrowsAsync<IOException>(async () => await desk.ApproveAsync(Caller, decision, None));
        await Assert.ThrowsAsync<IOException>(async () => await desk.PardonAsync("case-1", new Pardon { EvidenceId = "h1", By = "iyus", At = Now }, None));
        var after = await _setting.AssessAsync(Caller);
        Assert.IsType<Screening>(after.Treatment);
        Assert.Equal(36m, after.Standing.Score);
    }

    private static Withdrawal Withdraw(string caseId, string decision) => new() { CaseId = caseId, DecisionId = decision, By = "iyus", Reason = "seen again", At = Now };

    private static Appeal Appeal(string? decision, params string[] ids) =>
        new() { CaseId = "case-1", Id = "a1", DecisionId = decision, EvidenceIds = [.. ids], Grounds = "it was my brother", At = Now };

    private static AppealOutcome Outcome(string by, params string[] pardoned) =>
        new() { CaseId = "case-1", AppealId = "a1", PardonedIds = [.. pardoned], By = by, Reason = "heard again", At = Now };

    private static ReviewDeclineReason Declined(ReviewOutcome outcome) => Assert.IsType<ReviewDeclined>(outcome).Reason;

    private async Task TakeAsync(Decision decision) => Assert.IsType<ReviewTaken>(await _setting.Desk.ApproveAsync(Caller, decision, None));

    private async Task<ReviewDeclineReason> DeclineAsync(Decision decision) => Declined(await _setting.Desk.ApproveAsync(Caller, decision, None));

    private sealed class FullTrail : IAuditTrail
    {
        public ValueTask AppendAsync(AuditEntry entry, CancellationToken cancellationToken = default) => throw new IOException("The disk is full.");

        public IAsyncEnumerable<AuditEntry> ReadAsync(CancellationToken cancellationToken = default) => AsyncEnumerable.Empty<AuditEntry>();
    }
}
