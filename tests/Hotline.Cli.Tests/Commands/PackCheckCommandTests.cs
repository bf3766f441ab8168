using System.Text.Json;
using Hotline.Cli.Tests.Consoles;
using Hotline.Triage.Assurance.Checking;
using Xunit;

namespace Hotline.Cli.Tests.Commands;

public sealed class PackCheckCommandTests : IDisposable
{
    /// <summary>A rule that can never fire, and one past its review.</summary>
    private static readonly string Faulty = SmallPack.Text
        .Replace("\"when\": \"ill\"", "\"when\": { \"all\": [\"ill\", { \"not\": \"danger\" }] }", StringComparison.Ordinal)
        .Replace("\"id\": \"ill.old\",", "\"id\": \"ill.old\", \"expiresOn\": \"2026-10-12\",", StringComparison.Ordinal);

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Good_pack_ends_with_nothing_above_a_note()
    {
        var ran = Desk.Run("", "pack", "check", _desk.Pack, "--at", "2026-10-12");
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Matches("^0 errors, 0 warnings, [0-9]+ notes; reviews as of 2026-10-12$", ran.OutputLines[^1]);
        Assert.DoesNotContain("question-unneeded \n", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Defects_are_told_with_place_sentence_and_mend_and_the_shell_is_told_too()
    {
        var ran = Check("--at", "2026-10-12");
        Assert.Equal((1, ""), (ran.ExitCode, ran.Error));
        var line = LineOf("\"id\": \"ill.any\"");
        Assert.Contains(ran.OutputLines, text => text.Contains($"pack.json:{line} ", StringComparison.Ordinal) && text.Contains("warning rule-never-fires", StringComparison.Ordinal));
        Assert.Contains("'ill.any' can never fire", ran.Output, StringComparison.Ordinal);
        Assert.Contains("warning rule-expired", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_are_counted_and_shown_when_they_are_asked_for()
    {
        Assert.DoesNotContain("note question-unneeded", Check().Output, StringComparison.Ordinal);
        Assert.Contains("question-unneeded 1", Check().Output, StringComparison.Ordinal);
        Assert.Contains("note question-unneeded", Check("--notes").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-10-11", false)]
    [InlineData("2026-10-12", true)]
    public void Reviews_are_checked_for_the_day_that_is_given(string day, bool isDue) =>
        Assert.Equal(isDue, Check("--at", day).Output.Contains("rule-expired", StringComparison.Ordinal));

    [Fact]
    public void Programs_get_one_line_for_each_finding()
    {
        var ran = Check("--format", "jsonl", "--at", "2026-10-12");
        Assert.Equal(1, ran.ExitCode);
        Assert.All(ran.Json, line => Assert.Equal("code severity part id file line message mend related exact notCovered", line.Members()));
        var never = Assert.Single(ran.Json, line => line.GetProperty("code").GetString() == "rule-never-fires");
        Assert.Equal(("warning", "rule", "ill.any", LineOf("\"id\": \"ill.any\""), true), (never.GetProperty("severity").GetString(), never.GetProperty("part").GetString(),
            never.GetProperty("id").GetString(), never.GetProperty("line").GetInt32(), never.GetProperty("exact").GetBoolean()));
    }

    [Fact]
    public void Tools_of_code_review_get_a_log_in_their_format()
    {
        var ran = Check("--format", "sarif", "--at", "2026-10-12");
        Assert.Equal((1, ""), (ran.ExitCode, ran.Error));
        var run = AssertSarif(ran);
        Assert.Equal(FindingKinds.All.Select(kind => kind.Code), run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        var never = Assert.Single(run.GetProperty("results").EnumerateArray(), result => result.GetProperty("ruleId").GetString() == "rule-never-fires");
        Assert.Equal("warning", never.GetProperty("level").GetString());
        var place = never.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("/faulty/pack.json", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(LineOf("\"id\": \"ill.any\""), place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void Files_below_the_working_folder_are_named_from_there()
    {
        var before = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(_desk.PathOf("."));
            _desk.WritePack("a pack", Faulty);
            var run = AssertSarif(Desk.Run("", "pack", "check", "a pack", "--format", "sarif"));
            Assert.All(
                run.GetProperty("results").EnumerateArray(),
                result => Assert.Equal("a%20pack/pack.json", result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()));
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }

    [Theory]
    [InlineData("table")]
    [InlineData("jsonl")]
    [InlineData("sarif")]
    public void What_keeps_a_pack_from_loading_is_told_in_every_format(string format)
    {
        var folder = _desk.WritePack("typo", SmallPack.Text.Replace("\"when\": \"ill\"", "\"when\": \"il\"", StringComparison.Ordinal));
        var ran = Desk.Run("", "pack", "check", folder, "--format", format);
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("did you mean 'ill'? [fact-unknown]", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        if (format == "table") Assert.Empty(ran.Output);
        if (format == "jsonl") Assert.Equal(("fact-unknown", "error"), (ran.Json[0].GetProperty("code").GetString(), ran.Json[0].GetProperty("severity").GetString()));
        if (format == "sarif") Assert.Equal(("fact-unknown", "error"), (Result(ran).GetProperty("ruleId").GetString(), Result(ran).GetProperty("level").GetString()));

        static JsonElement Result(Ran ran) => Assert.Single(AssertSarif(ran).GetProperty("results").EnumerateArray());
    }

    [Theory]
    [InlineData("--at", "yesterday")]
    [InlineData("--at", "2026-02-30")]
    [InlineData("--format", "xml")]
    [InlineData("--formt", "sarif")]
    public void Slips_of_the_command_line_are_named(params string[] options)
    {
        var ran = Desk.Run("", ["pack", "check", _desk.Pack, .. options]);
        Assert.Equal((2, ""), (ran.ExitCode, ran.Output));
        Assert.NotEmpty(ran.ErrorLines);
    }

    /// <summary>The members that the standard requires, and that what points somewhere points to something.</summary>
    private static JsonElement AssertSarif(Ran ran)
    {
        var log = Assert.Single(ran.Json);
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.NotEqual("", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(rules.Count, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct(StringComparer.Ordinal).Count());
        foreach (var rule in rules)
        {
            Assert.NotEqual("", rule.GetProperty("shortDescription").GetProperty("text").GetString());
            Assert.NotEqual("", rule.GetProperty("help").GetProperty("text").GetString());
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), (string[])["none", "note", "warning", "error"]);
        }

        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), (string[])["none", "note", "warning", "error"]);
            Assert.NotEqual("", result.GetProperty("message").GetProperty("text").GetString());
            foreach (var location in result.GetProperty("locations").EnumerateArray())
            {
                var place = location.GetProperty("physicalLocation");
                Assert.True(Uri.TryCreate(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.RelativeOrAbsolute, out _));
                if (place.TryGetProperty("region", out var region)) Assert.True(region.GetProperty("startLine").GetInt32() >= 1);
            }
        }

        return run;
    }

    private static int LineOf(string text) => 1 + Faulty[..Faulty.IndexOf(text, StringComparison.Ordinal)].Count(character => character == '\n');

    private Ran Check(params string[] options) => Desk.Run("", ["pack", "check", _desk.WritePack("faulty", Faulty), .. options]);
}
