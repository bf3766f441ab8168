using System.Text;
using System.Text.Json;
using Hotline.Cli.Tests.Consoles;
using Xunit;

namespace Hotline.Cli.Tests.Commands;

public sealed class TriageCommandTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Decision_has_the_fields_of_the_contract_in_order()
    {
        var decision = Assert.Single(_desk.Triage("""{"id":"a","note":"kebakaran","language":"en"}""").Json);
        Assert.Equal(
            "id category priority possiblePriority agencies instructions closingAdvice questions rules findings pack packHash",
            decision.Members());
        Assert.Equal("a", decision.GetProperty("id").GetString());
        Assert.Equal("fire.building", decision.GetProperty("category").GetString());
        Assert.Equal("emergency", decision.GetProperty("priority").GetString());
        Assert.Equal("immediate", decision.GetProperty("possiblePriority").GetString());
        Assert.Equal("""["fire-brigade"]""", decision.GetProperty("agencies").GetRawText());
        Assert.Equal(JsonValueKind.Null, decision.GetProperty("closingAdvice").ValueKind);
        Assert.Equal("""["fire.any"]""", decision.GetProperty("rules").GetRawText());
        Assert.Equal("small 1", decision.GetProperty("pack").GetString());
    }

    [Fact]
    public void Questions_and_findings_have_the_fields_of_the_contract_in_order()
    {
        var decision = Assert.Single(_desk.Triage("""{"id":"a","note":"rumah kebakaran","language":"en"}""").Json);
        var question = decision.GetProperty("questions")[0];
        Assert.Equal("fact text why", question.Members());
        Assert.Equal("Is anybody trapped?", question.GetProperty("text").GetString());
        Assert.Equal(
            """{"fact":"fire","value":true,"start":6,"length":9,"text":"kebakaran"}""",
            decision.GetProperty("findings")[0].GetRawText());
    }

    [Fact]
    public void Instructions_and_closing_advice_are_in_the_callers_language()
    {
        var decisions = _desk.Triage("""
            {"id":"a","note":"kebakaran, terjebak","language":"en"}
            {"id":"b","note":"kebakaran, terjebak"}
            {"id":"c","note":"curhat","language":"en","facts":{"danger":false}}
            """).Json;
        Assert.Equal("Leave the building now.", decisions[0].GetProperty("instructions")[0].GetString());
        Assert.Equal("Keluar sekarang.", decisions[1].GetProperty("instructions")[0].GetString());
        Assert.Equal("This line is for emergencies.", decisions[2].GetProperty("closingAdvice").GetString());
    }

    [Fact]
    public void Explanation_follows_the_fields_of_the_contract()
    {
        var ran = Desk.Run("""{"id":"a","note":"kebakaran"}""", "triage", "-", "--format", "jsonl", "--explain", "--pack", _desk.Pack);
        var decision = Assert.Single(ran.Json);
        Assert.Equal("fire.any", decision.GetProperty("explanation")[0].GetProperty("rule").GetString());
        Assert.Equal("note", decision.GetProperty("explanation")[0].GetProperty("evidence")[0].GetProperty("from").GetString());
        Assert.Equal("""["fire.large","fire.trapped"]""", decision.GetProperty("open").GetRawText());
        Assert.Equal("immediate", decision.GetProperty("raise").GetProperty("priority").GetString());
        Assert.Equal(JsonValueKind.Null, decision.GetProperty("raise").GetProperty("facts")[0].GetProperty("from").ValueKind);
        Assert.Equal("""[{"fact":"fire","from":true,"to":false}]""", decision.GetProperty("lower").GetProperty("facts").GetRawText());
    }

    [Fact]
    public void Every_good_line_has_one_decision_and_the_bad_ones_are_named()
    {
        var path = _desk.Write("calls.jsonl", """
            {"id":"a","note":"kebakaran"}
            not json

            {"id":"b","note":"sakit"}
            {"note":"sakit"}
            {"id":"c","note":""}
            """);
        var ran = Desk.Run("", "triage", path, "--format", "jsonl", "--pack", _desk.Pack);
        Assert.Equal(1, ran.ExitCode);
        Assert.Equal("a b c", string.Join(' ', ran.Json.Select(decision => decision.GetProperty("id").GetString())));
        Assert.Collection(
            ran.ErrorLines,
            line => Assert.StartsWith($"{path}:2: this is not a JSON object", line, StringComparison.Ordinal),
            line => Assert.StartsWith($"{path}:5: id: 'id' is missing", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"id":"x","note":"a","facts":{"firee":true}}""", "unknown fact 'firee'; did you mean 'fire'? [fact-unknown]")]
    [InlineData("""{"id":"x","note":"a","facts":{"budi081234567890":true,"fire":true}}""", "-:1: facts[0]: unknown fact, number 1 of the facts in the order of their names; use a fact of the pack")]
    [InlineData("""{"id":"x","note":"a","facts":{"fire":"yes"}}""", "'fire' cannot have this value; use true or false [fact-value-wrong]")]
    [InlineData("""{"id":"x","note":"a","facts":{"age":131}}""", "use a number from 0 to 130 (years) [fact-value-wrong]")]
    [InlineData("""{"id":"x","note":"a","facts":{"fire-size":"medium"}}""", "use one of small, large [fact-value-wrong]")]
    [InlineData("""{"id":"x","note":"a","facts":{"fire":[true]}}""", "[fact-value-wrong]")]
    [InlineData("""{"id":"x","note":"a","facts":["fire"]}""", "[report-facts-malformed]")]
    [InlineData("""{"id":"x","note":"a""", "[report-json-broken]")]
    [InlineData("""{"id":"x","note":"a"} trailing""", "[report-json-broken]")]
    [InlineData("""[{"id":"x","note":"a"}]""", "[report-not-an-object]")]
    [InlineData("null", "[report-not-an-object]")]
    [InlineData("""{"note":"a"}""", "[report-id-missing]")]
    [InlineData("""{"id":7,"note":"a"}""", "[report-id-not-text]")]
    [InlineData("""{"id":"x"}""", "[report-note-missing]")]
    [InlineData("""{"id":"x","note":true}""", "[report-note-not-text]")]
    [InlineData("""{"id":"x","notee":"a"}""", "did you mean 'note'?")]
    [InlineData("""{"id":"x","note":"a","note":"b"}""", "[report-member-twice]")]
    [InlineData("""{"id":"x","note":"a","at":"yesterday"}""", "[report-time-malformed]")]
    public void Bad_line_is_named_with_what_and_why_and_has_no_decision(string line, string message)
    {
        var ran = _desk.Triage($$"""
            {{line}}
            {"id":"good","note":"kebakaran"}
            """);
        Assert.Equal(1, ran.ExitCode);
        Assert.Equal("good", Assert.Single(ran.Json).GetProperty("id").GetString());
        Assert.Contains(ran.ErrorLines, error => error.StartsWith("-:1: ", StringComparison.Ordinal) && error.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Megabyte_of_note_is_refused_without_being_quoted()
    {
        var ran = _desk.Triage($$"""{"id":"x","note":"{{new string('z', 1 << 20)}}"}""");
        Assert.Equal(1, ran.ExitCode);
        Assert.Empty(ran.Output);
        Assert.Contains("[report-note-too-long]", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain("zzzz", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Huge_name_in_the_input_does_not_flood_the_messages()
    {
        var ran = _desk.Triage($$$"""{"id":"x","note":"","facts":{"{{{new string('z', 100_000)}}}":true}}""");
        Assert.Equal(1, ran.ExitCode);
        Assert.InRange(Assert.Single(ran.ErrorLines).Length, 1, 1_100);
    }

    [Fact]
    public void Escaped_null_byte_is_read_as_a_space_and_reported()
    {
        var ran = _desk.Triage("""{"id":"x","note":"ada\u0000kebakaran"}""");
        Assert.Equal("emergency", Assert.Single(ran.Json).GetProperty("priority").GetString());
        Assert.Contains("[report-note-control-character]", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(1, ran.ExitCode);
    }

    [Fact]
    public void Raw_control_characters_cost_no_decision_and_no_place()
    {
        var ran = _desk.Triage("{\"id\":\"x\",\"note\":\"ada\0\tkebakaran\"}\n{\"id\":\"y\",\"note\":\"\"}\n");
        Assert.Equal("emergency", ran.Json[0].GetProperty("priority").GetString());
        Assert.Equal(5, ran.Json[0].GetProperty("findings")[0].GetProperty("start").GetInt32());
        Assert.Equal("y", ran.Json[1].GetProperty("id").GetString());
        Assert.Contains("-:1: note: the text held a control character", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(1, ran.ExitCode);
    }

    [Theory]
    [InlineData("""{"id":"x","note":"\ud83d kebakaran"}""")]
    [InlineData("""{"id":"x","note":"kebakaran \udd25"}""")]
    public void Half_a_surrogate_pair_costs_no_decision(string line)
    {
        var ran = _desk.Triage(line);
        Assert.Equal("emergency", Assert.Single(ran.Json).GetProperty("priority").GetString());
        Assert.Contains("[report-text-broken]", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_cost_no_decision()
    {
        byte[] input = [.. "{\"id\":\"x\",\"note\":\"kebakaran "u8, 0xFF, 0xC3, .. "\"}"u8];
        var ran = _desk.Triage(input);
        Assert.Equal("emergency", Assert.Single(ran.Json).GetProperty("priority").GetString());
        Assert.Contains("-:1: ", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("[line-not-utf8]", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Byte_order_mark_and_carriage_returns_are_no_problem()
    {
        byte[] input = [.. Encoding.UTF8.Preamble, .. "{\"id\":\"a\",\"note\":\"\"}\r\n\r\n{\"id\":\"b\",\"note\":\"\"}"u8];
        var ran = _desk.Triage(input);
        Assert.Equal(0, ran.ExitCode);
        Assert.Equal(2, ran.Json.Length);
        Assert.Empty(ran.Error);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16_is_said_once_for_the_file(bool bigEndian)
    {
        var utf16 = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        var ran = _desk.Triage([.. utf16.Preamble, .. utf16.GetBytes("{\"id\":\"x\",\"note\":\"\"}\n{\"id\":\"y\",\"note\":\"\"}\n")]);
        Assert.Equal(1, ran.ExitCode);
        Assert.Empty(ran.Output);
        Assert.Equal("-: the file is UTF-16; save it as UTF-8", Assert.Single(ran.ErrorLines));
        var pack = _desk.WritePack("wide", "{}");
        _desk.Write(Path.Combine("wide", "pack.json"), [.. utf16.Preamble, .. utf16.GetBytes("{}")]);
        Assert.Contains("the file is UTF-16; save it as UTF-8 [pack-not-utf8]", Assert.Single(Desk.Run("", "triage", "-", "--pack", pack).ErrorLines), StringComparison.Ordinal);
        var policy = _desk.Write("policy.jsonc", [.. utf16.Preamble, .. utf16.GetBytes("{}")]);
        Assert.Contains("the file is UTF-16; save it as UTF-8 [policy-not-utf8]", Assert.Single(Desk.Run("", "standing", "-", "--policy", policy).ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Directory_in_place_of_a_policy_is_told_how_to_mend()
    {
        var ran = Desk.Run("", "standing", "-", "--policy", _desk.Pack);
        Assert.Equal(2, ran.ExitCode);
        Assert.StartsWith($"{_desk.Pack}: this is a directory; name the policy file in it, or one of purwakarta", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n")]
    [InlineData("\uFEFF")]
    public void Empty_input_is_said_to_be_empty(string input)
    {
        var ran = _desk.Triage(input);
        Assert.Equal(1, ran.ExitCode);
        Assert.Empty(ran.Output);
        Assert.Equal("-: there is nothing in it; put one JSON object on each line", Assert.Single(ran.ErrorLines));
    }

    [Fact]
    public void Broken_pack_is_reported_on_one_line()
    {
        var pack = _desk.WritePack("odd", """{ "pa\nck": 1, "pack": { "id": "a", "version": "1", "languages": ["id"] } }""");
        var ran = Desk.Run("", "triage", "-", "--pack", pack);
        Assert.Equal(1, ran.ExitCode);
        Assert.All(ran.ErrorLines, line => Assert.StartsWith(pack, line, StringComparison.Ordinal));
        Assert.Contains("pa\uFFFDck", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_file_and_directory_are_usage_errors()
    {
        var missing = Desk.Run("", "triage", _desk.PathOf("no.jsonl"), "--pack", _desk.Pack);
        Assert.Equal(2, missing.ExitCode);
        Assert.Contains("there is no such file", missing.Error, StringComparison.Ordinal);
        var directory = Desk.Run("", "triage", _desk.Pack, "--pack", _desk.Pack);
        Assert.Equal(2, directory.ExitCode);
        Assert.Contains("this is a directory", directory.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_longer_than_the_limit_is_passed_over()
    {
        var input = new byte[(16 << 20) + 100];
        Array.Fill(input, (byte)'x');
        "\n{\"id\":\"b\",\"note\":\"\"}\n"u8.CopyTo(input.AsSpan(input.Length - 22));
        var ran = _desk.Triage(input);
        Assert.Equal("b", Assert.Single(ran.Json).GetProperty("id").GetString());
        Assert.Contains("-:1: the line has more than 16777216 bytes", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_tells_what_to_do_without_colours()
    {
        var ran = Desk.Run("""{"id":"call-7","note":"kebakaran","language":"en"}""", "triage", "-", "--explain", "--pack", _desk.Pack);
        Assert.Equal(0, ran.ExitCode);
        foreach (var word in new[] { "call-7", "emergency", "up to", "immediate", "Building fire", "Fire brigade", "Is anybody trapped?", "fire.any", "\"kebakaran\"", "1 call: 1 emergency", "small 1" })
            Assert.Contains(word, ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', ran.Output);
    }

    [Fact]
    public void Text_that_looks_like_markup_is_shown_as_it_is()
    {
        var ran = Desk.Run("""{"id":"[red]x[/]","note":"[bold]kebakaran[/] [["}""", "triage", "-", "--explain", "--pack", _desk.Pack);
        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("[red]x[/]", ran.Output, StringComparison.Ordinal);
    }
}
