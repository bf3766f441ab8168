using System.Text;
using Hotline.Abuse.Policies;

namespace Hotline.Abuse.Tests.Policies;

public class CountingCheckerTests
{
    /// <summary>Right as it is; the tests spoil one place each.</summary>
    private const string Counts = """
        {
          "format": 1,
          "name": "counts",
          "languages": ["en"],
          "counting": { "kinds": ["prank", "hoax"], "count": 6, "within": "PT168H", "retention": "P90D" },
          "ladder": [
            { "treatment": "screening", "lasts": "PT24H", "say": { "en": "a" } },
            { "treatment": "screening", "lasts": "PT72H", "again": "P60D", "say": { "en": "b" } }
          ]
        }
        """;

    [Fact]
    public void A_policy_that_counts_is_read_with_all_it_says()
    {
        var policy = PolicyReaderTests.Read(Counts).Policy!;
        Assert.Equal(Duration.FromDays(90), policy.Retention);
        Assert.Equal([Duration.FromHours(24), Duration.FromHours(72)], policy.Rungs.Select(rung => rung.Lasts));
        Assert.Equal([null, Duration.FromDays(60)], policy.Rungs.Select(rung => rung.Again));
        Assert.Equal([0, 0], policy.Rungs.Select(rung => rung.Threshold));
        Assert.Equal(
            """{"canonical":1,"name":"counts","languages":["en"],"counting":{"kinds":["prank","hoax"],"count":6,"within":168,"retention":2160},"ladder":[{"treatment":"screening","lasts":24,"again":0,"approvalLimit":0,"say":["a"]},{"treatment":"screening","lasts":72,"again":1440,"approvalLimit":0,"say":["b"]}]}""",
            Encoding.UTF8.GetString(PolicyHash.CanonicalForm(policy)));
    }

    [Theory]
    [InlineData("\"counting\": {", "\"kinds\": {}, \"counting\": {", "kinds-and-counting", "kinds")]
    [InlineData("[\"prank\", \"hoax\"]", "[]", "counting-kinds-missing", "counting.kinds")]
    [InlineData("\"hoax\"]", "\"hoaks\"]", "kind-unknown", "counting.kinds[1]")]
    [InlineData("\"hoax\"]", "\"unknown-9\"]", "kind-unknown", "counting.kinds[1]")]
    [InlineData("\"hoax\"]", "\"silent\"]", "kind-never-counts", "counting.kinds[1]")]
    [InlineData("\"hoax\"]", "\"prank\"]", "kind-twice", "counting.kinds[1]")]
    [InlineData("\"count\": 6", "\"count\": 0", "count-out-of-range", "counting.count")]
    [InlineData("\"count\": 6, ", "", "count-out-of-range", "counting.count")]
    [InlineData("\"count\": 6, ", "\"count\": 6, \"counts\": 7, ", "member-unknown", "counting.counts")]
    [InlineData("\"within\": \"PT168H\", ", "", "within-missing", "counting.within")]
    [InlineData(", \"retention\": \"P90D\"", "", "retention-missing", "counting.retention")]
    [InlineData("\"P90D\"", "\"P59D\"", "retention-too-short", "counting.retention")]
    [InlineData("\"PT168H\"", "\"a week\"", "duration-malformed", "counting.within")]
    [InlineData("\"lasts\": \"PT72H\", ", "", "lasts-missing", "ladder[1].lasts")]
    [InlineData("\"lasts\": \"PT72H\"", "\"lasts\": \"PT23H\"", "ladder-not-longer", "ladder[1].lasts")]
    [InlineData("\"screening\", \"lasts\": \"PT72H\"", "\"recorded-warning\", \"lasts\": \"PT72H\"", "ladder-not-graver", "ladder[1].treatment")]
    [InlineData("\"screening\", \"lasts\": \"PT72H\"", "\"referral\", \"lasts\": \"PT72H\"", "review-missing", "ladder[1].review")]
    [InlineData("\"again\": \"P60D\", ", "", "again-missing", "ladder[1].again")]
    [InlineData("\"PT24H\", ", "\"PT24H\", \"again\": \"P1D\", ", "again-out-of-place", "ladder[0].again")]
    [InlineData("\"PT24H\", ", "\"PT24H\", \"threshold\": 3, ", "threshold-out-of-place", "ladder[0].threshold")]
    [InlineData("\"again\": \"P60D\"", "\"again\": \"P1D\"", "rung-unreachable", "ladder[1]")]
    [InlineData(", \"say\": { \"en\": \"a\" }", "", "text-missing", "ladder[0].say.en")]
    public void What_is_wrong_is_named_with_its_place(string good, string bad, string code, string field)
    {
        Assert.Contains(good, Counts, StringComparison.Ordinal);
        var reading = PolicyReaderTests.Read(Counts.Replace(good, bad, StringComparison.Ordinal));
        Assert.Null(reading.Policy);
        var failure = Assert.Single(reading.Failures);
        Assert.Equal((code, field), (failure.Code, failure.Field));
        Assert.NotNull(failure.Line);
    }

    [Theory]
    [InlineData("\"threshold\": 2,", "\"threshold\": 2, \"lasts\": \"PT24H\",", "lasts-out-of-place", "ladder[0].lasts")]
    [InlineData("\"threshold\": 2,", "\"threshold\": 2, \"again\": \"PT24H\",", "again-out-of-place", "ladder[0].again")]
    public void A_policy_of_points_ends_its_rungs_by_fading_only(string good, string bad, string code, string field)
    {
        var failure = PolicyReaderTests.Read(PolicyReaderTests.GoodText.Replace(good, bad, StringComparison.Ordinal)).Failures[0];
        Assert.Equal((code, field), (failure.Code, failure.Field));
    }
}
