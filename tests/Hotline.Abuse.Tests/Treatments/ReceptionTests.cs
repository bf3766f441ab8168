using Hotline.Abuse.Policies;
using Hotline.Abuse.Reviews;
using Hotline.Abuse.Treatments;
using Hotline.Domain;

namespace Hotline.Abuse.Tests.Treatments;

public class ReceptionTests
{
    private static readonly Wording Say = CallerPolicy.Purwakarta().Rungs[0].Say;

    private static readonly Approval Approval = new()
    {
        Treatment = TreatmentKind.Referral,
        EvidenceIds = ["h1"],
        Reviewer = "iyus",
        Reason = "beyond reason",
        At = RandomConduct.Start,
        ExpiresAt = RandomConduct.Start,
    };

    private static readonly Treatment[] All =
    [
        new Normal(), new ClosingAdvice { Say = Say }, new RecordedWarning { Say = Say }, new Screening { Say = Say },
        new Referral { Say = Say, Approval = Approval, ExpiresAt = RandomConduct.Start },
    ];

    private static readonly Priority?[] Held = [null, Priority.NonEmergency, Priority.Routine];
    private static readonly Priority?[] Dropped = [Priority.Urgent, Priority.Emergency, Priority.Immediate];

    [Fact]
    public void Each_treatment_says_how_to_greet_and_nothing_else()
    {
        foreach (var triaged in Held)
        {
            var receptions = All.Select(treatment => Reception.Of(treatment, triaged)).ToArray();
            Assert.All(receptions, reception => Assert.Equal(QueuePlace.InTurn, reception.Queue));
            Assert.Equal([true, false, false, false, false], receptions.Select(reception => reception.IsAsAnyOther));
            Assert.Equal([null, Say, null, null, null], receptions.Select(reception => reception.SayAtEnd));
            Assert.Equal([null, null, Say, null, null], receptions.Select(reception => reception.PlayFirst));
            Assert.Equal([null, null, null, Say, Say], receptions.Select(reception => reception.AskFirst));
        }
    }

    [Fact]
    public void From_urgent_on_every_hold_falls_whatever_the_caller_has_done()
    {
        foreach (var treatment in All)
            foreach (var triaged in Dropped)
            {
                var reception = Reception.Of(treatment, triaged);
                Assert.True(reception.IsAsAnyOther);
                Assert.Equal(QueuePlace.AtOnce, reception.Queue);
            }
    }

    [Fact]
    public void The_five_levels_are_all_there_are_and_another_is_refused()
    {
        Assert.Equal(Enum.GetValues<Priority>().Length, Held.Length - 1 + Dropped.Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => Reception.Of(new Normal(), (Priority)99));
    }

    [Fact]
    public void Whatever_the_evidence_and_the_policy_an_urgent_call_is_received_as_anybody_s() =>
        Gen.Select(RandomConduct.Policies, RandomConduct.Sets, RandomConduct.Times).Sample((policy, set, now) =>
            Assert.True(Reception.Of(policy.Assess(set, now).Treatment, Priority.Urgent).IsAsAnyOther), iter: 1000);

    [Fact]
    public void No_member_of_a_reception_or_a_queue_keeps_a_call_away()
    {
        var names = typeof(Reception).GetMembers().Select(member => member.Name).Concat(Enum.GetNames<QueuePlace>()).Concat(typeof(Treatment).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(Treatment).Namespace).Select(type => type.Name));
        foreach (var word in new[] { "Refuse", "Reject", "Drop", "Block", "Deny", "HangUp", "Divert", "Behind", "Last" })
            Assert.DoesNotContain(names, name => name.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
