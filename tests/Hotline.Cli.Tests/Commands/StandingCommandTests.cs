using System.Text;
using System.Text.Json;
using Hotline.Cli.Tests.Consoles;
using Xunit;

namespace Hotline.Cli.Tests.Commands;

public sealed class StandingCommandTests : IDisposable
{
    private const string Prank = """{"id":"e-1","caller":"081200000022","at":"2026-10-01T00:00:00Z","kind":"prank","callId":"c-1","by":"ct-1"}""";
    private const string Hoax = """{"id":"e-2","caller":"+62 812-0000-0022","at":"2026-10-02T00:00:00Z","kind":"hoax","by":"ct-1"}""";
    private const string SecondHoax = """{"id":"e-3","caller":"6281200000022","at":"2026-10-03T00:00:00Z","kind":"hoax","by":"ct-2"}""";
    private const string PardonOfHoax = """{"pardon":"e-2","by":"spv-1","at":"2026-10-04T00:00:00Z","reason":"the phone had been stolen"}""";

    private readonly Desk _desk = new();
    private readonly string _policy;

    public StandingCommandTests() => _policy = _desk.Write("small.policy.jsonc", SmallPolicy.Text);

    public void Dispose() => _desk.Dispose();

    private Ran Jsonl(params string[] lines) => Desk.Run(string.Join('\n', lines), "standing", "-", "--policy", _policy, "--format", "jsonl");

    private Ran Table(params string[] lines) => Desk.Run(string.Join('\n', lines), "standing", "-", "--policy", _policy);

    [Fact]
    public void Standing_has_the_fields_of_the_contract_in_order()
    {
        var ran = Jsonl(Prank, Hoax);
        Assert.Equal(0, ran.ExitCode);
        Assert.Empty(ran.Error);
        var standing = Assert.Single(ran.Json);
        Assert.Equal("caller callerKey level score treatment until evidence policyHash", standing.Members());
        Assert.Equal("+6281*******22", standing.GetProperty("caller").GetString());
        Assert.Matches("^[0-9a-f]{32}$", standing.GetProperty("callerKey").GetString());
        Assert.Equal(2, standing.GetProperty("level").GetInt32());
        Assert.Equal(11, standing.GetProperty("score").GetDecimal());
        Assert.Equal("screening", standing.GetProperty("treatment").GetString());
        Assert.Equal("2027-01-10T00:00:00Z", standing.GetProperty("until").GetString());
        Assert.Equal(
            """{"id":"e-1","at":"2026-10-01T00:00:00Z","kind":"prank","weight":1,"pardoned":false,"conflicting":false}""",
            standing.GetProperty("evidence")[0].GetRawText());
        Assert.Matches("^[0-9a-f]{64}$", standing.GetProperty("policyHash").GetString());
    }

    [Fact]
    public void Pardoned_evidence_counts_nothing_wherever_the_pardon_stands()
    {
        var standing = Assert.Single(Jsonl(PardonOfHoax, Hoax, Prank).Json);
        Assert.Equal(1, standing.GetProperty("score").GetDecimal());
        Assert.Equal("closing-advice", standing.GetProperty("treatment").GetString());
        Assert.True(standing.GetProperty("evidence")[1].GetProperty("pardoned").GetBoolean());
    }

