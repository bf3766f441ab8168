using Hotline.Cli.Tests.Consoles;
using Xunit;

namespace Hotline.Cli.Tests.Commands;

public sealed class PackCommandTests : IDisposable
{
    private const string Overlay = """
        {
          "pack": { "id": "over", "version": "2", "extends": "small" },
          "phrases": [{ "gives": { "fire": true }, "say": { "id": ["kahuruan"] } }]
        }
        """;

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Good_pack_is_counted()
    {
        var ran = Desk.Run("", "pack", "check", _desk.Pack);
        Assert.Equal(0, ran.ExitCode);
        Assert.StartsWith("small 1: 6 rules, 7 facts, 3 categories, ", ran.Output, StringComparison.Ordinal);
        Assert.Empty(ran.Error);
    }

    [Fact]
    public void Examples_of_a_good_pack_come_out()
    {
        var ran = Desk.Run("", "pack", "test", _desk.Pack);
        Assert.Equal(0, ran.ExitCode);
        Assert.Equal("small 1: 12 of 12 examples came out", Assert.Single(ran.OutputLines));
    }

    [Fact]
    public void Example_that_does_not_come_out_is_named_with_its_place()
    {
        var folder = _desk.WritePack("other", SmallPack.Text.Replace("\"match\": [\"sakit\"]", "\"match\": [\"sehat\"]", StringComparison.Ordinal));
        var ran = Desk.Run("", "pack", "test", folder);
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("pack.json:", ran.Error, StringComparison.Ordinal);
        Assert.Contains("ill.any: must fire for \"sehat\"", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Misspelt_fact_in_a_rule_is_named_with_file_line_column_and_mend()
    {
        var folder = _desk.WritePack("typo", SmallPack.Text.Replace("\"when\": \"ill\"", "\"when\": \"il\"", StringComparison.Ordinal));
        var line = 1 + SmallPack.Text[..SmallPack.Text.IndexOf("\"when\": \"ill\"", StringComparison.Ordinal)].Count(character => character == '\n');
        foreach (var args in new[] { ["pack", "check", folder], new[] { "triage", "-", "--pack", folder }, ["call", "--pack", folder] })
        {
            var ran = Desk.Run("""{"id":"a","note":""}""", args);
            Assert.Equal(1, ran.ExitCode);
            Assert.Empty(ran.Output);
            Assert.Matches($"pack\\.json:{line}:[0-9]+: .*did you mean 'ill'\\?", Assert.Single(ran.ErrorLines));
        }
    }

    [Fact]
    public void Folder_that_is_missing_is_a_usage_error()
    {
        foreach (var args in new[] { ["pack", "check", _desk.PathOf("no")], new[] { "pack", "test", _desk.PathOf("no") }, ["triage", "-", "--pack", _desk.PathOf("no")], ["call", "--pack", _desk.PathOf("no")] })
        {
            var ran = Desk.Run("""{"id":"a","note":""}""", args);
            Assert.Equal(2, ran.ExitCode);
            Assert.Contains("there is no such folder", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Several_packs_are_laid_over_one_another()
    {
        var over = _desk.WritePack("over", Overlay);
        var ran = Desk.Run("""{"id":"a","note":"kahuruan"}""", "triage", "-", "--format", "jsonl", "--pack", _desk.Pack, "--pack", over);
        var decision = Assert.Single(ran.Json);
        Assert.Equal("emergency", decision.GetProperty("priority").GetString());
        Assert.Equal("small 1 + over 2", decision.GetProperty("pack").GetString());
    }
}
