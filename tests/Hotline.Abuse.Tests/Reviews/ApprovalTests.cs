using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Reviews;
using Hotline.Abuse.Treatments;

namespace Hotline.Abuse.Tests.Reviews;

public class ApprovalTests
{
    private static readonly Instant Now = RandomConduct.Start;
    private static readonly CallerPolicy Policy = CallerPolicy.Purwakarta();
    private static readonly EvidenceSet ThreeHoaxes = RandomConduct.Gather(
        [RandomConduct.Piece("h1", ConductKind.Hoax, Now), RandomConduct.Piece("h2", ConductKind.Hoax, Now), RandomConduct.Piece("h3", ConductKind.Hoax, Now)], []);

    private static readonly Approval Approved =
        Policy.Assess(ThreeHoaxes, Now).Proposal!.Approve("iyus", "three ambulances in one day", Now, Now + Duration.FromDays(20));

    [Fact]
    public void Without_approval_the_caller_is_screened_and_the_referral_is_proposed()
    {
        var assessment = Policy.Assess(ThreeHoaxes, Now);
        Assert.Equal(4, assessment.Standing.Level);
        Assert.IsType<Screening>(assessment.Treatment);
        Assert.Equal(TreatmentKind.Referral, assessment.Proposal!.Treatment);
        Assert.Equal(4, assessment.Proposal.Level);
        Assert.Equal(["h1", "h2", "h3"], assessment.Proposal.EvidenceIds.AsEnumerable());
        Assert.Equal(Policy.Hash, assessment.Proposal.PolicyHash);
        Assert.Equal(Now, assessment.Proposal.At);
    }

    [Fact]
    public void With_approval_the_referral_begins_and_nothing_is_proposed()
    {
        var assessment = Policy.Assess(ThreeHoaxes, Now, Approved);
        var referral = Assert.IsType<Referral>(assessment.Treatment);
        Assert.Same(Approved, referral.Approval);
        Assert.Equal(Approved.ExpiresAt, referral.ExpiresAt);
        Assert.Null(assessment.Proposal);
    }

    [Fact]
    public void An_approval_holds_from_its_time_until_just_before_its_expiry()
    {
        Assert.IsType<Screening>(Policy.Assess(ThreeHoaxes, Now - Duration.Epsilon, Approved).Treatment);
        Assert.IsType<Referral>(Policy.Assess(ThreeHoaxes, Now, Approved).Treatment);
        Assert.IsType<Referral>(Policy.Assess(ThreeHoaxes, Approved.ExpiresAt - Duration.Epsilon, Approved).Treatment);
        Assert.IsType<Screening>(Policy.Assess(ThreeHoaxes, Approved.ExpiresAt, Approved).Treatment);
    }

    [Fact]
    public void The_policy_ends_an_approval_that_is_meant_to_last_for_ever()
    {
        var forEver = Approved with { ExpiresAt = Instant.MaxValue };
        Assert.Equal(Now + Duration.FromDays(30), Assert.IsType<Referral>(Policy.Assess(ThreeHoaxes, Now, forEver).Treatment).ExpiresAt);
        Assert.IsType<Screening>(Policy.Assess(ThreeHoaxes, Now + Duration.FromDays(30), forEver).Treatment);
    }

    [Fact]
    public void A_pardon_of_what_the_reviewer_saw_undoes_the_approval_even_when_new_evidence_came()
    {
        var more = ThreeHoaxes.Add(RandomConduct.Piece("h4", ConductKind.Hoax, Now));
        Assert.IsType<Referral>(Policy.Assess(more, Now, Approved).Treatment);
        var assessment = Policy.Assess(more.Pardon("h1", Now), Now, Approved);
        Assert.IsType<Screening>(assessment.Treatment);
        Assert.Equal(["h2", "h3", "h4"], assessment.Proposal!.EvidenceIds.AsEnumerable());
    }

    [Fact]
    public void An_approval_for_one_caller_is_none_for_another()
    {
        var other = RandomConduct.Gather(ThreeHoaxes.Evidence.Select(evidence => evidence with { Id = "x" + evidence.Id }), []);
        Assert.IsType<Screening>(Policy.Assess(other, Now, Approved).Treatment);
    }

    [Fact]
    public void An_approval_of_less_is_no_approval_of_a_referral() =>
        Assert.IsType<Screening>(Policy.Assess(ThreeHoaxes, Now, Approved with { Treatment = TreatmentKind.Screening }).Treatment);

    [Fact]
    public void No_approval_makes_a_treatment_graver_than_the_standing() => Gen.Select(RandomConduct.Policies, RandomConduct.Sets, RandomConduct.Times).Sample((policy, set, now) =>
    {
        var approval = Approved with { EvidenceIds = [.. Enumerable.Range(0, 15).Select(id => $"e{id}")], At = now, ExpiresAt = Instant.MaxValue };
        var with = policy.Assess(set, now, approval);
        var without = policy.Assess(set, now);
        Assert.Equal(without.Standing.Level, with.Standing.Level);
        Assert.True(without.Treatment is not Referral);
        Assert.True((int)with.Treatment.Kind <= with.Standing.Level);
        Assert.Equal(without.Proposal is not null, with.Treatment is Referral);
    }, iter: 1500);

    [Fact]
    public void An_approval_names_reviewer_reason_and_evidence()
    {
        Assert.Throws<ArgumentException>(() => Approved with { Reviewer = " " });
        Assert.Throws<ArgumentException>(() => Approved with { Reason = "" });
        Assert.Throws<ArgumentException>(() => Approved with { EvidenceIds = [] });
        Assert.Throws<ArgumentException>(() => Approved with { EvidenceIds = default });
    }
}