    [Fact]
    public void Referral_waits_for_a_reviewer_and_the_caller_is_screened_until_then()
    {
        var standing = Assert.Single(Jsonl(Hoax, SecondHoax).Json);
        Assert.Equal(3, standing.GetProperty("level").GetInt32());
        Assert.Equal("screening", standing.GetProperty("treatment").GetString());
        Assert.Contains("referral waits for review", Table(Hoax, SecondHoax).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Callers_without_an_identity_have_no_line_and_are_counted()
    {
        string[] lines =
        [
            """{"id":"w-1","caller":"withheld","at":"2026-10-01T00:00:00Z","kind":"hoax"}""",
            """{"id":"w-1","caller":"withheld","at":"2026-10-01T00:00:00Z","kind":"hoax"}""",
            """{"id":"n-1","caller":"no-sim","at":"2026-10-01T00:00:00Z","kind":"hoax"}""",
            """{"id":"s-1","caller":"shared:0264000001","at":"2026-10-01T00:00:00Z","kind":"hoax"}""",
        ];
        var ran = Jsonl(lines);
        Assert.Equal(0, ran.ExitCode);
        Assert.Empty(ran.Output);
        Assert.Empty(ran.Error);
        var table = Table(lines);
        Assert.Equal(0, table.ExitCode);
        Assert.Contains("3 reports about callers that cannot have a standing: 1 shared, 1 withheld, 1 without SIM", table.Output, StringComparison.Ordinal);
        Assert.Contains("0 callers: nobody has a standing", table.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Silent_and_unintentional_calls_never_count()
    {
        var standing = Assert.Single(Jsonl(
            """{"id":"e-1","caller":"081200000022","at":"2026-10-01T00:00:00Z","kind":"silent"}""",
            """{"id":"e-2","caller":"081200000022","at":"2026-10-01T00:00:00Z","kind":"unintentional"}""").Json);
        Assert.Equal(0, standing.GetProperty("level").GetInt32());
        Assert.Equal("normal", standing.GetProperty("treatment").GetString());
        Assert.Equal(JsonValueKind.Null, standing.GetProperty("until").ValueKind);
    }

    [Fact]
    public void Latest_time_of_the_file_is_the_time_of_the_standings()
    {
        var later = """{"id":"w-1","caller":"withheld","at":"2026-10-20T07:00:00+07:00","kind":"prank"}""";
        Assert.Contains("As of 2026-10-01T00:00:00Z", Table(Prank).Output, StringComparison.Ordinal);
        Assert.Contains("As of 2026-10-20T00:00:00Z", Table(Prank, later).Output, StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(Jsonl(Prank).Json).GetProperty("score").GetDecimal());
        Assert.Equal(0, Assert.Single(Jsonl(Prank, later).Json).GetProperty("score").GetDecimal());
    }

    [Fact]
    public void One_year_written_wrong_does_not_make_everything_else_look_old()
    {
        string[] lines = [Prank, Hoax, SecondHoax, """{"id":"e-9","caller":"081200000033","at":"2062-10-01T00:00:00Z","kind":"prank"}"""];
        var ran = Table(lines);
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("As of 2026-10-03T00:00:00Z", ran.Output, StringComparison.Ordinal);
        Assert.Contains("1 of 4 times lie more than two years after all others", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(2, Jsonl(lines).Json.Length);
        Assert.Contains("As of 2026-10-03T00:00:00Z", Table([lines[3], lines[3], .. lines]).Output, StringComparison.Ordinal);

        var asked = Desk.Run(string.Join('\n', lines), "standing", "-", "--policy", _policy, "--at", "2062-10-01T00:00:00Z");
        Assert.Equal(0, asked.ExitCode);
        Assert.Empty(asked.Error);
        Assert.Contains("As of 2026-10-20T00:00:00Z", Table(Prank, Hoax, Prank.Replace("2026-10-01", "2026-10-20", StringComparison.Ordinal)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-10-10T23:59:59Z", 1)]
    [InlineData("2026-10-11T06:59:59+07:00", 1)]
    [InlineData("2026-10-11T00:00:00Z", 0)]
    [InlineData("0001-01-01T00:00:00Z", 1)]
    [InlineData("9999-12-31T23:59:59Z", 0)]
    public void Time_can_be_given(string at, int score)
    {
        var ran = Desk.Run(Prank, "standing", "-", "--policy", _policy, "--format", "jsonl", "--at", at);
        Assert.Equal(score, Assert.Single(ran.Json).GetProperty("score").GetDecimal());
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2026-10-11")]
    [InlineData("2026-10-11T00:00:00")]
    [InlineData("2026-13-11T00:00:00Z")]
    [InlineData("")]
    public void Malformed_time_is_a_usage_error(string at)
    {
        var ran = Desk.Run(Prank, "standing", "-", "--at", at);
        Assert.Equal(2, ran.ExitCode);
        Assert.Empty(ran.Output);
        Assert.Contains("not a time with a zone", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing", "[conduct-json-broken]")]
    [InlineData("[1]", "[conduct-not-an-object]")]
    [InlineData("""{"id":"e-9","caller":81200000022,"at":"2026-10-01T00:00:00Z","kind":"prank"}""", "caller: 'caller' is not a text")]
    [InlineData("""{"id":"e-9","caller":"08120x000022","at":"2026-10-01T00:00:00Z","kind":"prank"}""", "[caller-number-malformed]")]
    [InlineData("""{"id":"e-0000022","caller":"081200000022","at":"2026-10-01T00:00:00Z","kind":"prank"}""", "[id-holds-number]")]
    [InlineData("""{"id":"c-081298000022","caller":"081233344455","at":"2026-10-01T00:00:00Z","kind":"prank"}""", "[id-holds-number]")]
    [InlineData("""{"caller":"081200000022","at":"2026-10-01T00:00:00Z","kind":"prank"}""", "[id-missing]")]
    [InlineData("""{"id":"e-9","caller":null,"at":"2026-10-01T00:00:00Z","kind":"prank"}""", "[caller-missing]")]
    [InlineData("""{"id":"e-9","caller":"081200000022","at":"1 October","kind":"prank"}""", "[at-malformed]")]
    [InlineData("""{"id":"e-9","caller":"081200000022","at":"2026-10-01T00:00:00Z","kind":"prnak"}""", "did you mean 'prank'?")]
    [InlineData("""{"id":"e-9","caller":"081200000022","at":"2026-10-01T00:00:00Z","knd":"prank"}""", "did you mean 'kind'?")]
    [InlineData("""{"id":"e-9","id":"e-8","caller":"081200000022","at":"2026-10-01T00:00:00Z","kind":"prank"}""", "[conduct-member-twice]")]
    [InlineData("""{"id":"\ud800","caller":"081200000022","at":"2026-10-01T00:00:00Z","kind":"prank"}""", "[conduct-member-not-text]")]
    [InlineData("""{"pardon":"e-1","at":"2026-10-01T00:00:00Z"}""", "[by-missing]")]
    [InlineData("""{"pardon":"e-1","caller":"081200000022","by":"spv","at":"2026-10-01T00:00:00Z"}""", "[caller-out-of-place]")]
    public void Bad_line_is_named_without_quoting_it_and_the_rest_is_read(string line, string message)
    {
        var ran = Jsonl(line, Prank);
        Assert.Equal(1, ran.ExitCode);
        Assert.Single(ran.Json);
        Assert.Contains(ran.ErrorLines, error => error.StartsWith("-:1: ", StringComparison.Ordinal) && error.Contains(message, StringComparison.Ordinal));
        Assert.DoesNotContain("000022", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("0000022", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_says_what_is_behind_a_standing()
    {
        var ran = Table(Prank, Hoax, SecondHoax, PardonOfHoax, """{"pardon":"e-77","by":"spv-1","at":"2026-10-04T00:00:00Z"}""");
        Assert.Equal(0, ran.ExitCode);
        foreach (var words in new[]
        {
            "+6281*******22", "2 screening", "2026-10-01 00:00Z prank, 3 days ago: 1 (e-1)", "2026-10-02 00:00Z hoax, 2 days ago: pardoned (e-2)",
            "hoax, 1 day ago: 10 (e-3)", "1 caller: 1 screening", "Pardoned, but in no report: e-77", "Policy small, ", "sample secret", "HOTLINE_CALLER_SECRET",
        })
            Assert.Contains(words, ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', ran.Output);
    }

    [Fact]
    public void Number_in_the_place_of_a_pardoned_id_is_not_shown()
    {
        var ran = Table(Prank, """{"pardon":"081200000022","by":"spv-1","at":"2026-10-04T00:00:00Z"}""");
        Assert.Contains("Pardoned, but in no report: 0812******22", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_with_one_id_and_different_content_are_marked()
    {
        var other = Prank.Replace("prank", "hoax", StringComparison.Ordinal);
        var standing = Assert.Single(Jsonl(Prank, other).Json);
        Assert.Equal(10, standing.GetProperty("score").GetDecimal());
        Assert.All(standing.GetProperty("evidence").EnumerateArray(), evidence => Assert.True(evidence.GetProperty("conflicting").GetBoolean()));
        Assert.Contains("different content", Table(Prank, other).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Id_for_reports_about_several_callers_is_pointed_out() =>
        Assert.Contains(
            "One id for reports about several callers; a pardon pardons all of them: e-1",
            Table(Prank, Prank.Replace("081200000022", "withheld", StringComparison.Ordinal)).Output,
            StringComparison.Ordinal);

    [Fact]
    public void Policy_with_a_mistake_is_named_with_file_line_column_and_mend()
    {
        var path = _desk.Write("bad.jsonc", SmallPolicy.Text.Replace("\"screening\"", "\"screning\"", StringComparison.Ordinal));
        var ran = Desk.Run(Prank, "standing", "-", "--policy", path);
        Assert.Equal(1, ran.ExitCode);
        Assert.Empty(ran.Output);
        var line = 1 + SmallPolicy.Text[..SmallPolicy.Text.IndexOf("\"screening\"", StringComparison.Ordinal)].Count(character => character == '\n');
        Assert.Contains(ran.ErrorLines, error => error.StartsWith($"{path}:{line}:", StringComparison.Ordinal) && error.Contains("screening", StringComparison.Ordinal));
    }

    [Fact]
    public void Missing_files_and_directories_are_usage_errors()
    {
        foreach (var args in new[] { [_desk.PathOf("no")], [_desk.Pack], new[] { "-", "--policy", _desk.PathOf("no") }, ["-", "--policy", _desk.Pack], ["-", "--policy", "-"] })
        {
            var ran = Desk.Run(Prank, ["standing", .. args]);
            Assert.Equal(2, ran.ExitCode);
            Assert.Single(ran.ErrorLines);
            Assert.Empty(ran.Output);
        }
    }

    [Fact]
    public void Empty_log_is_said_to_be_empty()
    {
        var ran = Table("");
        Assert.Equal(1, ran.ExitCode);
        Assert.Empty(ran.Output);
        Assert.Contains("there is nothing in it", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_are_repeatable_and_change_with_the_secret()
    {
        var text = new string('a', 16) + new string('b', 16);
        var hex = Convert.ToHexString(Encoding.UTF8.GetBytes(text)).ToLowerInvariant();
        Assert.Equal(KeyUnder(null), KeyUnder(null));
        Assert.NotEqual(KeyUnder(null), KeyUnder(text));
        Assert.Equal(KeyUnder(hex), KeyUnder(Convert.ToBase64String(Encoding.UTF8.GetBytes(text))));
        Assert.DoesNotContain("sample secret", Under(text).Output, StringComparison.Ordinal);

        string? KeyUnder(string? secret) => Assert.Single(Under(secret, "--format", "jsonl").Json).GetProperty("callerKey").GetString();
    }

    [Theory]
    [InlineData("")]
    [InlineData("correct horse")]
    [InlineData("!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!")]
    public void Poor_secret_is_refused_without_being_shown(string secret)
    {
        var ran = Under(secret);
        Assert.Equal(2, ran.ExitCode);
        Assert.Empty(ran.Output);
        Assert.Contains("HOTLINE_CALLER_SECRET is too short or all alike", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        if (secret.Length > 0) Assert.DoesNotContain(secret, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Policy_of_Purwakarta_is_used_when_none_is_named()
    {
        var ran = Desk.Run(Prank, "standing", "-");
        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("Policy purwakarta, ", ran.Output, StringComparison.Ordinal);
    }

    private Ran Under(string? secret, params string[] args) => Desk.Run(
        Encoding.UTF8.GetBytes(Prank),
        name => string.Equals(name, "HOTLINE_CALLER_SECRET", StringComparison.Ordinal) ? secret : null,
        ["standing", "-", "--policy", _policy, .. args]);

    [Fact]
    public void Time_at_the_end_of_the_calendar_is_a_usage_error()
    {
        var ran = Desk.Run(Prank, "standing", "-", "--at", "9999-12-31T23:59:59-18:00");
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("--at: this is not a time with a zone", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_at_the_end_of_the_calendar_is_named_and_the_rest_is_read()
    {
        var ran = Desk.Run(Prank + "\n" + Prank.Replace("2026-10-01T00:00:00Z", "9999-12-31T23:59:59-18:00", StringComparison.Ordinal), "standing", "-", "--format", "jsonl");
        Assert.Equal(1, ran.ExitCode);
        Assert.Single(ran.Json);
        Assert.Contains("-:2: at: the time is not within", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
    }
}
