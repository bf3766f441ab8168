using System.Text;
using System.Text.Json;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Treatments;
using Hotline.Domain.Failures;

namespace Hotline.Abuse.Tests.Policies;

public class PolicyReaderTests
{
    /// <summary>Right as it is; the tests spoil one place each.</summary>
    private const string Good = """
        {
          "format": 1,
          "name": "probe",
          "languages": ["id", "en"],
          "kinds": {
            "non-emergency": { "weight": 1, "halfLife": "P14D", "retention": "P90D", "upTo": "closing-advice" },
            "prank": { "weight": 2, "decay": [ { "after": "P30D", "percent": 50 }, { "after": "P60D", "percent": 20 } ], "retention": "P180D" },
            "abusive": { "weight": 4, "halfLife": "P60D", "retention": "P365D" },
            "harassment": { "weight": 6, "halfLife": "PT168H", "retention": "P365D" },
            "hoax": { "weight": 10, "halfLife": "P2W", "retention": "P730D" },
            "refused-attempt": { "weight": 0 }
          },
          "ladder": [
            { "treatment": "closing-advice", "threshold": 2, "say": { "id": "a", "en": "b" } },
            { "treatment": "screening", "threshold": 12, "say": { "id": "c", "en": "d" } },
            { "treatment": "referral", "threshold": 24, "review": { "expiresAfter": "P30D" }, "say": { "id": "e", "en": "f" } }
          ]
        }
        """;

    [Fact]
    public void A_good_policy_is_read_with_all_it_says()
    {
        var policy = Read(Good).Policy!;
        Assert.Equal("probe", policy.Name);
        Assert.Equal(["id", "en"], policy.Languages.AsEnumerable());
        Assert.Equal([1, 2, 3], policy.Rungs.Select(rung => rung.Level));
        Assert.Equal([2, 12, 24], policy.Rungs.Select(rung => rung.Threshold));
        Assert.Equal([null, null, Duration.FromDays(30)], policy.Rungs.Select(rung => rung.ApprovalLimit));
        Assert.Equal("d", policy.Rungs[1].Say.In("en"));
        Assert.Equal(Duration.FromDays(730), policy.Retention);
        Assert.Equal(["id", "en"], policy.Rungs[0].Say.Languages);
    }

