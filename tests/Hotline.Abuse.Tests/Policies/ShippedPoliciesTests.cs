using System.Text;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Treatments;

namespace Hotline.Abuse.Tests.Policies;

public class ShippedPoliciesTests
{
    private static readonly Instant Now = RandomConduct.Start;

    public static TheoryData<string> Names => [.. PolicyFiles.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_loads_under_its_name_and_speaks_three_languages(string name)
    {
        Assert.Empty(PolicyReader.Read(Encoding.UTF8.GetBytes(PolicyFiles.Text(name)), name).Failures);
        var policy = CallerPolicy.Shipped(name);
        Assert.Equal(name, policy.Name);
        Assert.All(policy.Rungs, rung => Assert.Equal(["id", "su", "en"], rung.Say.Languages));
    }

    [Fact]
    public void Each_has_another_hash() =>
        Assert.Equal(PolicyFiles.Names.Length, PolicyFiles.Names.Select(name => CallerPolicy.Shipped(name).Hash).Distinct().Count());

    [Fact]
    public void A_name_that_is_none_is_told_which_there_are() =>
        Assert.Contains("probolinggo", Assert.Throws<ArgumentException>(() => CallerPolicy.Shipped("jakarta")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("purwakarta", 1, TreatmentKind.ClosingAdvice)]
    [InlineData("purwakarta", 6, TreatmentKind.RecordedWarning)]
    [InlineData("czech-2025", 5, TreatmentKind.Normal)]
    [InlineData("czech-2025", 6, TreatmentKind.Screening)]
    [InlineData("bontang-purworejo", 1, TreatmentKind.Screening)]
    [InlineData("probolinggo", 4, TreatmentKind.Normal)]
    [InlineData("probolinggo", 5, TreatmentKind.Screening)]
    public void Pranks_of_one_day_come_to(string name, int pranks, TreatmentKind treatment)
    {
        var set = RandomConduct.Gather(Enumerable.Range(0, pranks).Select(i => RandomConduct.Piece($"r{i}", ConductKind.Prank, Now + Duration.FromMinutes(i))), []);
        Assert.Equal(treatment, CallerPolicy.Shipped(name).Assess(set, Now + Duration.FromMinutes(pranks)).Treatment.Kind);
    }

    [Theory]
    [InlineData(23, TreatmentKind.Screening)]
    [InlineData(24, TreatmentKind.Normal)]
    public void Bontang_holds_a_day(int hours, TreatmentKind treatment) =>
        Assert.Equal(treatment, CallerPolicy.Shipped("bontang-purworejo")
            .Assess(EvidenceSet.Empty.Add(RandomConduct.Piece("r", ConductKind.Prank, Now)), Now + Duration.FromHours(hours)).Treatment.Kind);

    [Fact]
    public void No_number_of_reports_brings_a_referral_without_a_reviewer() =>
        Gen.Select(Gen.Int[0, PolicyFiles.Names.Length - 1].Select(index => PolicyFiles.Names[index]), RandomConduct.Sets, RandomConduct.Times).Sample((name, set, now) =>
            Assert.True(CallerPolicy.Shipped(name).Assess(set, now).Treatment.Kind <= TreatmentKind.Screening), iter: 300);

    [Fact]
    public void What_must_always_hold_holds_for_each() =>
        Gen.Select(Gen.Int[0, PolicyFiles.Names.Length - 1], RandomConduct.Sets, RandomConduct.Pieces, RandomConduct.Times, RandomConduct.Times).Sample((index, set, piece, a, b) =>
        {
            var policy = CallerPolicy.Shipped(PolicyFiles.Names[index]);
            var before = policy.Assess(set, Instant.Min(a, b));
            Assert.True(policy.Assess(set.Add(piece), Instant.Min(a, b)).Treatment.Kind >= before.Treatment.Kind);
            Assert.True(policy.Assess(set, Instant.Max(a, b)).Treatment.Kind <= before.Treatment.Kind);
        }, iter: 1000);
}
