using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Standings;

namespace Hotline.Abuse.Tests.Standings;

/// <summary>What must hold for every policy, every caller and every time.</summary>
public class StandingInvariantTests
{
    private static readonly Gen<(CallerPolicy Policy, EvidenceSet Set, Instant Now)> AnyCase =
        Gen.Select(RandomConduct.Policies, RandomConduct.Sets, RandomConduct.Times);

    [Fact]
    public void One_more_piece_of_evidence_never_betters_a_standing() => Gen.Select(AnyCase, RandomConduct.Pieces).Sample(one =>
    {
        var ((policy, set, now), piece) = one;
        var before = policy.Assess(set, now);
        var after = policy.Assess(set.Add(piece), now);
        Assert.True(after.Standing.Level >= before.Standing.Level);
        Assert.True(after.Standing.Score >= before.Standing.Score);
        Assert.True(after.Treatment.Kind >= before.Treatment.Kind);
        Assert.True(after.Standing.GoodFrom is null ? before.Standing.GoodFrom is null : before.Standing.GoodFrom is null || after.Standing.GoodFrom >= before.Standing.GoodFrom);
    }, iter: 5000);

    [Fact]
    public void Time_passing_never_worsens_a_standing() => Gen.Select(AnyCase, RandomConduct.Times).Sample(one =>
    {
        var ((policy, set, a), b) = one;
        var before = policy.Assess(set, Instant.Min(a, b));
        var after = policy.Assess(set, Instant.Max(a, b));
        Assert.True(after.Standing.Level <= before.Standing.Level);
        Assert.True(after.Standing.Score <= before.Standing.Score);
        Assert.True(after.Treatment.Kind <= before.Treatment.Kind);
    }, iter: 5000);

    [Fact]
    public void Pardon_equals_never_happened() => Gen.Select(AnyCase, RandomConduct.Pardons, Gen.Bool).Sample(one =>
    {
        var ((policy, set, now), pardon, first) = one;
        var never = RandomConduct.Gather(set.Evidence.Where(evidence => evidence.Id != pardon.EvidenceId), []);
        foreach (var id in set.PardonedIds) never = never.Pardon(id, now);
        var pardoned = first ? EvidenceSet.Empty.Pardon(pardon).Union(set) : set.Pardon(pardon);
        AssertSame(policy.Assess(never, now), policy.Assess(pardoned, now));
    }, iter: 5000);

    [Fact]
    public void Order_redelivery_and_merging_change_nothing() => Gen.Select(AnyCase, RandomConduct.Sets).Sample(one =>
    {
        var ((policy, set, now), other) = one;
        var ab = policy.Assess(set.Union(other), now);
        var ba = policy.Assess(other.Union(set).Union(set), now);
        AssertSame(ab, ba);
        Assert.Equal(ab.Standing.Evidence.AsEnumerable(), ba.Standing.Evidence);
    }, iter: 3000);

    [Fact]
    public void The_end_of_a_level_is_exact() => AnyCase.Sample((policy, set, now) =>
    {
        var standing = policy.Assess(set, now).Standing;
        if (standing.Level == 0)
        {
            Assert.Null(standing.Until);
            Assert.Null(standing.GoodFrom);
            return;
        }

        var (until, goodFrom) = (standing.Until!.Value, standing.GoodFrom!.Value);
        Assert.True(now < until && until <= goodFrom);
        Assert.Equal(standing.Level, policy.Assess(set, until - Duration.Epsilon).Standing.Level);
        Assert.True(policy.Assess(set, until).Standing.Level < standing.Level);
        Assert.True(policy.Assess(set, goodFrom - Duration.Epsilon).Standing.Level > 0);
        Assert.Equal(0, policy.Assess(set, goodFrom).Standing.Level);
    }, iter: 3000);

    [Fact]
    public void Silent_and_unintentional_calls_change_nothing() =>
        Gen.Select(AnyCase, RandomConduct.Times, Gen.Bool.Select(silent => silent ? ConductKind.Silent : ConductKind.Unintentional)).Sample(one =>
        {
            var ((policy, set, now), at, kind) = one;
            var after = policy.Assess(set.Add(RandomConduct.Piece("quiet", kind, at)), now);
            AssertSame(policy.Assess(set, now), after);
            Assert.Equal(0m, after.Standing.Evidence.Single(row => row.Evidence.Id == "quiet").Weight);
        }, iter: 2000);

    [Fact]
    public void Forgetting_what_is_older_than_the_retention_changes_no_standing() => AnyCase.Sample((policy, set, now) =>
        AssertSame(policy.Assess(set, now), policy.Assess(set.WithoutBefore(now - policy.Retention), now)), iter: 2000);

    [Fact]
    public void The_score_is_the_sum_of_the_weights_where_ids_do_not_conflict() => AnyCase.Sample((policy, set, now) =>
    {
        var standing = policy.Assess(set, now).Standing;
        Assert.Equal(standing.Score, standing.Evidence.GroupBy(row => row.Evidence.Id).Sum(group => group.Max(row => row.Weight)));
        Assert.All(standing.Evidence, row => Assert.Equal(row.Evidence.At > now, row.IsInFuture));
    }, iter: 2000);

    [Fact]
    public void Same_input_gives_same_output() => AnyCase.Sample((policy, set, now) =>
    {
        AssertSame(policy.Assess(set, now), policy.Assess(set, now));
        Assert.Equal(policy.Hash, policy.Assess(set, now).Standing.PolicyHash);
        Assert.Equal(now, policy.Assess(set, now).Standing.At);
    }, iter: 500);

    private static void AssertSame(CallerAssessment expected, CallerAssessment actual)
    {
        static object Key(Standing standing) => (standing.Level, standing.Score, standing.Until, standing.GoodFrom, standing.PolicyHash);
        Assert.Equal(Key(expected.Standing), Key(actual.Standing));
        Assert.Equal(expected.Treatment.Kind, actual.Treatment.Kind);
        Assert.Equal(expected.Proposal?.EvidenceIds.AsEnumerable(), actual.Proposal?.EvidenceIds.AsEnumerable());
    }
}