    [Theory]
    [InlineData("\"format\": 1,", "", "format-missing", "format")]
    [InlineData("\"format\": 1", "\"format\": 2", "format-unsupported", "format")]
    [InlineData("\"probe\"", "\"My policy\"", "name-malformed", "name")]
    [InlineData("\"languages\": [\"id\", \"en\"]", "\"languages\": []", "languages-missing", "languages")]
    [InlineData("[\"id\", \"en\"]", "[\"id\", \"English\", \"en\"]", "language-malformed", "languages[1]")]
    [InlineData("[\"id\", \"en\"]", "[\"id\", \"en\", \"id\"]", "language-twice", "languages[2]")]
    [InlineData("[\"id\", \"en\"]", "[\"id\", \"en\", \"su\"]", "text-missing", "ladder[0].say.su")]
    [InlineData("\"en\": \"d\"", "\"en\": \" \"", "text-missing", "ladder[1].say.en")]
    [InlineData("\"en\": \"d\"", "\"en\": \"d\", \"fr\": \"g\"", "text-language-unknown", "ladder[1].say.fr")]
    [InlineData("\"prank\": {", "\"pranks\": {", "kind-unknown", "kinds.pranks")]
    [InlineData("\"abusive\": {", "\"silent\": {", "kind-never-counts", "kinds.silent")]
    [InlineData("\"abusive\": { \"weight\": 4, \"halfLife\": \"P60D\", \"retention\": \"P365D\" },", "", "kind-missing", "kinds.abusive")]
    [InlineData("\"weight\": 4, ", "", "weight-missing", "kinds.abusive.weight")]
    [InlineData("\"weight\": 4", "\"weight\": -1", "weight-out-of-range", "kinds.abusive.weight")]
    [InlineData("\"weight\": 4", "\"weigth\": 4", "member-unknown", "kinds.abusive.weigth")]
    [InlineData("\"weight\": 4, \"halfLife\": \"P60D\", ", "\"weight\": 4, ", "decay-missing", "kinds.abusive")]
    [InlineData("\"halfLife\": \"P60D\", ", "\"halfLife\": \"P60D\", \"decay\": [], ", "decay-twice", "kinds.abusive.decay")]
    [InlineData(", \"retention\": \"P180D\"", "", "retention-missing", "kinds.prank.retention")]
    [InlineData("\"retention\": \"P180D\"", "\"retention\": \"180 days\"", "duration-malformed", "kinds.prank.retention")]
    [InlineData("\"halfLife\": \"P60D\"", "\"halfLife\": \"P2M\"", "duration-malformed", "kinds.abusive.halfLife")]
    [InlineData("\"halfLife\": \"P60D\"", "\"halfLife\": \"PT0H\"", "duration-out-of-range", "kinds.abusive.halfLife")]
    [InlineData("\"halfLife\": \"P60D\"", "\"halfLife\": \"P-3D\"", "duration-out-of-range", "kinds.abusive.halfLife")]
    [InlineData("\"retention\": \"P180D\"", "\"retention\": \"P3661D\"", "duration-out-of-range", "kinds.prank.retention")]
    [InlineData("\"percent\": 20", "\"percent\": 60", "decay-rises", "kinds.prank.decay[1].percent")]
    [InlineData("\"percent\": 50", "\"percent\": 101", "percent-out-of-range", "kinds.prank.decay[0].percent")]
    [InlineData("\"after\": \"P60D\"", "\"after\": \"P30D\"", "decay-order", "kinds.prank.decay[1].after")]
    [InlineData("\"after\": \"P60D\"", "\"after\": \"P180D\"", "decay-after-retention", "kinds.prank.decay[1].after")]
    [InlineData("\"after\": \"P60D\", ", "", "decay-step-incomplete", "kinds.prank.decay[1]")]
    [InlineData("\"upTo\": \"closing-advice\"", "\"upTo\": \"closing-advise\"", "up-to-unknown", "kinds.non-emergency.upTo")]
    [InlineData("\"upTo\": \"closing-advice\"", "\"upTo\": \"recorded-warning\"", "up-to-not-in-ladder", "kinds.non-emergency.upTo")]
    [InlineData("\"treatment\": \"screening\"", "\"treatment\": \"block\"", "treatment-unknown", "ladder[1].treatment")]
    [InlineData("\"treatment\": \"screening\"", "\"treatment\": \"normal\"", "treatment-not-a-rung", "ladder[1].treatment")]
    [InlineData("\"treatment\": \"screening\"", "\"treatment\": \"closing-advice\"", "ladder-not-graver", "ladder[1].treatment")]
    [InlineData("\"treatment\": \"screening\", ", "", "treatment-missing", "ladder[1].treatment")]
    [InlineData("\"threshold\": 12, ", "", "threshold-missing", "ladder[1].threshold")]
    [InlineData("\"threshold\": 2,", "\"threshold\": 0,", "threshold-out-of-range", "ladder[0].threshold")]
    [InlineData("\"threshold\": 24", "\"threshold\": 12", "ladder-not-rising", "ladder[2].threshold")]
    [InlineData("\"threshold\": 24", "\"threshold\": 20000", "rung-unreachable", "ladder[2]")]
    [InlineData("\"review\": { \"expiresAfter\": \"P30D\" }, ", "", "review-missing", "ladder[2].review")]
    [InlineData("\"expiresAfter\": \"P30D\"", "", "expiry-missing", "ladder[2].review.expiresAfter")]
    [InlineData("\"expiresAfter\": \"P30D\"", "\"expiresAfter\": \"a month\"", "duration-malformed", "ladder[2].review.expiresAfter")]
    [InlineData("\"expiresAfter\"", "\"expires\"", "member-unknown", "ladder[2].review.expires")]
    public void What_is_wrong_is_named_with_its_place(string good, string bad, string code, string field)
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);
        var spoilt = Good.Replace(good, bad, StringComparison.Ordinal);
        var reading = Read(spoilt);
        Assert.Null(reading.Policy);
        var failure = reading.Failures.First(failure => failure.Code == code && failure.Field == field);
        Assert.Equal("probe.json", failure.File);
        Assert.NotEmpty(failure.Mend);
        Assert.Equal(FailureSeverity.Error, failure.Severity);

        // The place is that of the field, or of the nearest one above it that is in the text.
        var line = spoilt.Split('\n')[failure.Line!.Value - 1];
        Assert.InRange(failure.Column!.Value, 1, line.Length);
    }

    [Theory]
    [InlineData("kinds-missing", "\"kinds\": {", "")]
    [InlineData("rung-empty", "\"ladder\": [", "\"ladder\": [ null, ")]
    [InlineData("weight-out-of-range", "\"weight\": 4", "\"weight\": 1000001")]
    [InlineData("threshold-out-of-range", "\"threshold\": 24", "\"threshold\": 1000001")]
    [InlineData("percent-out-of-range", "\"percent\": 20", "\"percent\": -1")]
    [InlineData("name-malformed", "\"name\": \"probe\",", "")]
    public void Other_mistakes_are_named_too(string code, string good, string bad)
    {
        var text = code == "kinds-missing" ? Good[..Good.IndexOf("\"kinds\"", StringComparison.Ordinal)] + Good[Good.IndexOf("\"ladder\"", StringComparison.Ordinal)..] : Good.Replace(good, bad, StringComparison.Ordinal);
        Assert.Contains(Read(text).Failures, failure => failure.Code == code);
        Assert.DoesNotContain(Read(Good).Failures, failure => failure.Code == code);
    }

    [Fact]
    public void A_ladder_without_rungs_a_long_text_and_another_encoding_are_named()
    {
        Assert.Contains(Read(Good[..Good.IndexOf("\"ladder\"", StringComparison.Ordinal)] + "\"ladder\": []}").Failures, failure => failure is { Code: "ladder-missing", Field: "ladder" });
        Assert.Equal("text-too-long", Assert.Single(Read(Good.Replace("\"a\"", $"\"{new string('a', 1_001)}\"", StringComparison.Ordinal)).Failures).Code);
        Assert.True(Read(Good.Replace("\"a\"", $"\"{new string('a', 1_000)}\"", StringComparison.Ordinal)).IsAccepted);
        Assert.Equal("policy-not-utf8", Assert.Single(PolicyReader.Read(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Good)).ToArray()).Failures).Code);
    }

    [Fact]
    public void Line_and_column_are_those_of_the_value()
    {
        var failure = Assert.Single(Read(Good.Replace("\"threshold\": 24", "\"threshold\": 12", StringComparison.Ordinal)).Failures);
        Assert.Equal((16, 45), (failure.Line, failure.Column));
        Assert.Equal(
            "probe.json:16:45: ladder[2].threshold: the threshold is not above the one of a rung before; let the thresholds rise, otherwise a rung is never held [ladder-not-rising]",
            failure.ToString());
    }

    [Fact]
    public void Everything_wrong_is_listed_in_the_order_of_the_file()
    {
        var spoilt = Good.Replace("\"probe\"", "\"\"", StringComparison.Ordinal).Replace("\"percent\": 20", "\"percent\": 60", StringComparison.Ordinal)
            .Replace("\"screening\"", "\"screning\"", StringComparison.Ordinal).Replace("\"threshold\": 2,", "\"threshold\": -2,", StringComparison.Ordinal);
        var failures = Read(spoilt).Failures;
        Assert.Equal(["name-malformed", "decay-rises", "threshold-out-of-range", "treatment-unknown"], failures.Select(failure => failure.Code));
        Assert.Equal("did you mean 'screening'?", failures[3].Mend);
    }

    [Fact]
    public void A_rung_towards_which_no_kind_counts_is_unreachable()
    {
        var spoilt = Good;
        foreach (var weight in (string[])["\"weight\": 2", "\"weight\": 4", "\"weight\": 6", "\"weight\": 10"])
            spoilt = spoilt.Replace(weight, "\"weight\": 0", StringComparison.Ordinal);
        Assert.Equal(["ladder[1]", "ladder[2]"], Read(spoilt).Failures.Where(failure => failure.Code == "rung-unreachable").Select(failure => failure.Field));
    }

    [Theory]
    [InlineData("", "policy-not-json")]
    [InlineData("{", "policy-not-json")]
    [InlineData("{\"format\": 1} x", "policy-not-json")]
    [InlineData("null", "policy-wrong-type")]
    [InlineData("[]", "policy-wrong-type")]
    [InlineData("{\"format\": \"1\"}", "policy-wrong-type")]
    [InlineData("{\"format\": 1, \"format\": 1}", "policy-wrong-type")]
    [InlineData("{\"kinds\": {\"hoax\": {\"weight\": 1.5}}}", "policy-wrong-type")]
    public void What_is_no_policy_file_is_refused_with_its_place(string text, string code)
    {
        var failure = Assert.Single(Read(text).Failures);
        Assert.Equal(code, failure.Code);
        Assert.Equal(1, failure.Line);
        Assert.NotNull(failure.Column);
    }

    [Fact]
    public void Size_and_depth_are_limited()
    {
        Assert.Equal("policy-too-large", Assert.Single(Read(Good + new string(' ', PolicyReader.MaxBytes)).Failures).Code);
        Assert.Equal("policy-not-json", Assert.Single(Read("{\"x\":" + new string('[', 1000) + new string(']', 1000) + "}").Failures).Code);
    }

    [Fact]
    public void A_hundred_failures_are_enough()
    {
        var unknown = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"\"x{i}\": 0,"));
        Assert.Equal(100, Read("{" + unknown + "}").Failures.Length);
    }

    [Fact]
    public void No_text_however_spoilt_makes_the_reader_throw() => Gen.Select(Gen.Int[0, Good.Length - 1], Gen.Int[0, 12], Gen.String[0, 4]).Sample((start, length, put) =>
    {
        var spoilt = Good.Remove(start, Math.Min(length, Good.Length - start)).Insert(start, put);
        var reading = Read(spoilt);
        Assert.NotEqual(reading.IsAccepted, reading.Failures.Any());
        Assert.All(reading.Failures, failure => Assert.True(failure.Line >= 1));
    }, iter: 2000);

    [Fact]
    public void A_byte_order_mark_and_comments_are_skipped() =>
        Assert.True(PolicyReader.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("// policy\n" + Good)]).IsAccepted);

    [Fact]
    public void The_schema_names_the_same_members_kinds_and_treatments_as_the_reader()
    {
        using var schema = JsonDocument.Parse(PolicyFiles.Schema());
        var root = schema.RootElement;
        var definitions = root.GetProperty("$defs");
        Assert.Equal(["$schema", "format", "name", "languages", "kinds", "counting", "ladder"], Names(root.GetProperty("properties")));
        Assert.Equal(ConductKinds.All.Select(kind => kind.ToCode()), Names(root.GetProperty("properties").GetProperty("kinds").GetProperty("properties")));
        Assert.Equal(
            ConductKinds.All.Where(kind => kind.CanCount()).Select(kind => kind.ToCode()),
            root.GetProperty("properties").GetProperty("kinds").GetProperty("required").EnumerateArray().Select(item => item.GetString()));
        Assert.Equal(["kinds", "count", "within", "retention"], Names(root.GetProperty("properties").GetProperty("counting").GetProperty("properties")));
        Assert.Equal(["weight", "halfLife", "decay", "retention", "upTo"], Names(definitions.GetProperty("kind").GetProperty("properties")));
        Assert.Equal(["treatment", "threshold", "lasts", "again", "review", "say"], Names(definitions.GetProperty("rung").GetProperty("properties")));
        Assert.Equal(
            TreatmentKinds.LightestFirst.Skip(1).Select(kind => kind.ToCode()),
            definitions.GetProperty("treatment").GetProperty("enum").EnumerateArray().Select(item => item.GetString()));
    }

    internal static PolicyReading Read(string text) => PolicyReader.Read(Encoding.UTF8.GetBytes(text), "probe.json");

    internal static string GoodText => Good;

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
