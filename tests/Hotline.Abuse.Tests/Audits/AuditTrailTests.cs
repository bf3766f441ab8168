using System.Reflection;
using System.Text;
using System.Text.Json;
using Hotline.Abuse.Audits;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Reviews;
using Hotline.Abuse.Tests.Reviews;

namespace Hotline.Abuse.Tests.Audits;

public class AuditTrailTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly AuditEntry Entry = new() { Id = "case-1/decision:d1", Action = AuditAction.Approved, CaseId = "case-1", At = RandomConduct.Start, By = "iyus", Reason = "three ambulances" };

    [Fact]
    public async Task Entries_are_kept_in_order_and_the_same_one_once()
    {
        var trail = new InMemoryAuditTrail();
        await trail.AppendAsync(Entry, None);
        await trail.AppendAsync(Entry with { Id = "case-1/withdrawal:d1", Action = AuditAction.Withdrawn }, None);
        await trail.AppendAsync(Entry with { Reason = "rewritten" }, None);
        var entries = await trail.ReadAsync(None).ToArrayAsync(None);
        Assert.Equal([AuditAction.Approved, AuditAction.Withdrawn], entries.Select(entry => entry.Action));
        Assert.Equal("three ambulances", entries[0].Reason);
    }

    [Fact]
    public void A_trail_can_only_be_added_to_and_read() =>
        Assert.Equal(["AppendAsync", "ReadAsync"], typeof(IAuditTrail).GetMethods(BindingFlags.Public | BindingFlags.Instance).Select(method => method.Name).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Export_is_one_object_a_line_with_all_members()
    {
        var trail = new InMemoryAuditTrail();
        await trail.AppendAsync(Entry, None);
        await trail.AppendAsync(Entry with { Id = "x", Action = AuditAction.CallerErased, By = null, Reason = "\n\"é", EvidenceCount = 3 }, None);
        using var stream = new MemoryStream();
        Assert.Equal(2, await trail.ExportAsync(stream, None));
        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Equal("", lines[2]);
        Assert.Equal(
            """{"id":"case-1/decision:d1","action":"approved","case":"case-1","at":"2026-01-22T08:00:00Z","by":"iyus","reason":"three ambulances","treatment":null,"evidence":0,"expires":null,"policyHash":null}""",
            lines[0]);
        using var second = JsonDocument.Parse(lines[1]);
        Assert.Equal("\n\"é", second.RootElement.GetProperty("reason").GetString());
        Assert.Equal("caller-erased", second.RootElement.GetProperty("action").GetString());
    }

    [Fact]
    public void Every_action_has_a_word_of_its_own()
    {
        var words = Enum.GetValues<AuditAction>().Select(action => action.ToCode()).ToArray();
        Assert.Equal(words.Length, words.Distinct().Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((AuditAction)99).ToCode());
    }

    [Fact]
    public void Numbers_in_reasons_are_masked_however_they_are_written() => Gen.Select(RandomConduct.Numbers, Gen.Int[0, 4]).Sample((number, form) =>
    {
        var written = form switch
        {
            0 => number,
            1 => $"{number[..4]}-{number[4..8]}-{number[8..]}",
            2 => $"+62 {number[1..4]} {number[4..8]} {number[8..]}",
            3 => $"({number[..4]}) {number[4..]}",
            _ => string.Join('.', number.Chunk(3).Select(chunk => new string(chunk))),
        };
        var entry = Entry with { By = $"desk {written}", Reason = $"the owner of {written}, 3 times" };
        Assert.Equal("3", string.Concat((entry.By + entry.Reason).Where(char.IsDigit)));
        Assert.EndsWith(", 3 times", entry.Reason, StringComparison.Ordinal);
    }, iter: 500);

    [Fact]
    public async Task The_trail_outlives_the_erasure_of_the_caller_and_leads_back_to_nobody()
    {
        using var setting = new ReviewSetting();
        await setting.HoaxesAsync(ReviewSetting.Caller, "h1", "h2", "h3");
        await setting.Desk.ApproveAsync(ReviewSetting.Caller, await setting.DecisionAsync("d1"), None);
        await setting.Desk.AppealAsync(ReviewSetting.Caller, new Appeal { CaseId = "case-1", Id = "a1", EvidenceIds = ["h1"], Grounds = "my number is 0812 3456 7890", At = ReviewSetting.Now }, None);
        await setting.Privacy.EraseAsync(ReviewSetting.Caller, new PrivacyRequest { CaseId = "request-7", By = "nurul", Reason = "asked by 081234567890", At = ReviewSetting.Now }, None);

        Assert.Empty(await setting.Store.KeysAsync(null, None).ToArrayAsync(None));
        Assert.Empty(await setting.Reviews.KeysAsync(null, None).ToArrayAsync(None));
        using var stream = new MemoryStream();
        Assert.Equal(3, await setting.Trail.ExportAsync(stream, None));
        var text = Encoding.UTF8.GetString(stream.ToArray());
        foreach (var trace in new[] { "4567890", "3456", setting.OldKey.ToString(), setting.OldKey.ToString()[2..12], "\"h1\"", "h2", "my number" })
            Assert.DoesNotContain(trace, text, StringComparison.Ordinal);
    }
}
