using System.Text.Json;
using Hotline.Domain;
using Hotline.Triage.Packs;
using Hotline.Triage.Reports;

namespace Hotline.Triage.Tests.Calls;

/// <summary>The sample calls against what a supervisor would expect. The pack was improved on these calls, so this keeps what was
/// reached and says nothing of calls that nobody has seen.</summary>
public class SampleCallsTests
{
    private static readonly TriageEngine Engine = new(RulePack.LoadPurwakarta());
    private static readonly List<(string Id, TriageReport Report, Expected Expected)> Calls = Load();

    [Fact]
    public void Every_sample_call_is_labelled() => Assert.True(Calls.Count >= 80);

    [Fact]
    public void No_danger_is_decided_below_urgent_by_its_note_alone() => Assert.Empty(Calls
        .Where(call => call.Expected.Priority >= Priority.Emergency && NoteOnly(call.Report).Priority.Definite < Priority.Urgent)
        .Select(call => call.Id));

    [Fact]
    public void Few_harmless_calls_are_raised_by_their_note_alone()
    {
        var harmless = Calls.Where(call => call.Expected.Priority < Priority.Urgent).ToList();
        var raised = harmless.Where(call => NoteOnly(call.Report).Priority.Definite >= Priority.Urgent).Select(call => call.Id).ToList();
        Assert.True(raised.Count * 10 <= harmless.Count, string.Join(", ", raised));
    }

    [Fact]
    public void Nine_categories_in_ten_are_right()
    {
        var wrong = Calls.Where(call => !call.Expected.Roots.Contains(Engine.Assess(call.Report).Category.Root.Code)).Select(call => call.Id).ToList();
        Assert.True(wrong.Count * 10 <= Calls.Count, string.Join(", ", wrong));
    }

    [Fact]
    public void What_is_possible_is_never_below_what_a_supervisor_expects() => Assert.Empty(Calls
        .Where(call => NoteOnly(call.Report).Priority.Possible < call.Expected.Priority)
        .Select(call => call.Id));

    private static TriageDecision NoteOnly(TriageReport report) => Engine.Assess(report with { Facts = report.Facts.Clear() });

    private static List<(string Id, TriageReport Report, Expected Expected)> Load()
    {
        var expected = Lines("expected.jsonl").ToDictionary(
            line => line.GetProperty("id").GetString()!,
            line =>
            {
                Assert.True(PriorityCodes.TryParse(line.GetProperty("priority").GetString(), out var priority));
                var also = line.TryGetProperty("alsoCategory", out var others) ? others.EnumerateArray().Select(other => other.GetString()!) : [];
                return new Expected(priority, [.. also.Append(line.GetProperty("category").GetString()!).Select(code => code.Split('.')[0])]);
            },
            StringComparer.Ordinal);
        return [.. File.ReadLines(PathOf("purwakarta.jsonl"))
            .Select(line => TriageReportReader.Read(line).Report!)
            .Select(report => (report.Id, report, expected[report.Id]))];
    }

    private static IEnumerable<JsonElement> Lines(string file) => File.ReadLines(PathOf(file)).Select(line => JsonElement.Parse(line));

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Calls", file);

    private sealed record Expected(Priority Priority, string[] Roots);
}
