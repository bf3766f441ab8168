using System.Text;
using System.Text.Json;
using Hotline.Cli.Tests.Consoles;
using Xunit;

namespace Hotline.Cli.Tests.Commands;

public sealed class PackDiffCommandTests : IDisposable
{
    private const string AnyFire = "\"category\": \"fire.building\", \"priority\": \"emergency\", \"when\": \"fire\"";
    private const string Calls = """
        {"id":"a","note":"kebakaran","expected":{"category":"fire","priority":"emergency"}}
        {"id":"b","note":"sakit","expected":{"category":"medical","priority":"urgent"}}
        {"id":"c","facts":{"chat":true}}
        """;

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_pack_beside_itself_changes_nothing()
    {
        var ran = Diff(SmallPack.Text, Calls);
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Contains("The packs hold the same.", ran.OutputLines);
        Assert.Contains("0 of 12 examples moved", ran.OutputLines);
        Assert.Contains("0 of 3 calls moved", ran.OutputLines);
        Assert.Equal("Nothing of 15 went down in priority.", ran.OutputLines[^1]);
    }

    [Fact]
    public void A_lowered_priority_ends_with_1_and_names_rule_and_calls()
    {
        var ran = Diff(Lowered(), Calls);
        Assert.Equal((1, ""), (ran.ExitCode, ran.Error));
        Assert.Contains(ran.OutputLines, line => line.StartsWith("  rule fire.any changed: priority from 'emergency' to 'routine' (", StringComparison.Ordinal));
        Assert.Contains(ran.OutputLines, line => line.StartsWith("│ a ", StringComparison.Ordinal) && line.Contains("fire.any was lowered", StringComparison.Ordinal));
        Assert.Contains(ran.OutputLines, line => line.StartsWith("│ fire.any match 1 ", StringComparison.Ordinal));
        Assert.Matches("│ under-triage +│ 0 of 2 \\(0\\.0 %, 0\\.0–65\\.8\\) +│ 1 of 2 \\(50\\.0 %, 9\\.5–90\\.5\\)", ran.Output);
        Assert.Matches("^[0-9]+ of 15 went down in priority: [0-9]+ in what is certain, 0 in what is possible\\.$", ran.OutputLines[^1]);
    }

