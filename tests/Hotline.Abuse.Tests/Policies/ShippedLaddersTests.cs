using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Treatments;

namespace Hotline.Abuse.Tests.Policies;

/// <summary>The ladders of real places, on conduct dense enough to climb them.</summary>
public class ShippedLaddersTests
{
    private static readonly Instant Start = RandomConduct.Start;
    private static readonly Gen<CallerPolicy> Policies = Gen.Int[0, PolicyFiles.Names.Length - 1].Select(index => CallerPolicy.Shipped(PolicyFiles.Names[index]));
    private static readonly Gen<Instant> Times = Gen.Int[0, 24 * 40].Select(hours => Start + Duration.FromHours(hours));

    private static readonly Gen<Evidence> Pieces = Gen.Select(Gen.Int[0, 60], Times, Gen.Int[0, ConductKinds.All.Length - 1], (id, at, kind) =>
        RandomConduct.Piece($"e{id}", ConductKinds.All[kind], at));

    [Fact]
    public void One_report_more_never_betters_and_time_never_worsens() =>
        Gen.Select(Policies, Pieces.Array[0, 40], Pieces, Times, Times).Sample((policy, pieces, piece, a, b) =>
        {
            var set = RandomConduct.Gather(pieces, []);
            var (early, late) = (Instant.Min(a, b), Instant.Max(a, b));
            var before = policy.Assess(set, early);
            var more = policy.Assess(set.Add(piece), early);
            var after = policy.Assess(set, late);
            Assert.True(more.Standing.Level >= before.Standing.Level && more.Treatment.Kind >= before.Treatment.Kind);
            Assert.True(before.Standing.GoodFrom is null || more.Standing.GoodFrom >= before.Standing.GoodFrom);
            Assert.True(after.Standing.Level <= before.Standing.Level && after.Treatment.Kind <= before.Treatment.Kind);
        }, iter: 1500);

    [Fact]
    public void A_pardon_is_as_if_nothing_had_happened() => Gen.Select(Policies, Pieces.Array[1, 40], Gen.Int[0, 60], Times, Gen.Bool).Sample((policy, pieces, id, now, first) =>
    {
        var pardon = new Pardon { EvidenceId = $"e{id}", By = "iyus", At = now };
        var pardoned = first ? pieces.Aggregate(EvidenceSet.Empty.Pardon(pardon), (set, piece) => set.Add(piece)) : RandomConduct.Gather(pieces, [pardon]);
        var never = RandomConduct.Gather(pieces.Where(piece => piece.Id != pardon.EvidenceId), []);
        var (expected, actual) = (policy.Assess(never, now), policy.Assess(pardoned, now));
        Assert.Equal((expected.Standing.Level, expected.Standing.Score, expected.Standing.Until, expected.Standing.GoodFrom), (actual.Standing.Level, actual.Standing.Score, actual.Standing.Until, actual.Standing.GoodFrom));
        Assert.Equal(expected.Treatment.Kind, actual.Treatment.Kind);
    }, iter: 1500);

    [Fact]
    public void Each_ladder_ends_by_itself_within_its_retention() => Gen.Select(Policies, Pieces.Array[1, 40], Times).Sample((policy, pieces, now) =>
    {
        var set = RandomConduct.Gather(pieces, []);
        Assert.True(policy.Assess(set, now).Standing.GoodFrom is not { } good || good <= set.Evidence.Max(piece => piece.At) + policy.Retention);
    }, iter: 500);

    [Fact]
    public void Purwakarta_goes_from_notice_over_warning_and_screening_to_a_reviewer_and_faster_for_hoaxes()
    {
        Assert.Equal([TreatmentKind.ClosingAdvice, TreatmentKind.ClosingAdvice, TreatmentKind.RecordedWarning, TreatmentKind.RecordedWarning, TreatmentKind.RecordedWarning, TreatmentKind.RecordedWarning, TreatmentKind.Screening], Climb("purwakarta", ConductKind.Prank, 7));
        Assert.Equal([TreatmentKind.RecordedWarning, TreatmentKind.Screening, TreatmentKind.Screening], Climb("purwakarta", ConductKind.Hoax, 3));
        Assert.Equal([TreatmentKind.ClosingAdvice], Climb("purwakarta", ConductKind.NonEmergency, 200).Distinct());
        Assert.Equal(TreatmentKind.Referral, CallerPolicy.Purwakarta().Assess(Row(ConductKind.Hoax, 3), Start + Duration.FromMinutes(3)).Proposal!.Treatment);
    }

    [Fact]
    public void Probolinggo_screens_from_the_fifth_call_for_thirty_days()
    {
        Assert.Equal([TreatmentKind.Normal, TreatmentKind.Normal, TreatmentKind.Normal, TreatmentKind.Normal, TreatmentKind.Screening], Climb("probolinggo", ConductKind.Prank, 5));
        var policy = CallerPolicy.Shipped("probolinggo");
        var until = policy.Assess(Row(ConductKind.Prank, 5), Start + Duration.FromHours(1)).Standing.Until!.Value;
        Assert.InRange(until, Start + Duration.FromDays(29), Start + Duration.FromDays(31));
    }

    [Fact]
    public void Silence_never_counts_anywhere_though_bontang_blocks_it()
    {
        foreach (var name in PolicyFiles.Names)
        {
            Assert.Equal([TreatmentKind.Normal], Climb(name, ConductKind.Silent, 40).Distinct());
            Assert.Equal([TreatmentKind.Normal], Climb(name, ConductKind.Unintentional, 40).Distinct());
        }
    }

    private static EvidenceSet Row(ConductKind kind, int count) =>
        RandomConduct.Gather(Enumerable.Range(0, count).Select(i => RandomConduct.Piece($"r{i}", kind, Start + Duration.FromMinutes(i))), []);

    private static TreatmentKind[] Climb(string name, ConductKind kind, int most) =>
        [.. Enumerable.Range(1, most).Select(count => CallerPolicy.Shipped(name).Assess(Row(kind, count), Start + Duration.FromMinutes(count)).Treatment.Kind)];
}
