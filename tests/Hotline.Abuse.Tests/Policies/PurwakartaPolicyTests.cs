using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Treatments;

namespace Hotline.Abuse.Tests.Policies;

public class PurwakartaPolicyTests
{
    private static readonly Instant Now = RandomConduct.Start;
    private static readonly CallerPolicy Policy = CallerPolicy.Purwakarta();

    [Fact]
    public void It_loads_without_a_failure_and_speaks_three_languages()
    {
        var reading = PolicyReader.Read(System.Text.Encoding.UTF8.GetBytes(PolicyFiles.Purwakarta()), "purwakarta.policy.jsonc");
        Assert.Empty(reading.Failures);
        Assert.Equal("purwakarta", reading.Policy!.Name);
        Assert.Equal(Policy.Hash, reading.Policy.Hash);
        Assert.All(Policy.Rungs, rung => Assert.Equal(["id", "su", "en"], rung.Say.Languages));
        Assert.Equal(["closing-advice", "recorded-warning", "screening", "referral"], Policy.Rungs.Select(rung => rung.Treatment.ToCode()));
    }

    [Fact]
    public void Only_the_referral_waits_for_a_reviewer() =>
        Assert.Equal([TreatmentKind.Referral], Policy.Rungs.Where(rung => rung.ApprovalLimit is not null).Select(rung => rung.Treatment));

    [Theory]
    [InlineData("", 0)]
    [InlineData("prank", 1)]
    [InlineData("prank prank", 1)]
    [InlineData("prank prank prank", 2)]
    [InlineData("abusive", 1)]
    [InlineData("abusive abusive", 2)]
    [InlineData("abusive abusive abusive abusive", 3)]
    [InlineData("hoax", 2)]
    [InlineData("hoax hoax", 3)]
    [InlineData("hoax hoax hoax", 4)]
    [InlineData("harassment", 2)]
    [InlineData("harassment harassment harassment", 3)]
    [InlineData("silent silent silent unintentional unintentional", 0)]
    [InlineData("non-emergency", 1)]
    public void Fresh_conduct_comes_to(string conduct, int level) => Assert.Equal(level, Policy.Assess(Fresh(conduct), Now).Standing.Level);

    [Fact]
    public void However_often_a_lonely_caller_chats_it_stays_at_closing_advice()
    {
        var assessment = Policy.Assess(Fresh(string.Join(' ', Enumerable.Repeat("non-emergency", 200))), Now);
        Assert.Equal(400m, assessment.Standing.Score);
        var advice = Assert.IsType<ClosingAdvice>(assessment.Treatment);
        Assert.StartsWith("Terima kasih", advice.Say.In("id"), StringComparison.Ordinal);
        Assert.Equal(advice.Say.In("id"), advice.Say.In("fr"));
        Assert.All(assessment.Standing.Evidence, row => Assert.Equal(1, row.HighestLevel));
    }

    [Fact]
    public void One_prank_is_forgiven_after_a_month()
    {
        var standing = Policy.Assess(Fresh("prank"), Now).Standing;
        Assert.Equal(Now + Duration.FromDays(30) + Duration.FromHours(1), standing.Until);
        Assert.Equal(standing.Until, standing.GoodFrom);
    }

    [Fact]
    public void A_hoax_keeps_the_warning_for_almost_five_months_and_is_gone_after_two_years()
    {
        var standing = Policy.Assess(Fresh("hoax"), Now).Standing;
        Assert.Equal(12m, standing.Score);
        // Half is left after 2880 hours, 6 points; the next point takes a third of the following half-life, 960 hours.
        Assert.Equal(Now + Duration.FromHours(2880 + 961), standing.Until);
        Assert.Equal(0m, Policy.Assess(Fresh("hoax"), Now + Duration.FromDays(730)).Standing.Score);
    }

    [Fact]
    public void Of_two_reports_with_one_id_the_heavier_counts_once_whatever_their_order()
    {
        var prank = RandomConduct.Piece("r", ConductKind.Prank, Now);
        var hoax = RandomConduct.Piece("r", ConductKind.Hoax, Now);
        var standing = Policy.Assess(EvidenceSet.Empty.Add(hoax).Add(prank), Now).Standing;
        Assert.Equal(12m, standing.Score);
        Assert.Equal(12m, Policy.Assess(EvidenceSet.Empty.Add(prank).Add(hoax), Now).Standing.Score);
        Assert.All(standing.Evidence, row => Assert.True(row.IsConflicting));
    }

    [Fact]
    public void Pardoned_evidence_is_shown_and_weighs_nothing()
    {
        var row = Assert.Single(Policy.Assess(Fresh("hoax").Pardon("r0", Now), Now).Standing.Evidence);
        Assert.True(row.IsPardoned);
        Assert.Equal(0m, row.Weight);
    }

    private static EvidenceSet Fresh(string conduct) => RandomConduct.Gather(
        conduct.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select((code, i) => RandomConduct.Piece($"r{i}", ConductKinds.TryParse(code, out var kind) ? kind : throw new ArgumentException("No kind.", nameof(conduct)), Now)),
        []);
}
