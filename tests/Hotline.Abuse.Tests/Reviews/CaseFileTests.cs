using Hotline.Abuse.Reviews;
using Hotline.Abuse.Treatments;

namespace Hotline.Abuse.Tests.Reviews;

public class CaseFileTests
{
    private static readonly Gen<Instant> Times = Gen.Int[-20, 20].Select(days => RandomConduct.Start + Duration.FromDays(days));
    private static readonly Gen<string> Few = Gen.Int[0, 2].Select(id => $"x{id}");

    private static readonly Gen<CaseRecord> Records = Gen.OneOf(
        Gen.Select(Few, Few, Times, Gen.Int[1, 30], Few, (file, id, at, days, evidence) => (CaseRecord)new Decision { CaseId = file, Id = id, Approval = Approval(at, at + Duration.FromDays(days), evidence) }),
        Gen.Select(Few, Few, Times, (file, id, at) => (CaseRecord)new Withdrawal { CaseId = file, DecisionId = id, By = "iyus", Reason = "seen again", At = at }),
        Gen.Select(Few, Few, Times, Few, Gen.Bool, (file, id, at, evidence, against) => (CaseRecord)new Appeal { CaseId = file, Id = id, EvidenceIds = [evidence], DecisionId = against ? "x0" : null, At = at }),
        Gen.Select(Few, Few, Times, Gen.Bool, (file, id, at, ends) => (CaseRecord)new AppealOutcome { CaseId = file, AppealId = id, PardonedIds = [], EndsDecision = ends, By = "nurul", Reason = "heard", At = at }));

    [Fact]
    public void Order_redelivery_and_merging_change_nothing() => Gen.Select(Records.Array[0, 12], Records.Array[0, 12], Gen.Int, Times).Sample((one, two, seed, at) =>
    {
        var shuffled = one.Concat(two).Concat(one).ToArray();
        new Random(seed).Shuffle(shuffled);
        var (left, right) = (Gather(one).Union(Gather(two)), Gather(shuffled));
        Assert.Equal(Texts(left), Texts(right));
        Assert.Equal(Texts(left), Texts(Gather(two).Union(Gather(one)).Union(left)));
        Assert.Equal(left.ApprovalsAt(at).Select(Text), right.ApprovalsAt(at).Select(Text));
    }, iter: 1000);

    [Fact]
    public void One_record_more_never_begins_a_treatment_unless_it_is_a_decision() => Gen.Select(Records.Array[0, 12], Records, Times).Sample((records, record, at) =>
    {
        var before = Gather(records);
        if (record is not Decision && record is not Appeal) Assert.True(before.Add(record).ApprovalsAt(at).Count() <= before.ApprovalsAt(at).Count());
    }, iter: 1000);

    [Fact]
    public void A_withdrawal_counts_though_it_came_first_and_only_in_its_own_case()
    {
        var decision = new Decision { CaseId = "c1", Id = "d1", Approval = Approval(RandomConduct.Start, RandomConduct.Start + Duration.FromDays(9), "e1") };
        var withdrawal = new Withdrawal { CaseId = "c1", DecisionId = "d1", By = "iyus", Reason = "seen again", At = RandomConduct.Start + Duration.FromDays(2) };
        var file = CaseFile.Empty.Add(withdrawal).Add(decision);
        Assert.Single(file.ApprovalsAt(RandomConduct.Start + Duration.FromDays(1)));
        Assert.Empty(file.ApprovalsAt(RandomConduct.Start + Duration.FromDays(2)));
        Assert.Single(CaseFile.Empty.Add(withdrawal with { CaseId = "c2" }).Add(decision).ApprovalsAt(RandomConduct.Start + Duration.FromDays(2)));
    }

    [Fact]
    public void Purging_forgets_whole_cases_at_rest_and_changes_nothing_that_holds() => Gen.Select(Records.Array[0, 12], Times).Sample((records, cutoff) =>
    {
        var file = Gather(records);
        var kept = file.WithoutBefore(cutoff);
        Assert.Equal(file.ApprovalsAt(cutoff).Select(Text), kept.ApprovalsAt(cutoff).Select(Text));
        Assert.All(kept.CaseIds, id => Assert.Equal(
            file.Records.Where(record => record.CaseId == id).Select(Content), kept.Records.Where(record => record.CaseId == id).Select(Content)));
    }, iter: 1000);

    private static Approval Approval(Instant at, Instant expires, string evidence) =>
        new() { Treatment = TreatmentKind.Referral, EvidenceIds = [evidence], Reviewer = "iyus", Reason = "beyond reason", At = at, ExpiresAt = expires };

    private static CaseFile Gather(IEnumerable<CaseRecord> records) => records.Aggregate(CaseFile.Empty, (file, record) => file.Add(record));

    private static string Content(CaseRecord record) => CaseJson.Write(record);

    private static string[] Texts(CaseFile file) => [.. file.Records.Select(Content)];

    private static string Text(Approval approval) => $"{approval} {approval.EvidenceIds[0]}";
}