    [Fact]
    public void A_raised_priority_is_told_and_ends_with_0()
    {
        var ran = Diff(SmallPack.Text.Replace(AnyFire, AnyFire.Replace("emergency", "immediate", StringComparison.Ordinal), StringComparison.Ordinal), Calls);
        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("fire.any was raised", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_can_be_left_out()
    {
        var chat = _desk.Write("chat.jsonl", """{"id":"c","facts":{"chat":true}}""");
        var ran = Desk.Run("", "pack", "diff", _desk.Pack, _desk.WritePack("new", Lowered()), "--calls", chat, "--no-examples");
        Assert.Equal(0, ran.ExitCode);
        Assert.DoesNotContain("examples moved", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_calls_the_examples_of_the_old_pack_are_compared() =>
        Assert.Equal(1, Desk.Run("", "pack", "diff", _desk.Pack, _desk.WritePack("new", Lowered())).ExitCode);

    [Fact]
    public void Programs_get_a_line_for_the_packs_each_change_each_moved_call_and_each_count()
    {
        var lines = Diff(Lowered(), Calls, "--format", "jsonl").Json;
        Assert.Equal("old oldHash new newHash changes notesReadOnce", lines[0].Members());
        Assert.Equal("change part id location members", lines[1].Members());
        var call = lines.Single(line => line.TryGetProperty("id", out var id) && id.GetString() == "a");
        Assert.Equal("id of moved from to because facts", call.Members());
        Assert.Equal("calls", call.GetProperty("of").GetString());
        Assert.Equal(["definite-down"], call.GetProperty("moved").EnumerateArray().Select(way => way.GetString()));
        Assert.Equal(("emergency", "routine"), (call.GetProperty("from").GetProperty("priority").GetString(), call.GetProperty("to").GetProperty("priority").GetString()));
        Assert.Equal("fire.any lowered", string.Join(' ', call.GetProperty("because")[0].EnumerateObject().Select(member => member.Value.GetString())));
        var counts = lines.Single(line => line.TryGetProperty("group", out var group) && group.GetString() == "calls");
        Assert.Equal((3, 1, 1), (counts.GetProperty("calls").GetInt32(), counts.GetProperty("moved").GetInt32(), counts.GetProperty("definiteDown").GetInt32()));
        Assert.Equal(["old", "new"], lines[^2..].Select(line => line.GetProperty("name").GetString()));
        Assert.Equal([0, 1], lines[^2..].Select(line => line.GetProperty("underTriage").GetProperty("count").GetInt32()));
    }

    [Fact]
    public void Review_tools_get_a_SARIF_log_with_findings_at_lines()
    {
        var ran = Diff(Lowered(), Calls, "--format", "sarif");
        Assert.Equal(1, ran.ExitCode);
        var run = JsonSerializer.Deserialize<JsonElement>(ran.Output).GetProperty("runs")[0];
        var known = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.All(results, result => Assert.Contains(result.GetProperty("ruleId").GetString(), known));
        var down = results.Single(result => result.GetProperty("message").GetProperty("text").GetString()!.StartsWith("a: ", StringComparison.Ordinal));
        Assert.Equal(("decision-down", "error"), (down.GetProperty("ruleId").GetString(), down.GetProperty("level").GetString()));
        var place = down.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("/calls.jsonl", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal("pack-changed", results[0].GetProperty("ruleId").GetString());
        Assert.True(results[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32() > 1);
    }

    [Fact]
    public void Bad_lines_are_named_and_end_with_1_though_nothing_moved()
    {
        var ran = Diff(SmallPack.Text, Calls + """

            {"id":
            {"id":"d","facts":{"fyre":true}}
            {"id":"e","note":"","expected":{"category":"fire"}}
            """);
        Assert.Equal(1, ran.ExitCode);
        Assert.Equal(3, ran.ErrorLines.Length);
        Assert.Contains("calls.jsonl:5: facts.fyre: unknown fact 'fyre'; did you mean 'fire'?", ran.ErrorLines[1], StringComparison.Ordinal);
        Assert.Contains("0 of 3 calls moved", ran.OutputLines);
    }

    [Fact]
    public void A_fact_that_one_pack_lacks_is_no_fault_of_the_log()
    {
        var without = SmallPack.Text
            .Replace("""{ "id": "chat", "question": { "id": "Hanya mengobrol?", "en": "Just a chat?" } }""", """{ "id": "talk", "question": { "id": "Hanya mengobrol?", "en": "Just a chat?" } }""", StringComparison.Ordinal)
            .Replace("\"chat\": true", "\"talk\": true", StringComparison.Ordinal)
            .Replace("\"when\": \"chat\"", "\"when\": \"talk\"", StringComparison.Ordinal);
        var ran = Diff(without, Calls);
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Contains("1 of 3 calls moved", ran.OutputLines);
        Assert.Contains("fact talk added", ran.Output, StringComparison.Ordinal);
        Assert.Contains("chat: true → unknown", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Packs_can_be_laid_over_others_and_the_shipped_one_is_named_purwakarta()
    {
        var overlay = _desk.WritePack("night", """{ "pack": { "id": "night", "version": "1", "extends": "small" }, "phrases": [{ "gives": { "fire": true }, "say": { "id": ["membara"] } }] }""");
        var ran = Desk.Run("", "pack", "diff", _desk.Pack, $"{_desk.Pack}+{overlay}");
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Contains("phrases fire changed: number from '2' to '3'", ran.Output, StringComparison.Ordinal);
        Assert.Equal(0, Desk.Run("", "pack", "diff", "purwakarta", "purwakarta", "--no-examples").ExitCode);
    }

    [Theory]
    [InlineData("pack", "diff")]
    [InlineData("pack", "diff", "no-such-folder", "purwakarta")]
    [InlineData("pack", "diff", "purwakarta", "purwakarta+no-such-folder")]
    [InlineData("pack", "diff", "purwakarta", "purwakarta", "--calls", "no-such-file.jsonl")]
    [InlineData("pack", "diff", "purwakarta", "purwakarta", "--format", "xml")]
    public void What_cannot_be_opened_is_a_usage_error(params string[] args)
    {
        var ran = Desk.Run("", args);
        Assert.Equal((2, ""), (ran.ExitCode, ran.Output));
        Assert.NotEmpty(ran.Error);
    }

    [Fact]
    public void A_log_of_any_length_goes_through_without_being_kept()
    {
        const int Lines = 100_000;
        var log = new StringBuilder();
        for (var i = 0; i < Lines; i++) log.Append("{\"id\":\"").Append(i).Append("\",\"facts\":{\"fire\":").Append(i % 2 == 0 ? "true" : "false").Append("}}\n");
        var calls = _desk.Write("calls.jsonl", log.ToString());
        log.Clear();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var ran = Desk.Run("", "pack", "diff", _desk.Pack, _desk.WritePack("new", Lowered()), "--calls", calls);
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains($"{Lines / 2} of {Lines} calls moved", ran.OutputLines);
        Assert.Contains($"and {(Lines / 2) - 50} more; --format jsonl lists all", ran.OutputLines);
        Assert.True(GC.GetTotalMemory(forceFullCollection: true) - before < 20_000_000);
    }

    private static string Lowered() => SmallPack.Text.Replace(AnyFire, AnyFire.Replace("emergency", "routine", StringComparison.Ordinal), StringComparison.Ordinal);

    private Ran Diff(string @new, string calls, params string[] options) =>
        Desk.Run("", ["pack", "diff", _desk.Pack, _desk.WritePack("new", @new), "--calls", _desk.Write("calls.jsonl", calls), .. options]);
}
