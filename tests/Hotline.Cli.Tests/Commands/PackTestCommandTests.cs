using Hotline.Cli.Tests.Consoles;
using Xunit;

namespace Hotline.Cli.Tests.Commands;

public sealed class PackTestCommandTests : IDisposable
{
    private const string Calls = """
        {"id":"hit","note":"kebakaran","language":"id","expected":{"category":"fire","priority":"emergency"}}
        {"id":"under","note":"rumahnya hangus semua","language":"id","expected":{"category":"fire","alsoCategory":["rescue"],"priority":"immediate"},"hard":"implied"}
        {"id":"over","note":"sakit hati","language":"id","expected":{"category":"non-emergency","priority":"non-emergency"}}
        {"id":"given","note":"tolong","language":"en","facts":{"ill":true},"expected":{"category":"medical","priority":"urgent"}}
        """;

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Labelled_calls_are_counted_in_all_and_by_category_language_and_difficulty()
    {
        var ran = Test(Calls);
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Equal("small 1: 12 of 12 examples came out", ran.OutputLines[0]);
        Assert.Matches("│ under-triage +│ +33\\.3 % │ +6\\.1 % to 79\\.2 % │ +1 │ +3 │", ran.Output);
        foreach (var group in new[] { "medical", "fire", "non-emergency", "en", "id", "implied", "none" })
            Assert.Contains(ran.OutputLines, line => line.StartsWith($"│ {group} ", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_miss_is_told_with_what_led_there_and_without_the_note()
    {
        var ran = Test(Calls);
        Assert.Equal("2 of 4 calls were missed:", ran.OutputLines[^3]);
        Assert.Equal("under serious-under-triage category: fire/rescue immediate → unclassified non-emergency..immediate by no rule; read nothing", ran.OutputLines[^2]);
        Assert.Equal("over over-triage category: non-emergency non-emergency → medical.illness urgent..immediate by ill.any; read ill = true at 0+5", ran.OutputLines[^1]);
        Assert.DoesNotContain("hati", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_are_shown_when_they_are_asked_for() =>
        Assert.EndsWith("read ill = true \"sakit\"; note: sakit hati", Test(Calls, "--show-notes").OutputLines[^1], StringComparison.Ordinal);

    [Fact]
    public void Facts_given_with_a_note_can_be_left_out() =>
        Assert.StartsWith("given under-triage category: medical urgent → ", Test(Calls, "--note-only").OutputLines[^1], StringComparison.Ordinal);

    [Fact]
    public void Several_files_are_taken_together()
    {
        var (first, second) = (_desk.Write("a.jsonl", Calls), _desk.Write("b.jsonl", Calls));
        Assert.Contains("4 of 8 calls were missed:", Desk.Run("", "pack", "test", _desk.Pack, "--calls", first, "--calls", second).OutputLines);
    }

    [Fact]
    public void Programs_get_a_line_for_the_examples_each_miss_and_each_group()
    {
        var lines = Test(Calls, "--format", "jsonl").Json;
        Assert.Equal(12, lines[0].GetProperty("cameOut").GetInt32());
        Assert.Equal("serious-under-triage", lines[1].GetProperty("missed")[0].GetString());
        Assert.Equal("over", lines[2].GetProperty("id").GetString());
        Assert.False(lines[2].TryGetProperty("note", out _));
        var total = lines[3];
        Assert.Equal(("total", 4, 1, 3), (total.GetProperty("group").GetString(), total.GetProperty("calls").GetInt32(),
            total.GetProperty("underTriage").GetProperty("count").GetInt32(), total.GetProperty("underTriage").GetProperty("of").GetInt32()));
        Assert.Equal(["fire", "medical", "non-emergency", "en", "id", "", "implied"], lines[4..].Select(line => line.GetProperty("name").GetString()));
    }

    [Fact]
    public void Bad_lines_are_named_and_the_rest_is_measured()
    {
        var ran = Test(Calls + """

            {"id":"typo","note":"","expected":{"category":"fire","priority":"urgnt"}}
            {"id":"fact","note":"","facts":{"fyre":true},"expected":{"category":"fire","priority":"urgent"}}
            """);
        Assert.Equal(1, ran.ExitCode);
        Assert.Equal(2, ran.ErrorLines.Length);
        Assert.Contains("calls.jsonl:5: expected.priority: this is no priority; use one of immediate, ", ran.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("calls.jsonl:6: facts.fyre: unknown fact 'fyre'; did you mean 'fire'?", ran.ErrorLines[1], StringComparison.Ordinal);
        Assert.Contains("2 of 4 calls were missed:", ran.OutputLines);
    }

    [Fact]
    public void The_tables_are_put_into_the_place_that_a_document_has_for_them()
    {
        var document = _desk.Write("accuracy.md", "# Before\n\n<!-- accuracy -->\nold\n<!-- end of accuracy -->\n\nAfter\n");
        for (var again = 0; again < 2; again++)
        {
            var ran = Test(Calls, "--document", document);
            Assert.Equal(0, ran.ExitCode);
            Assert.DoesNotContain("│", ran.Output, StringComparison.Ordinal);
            var text = File.ReadAllText(document);
            Assert.StartsWith("# Before\n\n<!-- accuracy -->\n\n| 4 calls ", text, StringComparison.Ordinal);
            Assert.EndsWith(" |\n\n<!-- end of accuracy -->\n\nAfter\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain("old", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_document_without_a_place_for_the_tables_is_left_as_it_is()
    {
        var document = _desk.Write("accuracy.md", "<!-- end of accuracy -->\n<!-- accuracy -->\n");
        var ran = Test(Calls, "--document", document);
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("there is no place for the tables", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("<!-- end of accuracy -->\n<!-- accuracy -->\n", File.ReadAllText(document));
    }

    [Theory]
    [InlineData("--note-only")]
    [InlineData("--show-notes")]
    [InlineData("--document", "accuracy.md")]
    public void Options_about_labelled_calls_need_some(params string[] options)
    {
        var ran = Desk.Run("", ["pack", "test", _desk.Pack, .. options]);
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("name them with --calls FILE", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Calls_that_are_missing_are_a_usage_error()
    {
        var ran = Desk.Run("", "pack", "test", _desk.Pack, "--calls", _desk.PathOf("no.jsonl"));
        Assert.Equal((2, ""), (ran.ExitCode, ran.Output));
        Assert.Contains("there is no such file", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Conditions_that_nothing_shows_to_matter_are_listed_with_facts_to_try()
    {
        var ran = Desk.Run("", "pack", "test", _desk.Pack, "--coverage");
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Matches("│ all +│ +6 │ +3 │ +9 │ +6 │ +1 │ +0 │", ran.Output);
        Assert.Contains("  'fire' is never what keeps it from firing; try under avoid: { \"facts\": { \"fire\": false, \"fire-size\": \"large\" } }", ran.OutputLines);
    }

    [Fact]
    public void Labelled_calls_count_for_coverage()
    {
        const string Call = """{"id":"a","note":"","facts":{"fire":false,"fire-size":"large"},"expected":{"category":"fire","priority":"routine"}}""";
        Assert.DoesNotContain("\"fire-size\": \"large\"", Test(Call, "--coverage").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_a_line_for_each_rule_that_lacks_something_and_one_for_the_counts()
    {
        var lines = Desk.Run("", "pack", "test", _desk.Pack, "--coverage", "--format", "jsonl").Json;
        var rule = lines.Single(line => line.TryGetProperty("rule", out var id) && id.GetString() == "fire.large");
        Assert.Equal("missing", rule.GetProperty("missing")[0].GetProperty("silent").GetString());
        Assert.Equal("large", rule.GetProperty("missing")[0].GetProperty("avoid").GetProperty("facts").GetProperty("fire-size").GetString());
        Assert.Equal("group rules fullRules conditions covered coveredByKnownFacts neverMatter", lines[^1].Members());
    }

    [Fact]
    public void Review_tools_get_a_SARIF_log_of_what_did_not_come_out()
    {
        var pack = _desk.WritePack("other", SmallPack.Text.Replace("\"match\": [\"mau curhat\"]", "\"match\": [\"mau ngobrol\"]", StringComparison.Ordinal));
        var ran = Desk.Run("", "pack", "test", pack, "--coverage", "--calls", _desk.Write("calls.jsonl", Calls), "--format", "sarif");
        Assert.Equal(1, ran.ExitCode);
        var results = System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(ran.Output).GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(["call-missed", "condition-not-shown", "example-failed"], results.Select(result => result.GetProperty("ruleId").GetString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var failed = results.Single(result => result.GetProperty("ruleId").GetString() == "example-failed");
        Assert.StartsWith("chat: must fire for", failed.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.True(failed.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32() > 1);
    }

    private Ran Test(string calls, params string[] options) =>
        Desk.Run("", ["pack", "test", _desk.Pack, "--calls", _desk.Write("calls.jsonl", calls), .. options]);
}
