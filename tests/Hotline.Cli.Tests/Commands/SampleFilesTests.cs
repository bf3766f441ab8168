using System.Text.Json;
using Hotline.Cli.Tests.Consoles;
using Xunit;

namespace Hotline.Cli.Tests.Commands;

/// <summary>The sample files with the pack and the policy of Purwakarta. What is decided is tested with the pack.</summary>
public sealed class SampleFilesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "calls");

    [Fact]
    public void Every_sample_call_has_a_decision()
    {
        var path = Path.Combine(Folder, "purwakarta.jsonl");
        var ran = Desk.Run("", "triage", path, "--format", "jsonl");
        Assert.Equal(0, ran.ExitCode);
        Assert.Empty(ran.Error);
        var ids = File.ReadLines(path).Select(line => JsonSerializer.Deserialize<JsonElement>(line).GetProperty("id").GetString());
        Assert.Equal(ids, ran.Json.Select(decision => decision.GetProperty("id").GetString()), StringComparer.Ordinal);
        Assert.All(ran.Json, decision => Assert.StartsWith("purwakarta ", decision.GetProperty("pack").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Sample_calls_can_be_shown_as_a_table_with_explanations()
    {
        var ran = Desk.Run("", "triage", Path.Combine(Folder, "purwakarta.jsonl"), "--explain");
        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("c-120", ran.Output, StringComparison.Ordinal);
        Assert.Contains("120 calls: ", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void House_on_fire_with_people_in_it_is_immediate_at_the_live_desk()
    {
        var ran = Desk.Run("rumah kebakaran\nanak terjebak di dalam\n", "call");
        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("→ immediate", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sample_conduct_gives_standings_without_numbers()
    {
        var ran = Desk.Run("", "standing", Path.Combine(Folder, "conduct.jsonl"), "--format", "jsonl");
        Assert.Equal(0, ran.ExitCode);
        Assert.Equal(14, ran.Json.Length);
        Assert.DoesNotContain("812000000", ran.Output, StringComparison.Ordinal);
        Assert.Contains(ran.Json, standing => string.Equals(standing.GetProperty("treatment").GetString(), "screening", StringComparison.Ordinal));
        var silent = Assert.Single(ran.Json, standing => string.Equals(standing.GetProperty("caller").GetString(), "+6281*******44", StringComparison.Ordinal));
        Assert.Equal(0, silent.GetProperty("level").GetInt32());
    }
}
