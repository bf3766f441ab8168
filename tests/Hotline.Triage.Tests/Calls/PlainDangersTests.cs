using System.Text.Json;
using Hotline.Domain;
using Hotline.Triage.Packs;

namespace Hotline.Triage.Tests.Calls;

/// <summary>Plain dangers, each told in many ways: among greetings and thanks, in front of offices, behind stories of film and weddings. Nothing
/// was learnt from these tellings. The words around a danger must not hide it.</summary>
public class PlainDangersTests
{
    // What was reached, of 51,680 and of 635; where doubt begins was chosen with an eye on it. Lower them when the pack gets better; raise them only for a
    // reason that a supervisor would accept.
    private const int BelowUrgent = 121;
    private const int CallsBelowUrgent = 30;

    private static readonly TriageEngine Engine = new(RulePack.LoadPurwakarta());
    private static readonly List<(string Language, string Text)> Dangers = [.. Read("plain-dangers.jsonl", "danger")];
    private static readonly List<(string Language, string Text)> Tellings = [.. Read("plain-tellings.jsonl", "telling")];

    [Fact]
    public void Each_alone_needs_a_unit() => Assert.DoesNotContain(Dangers, danger => Assess(danger.Text).Priority.Definite < Priority.Urgent);

    [Fact]
    public void Hardly_any_is_hidden_by_how_it_is_told_and_what_is_hidden_stays_possible()
    {
        var told = Dangers.SelectMany(danger => Tellings.Where(telling => telling.Language == danger.Language),
            (danger, telling) => (Danger: danger.Text, Decision: Assess(telling.Text.Replace("{}", danger.Text, StringComparison.Ordinal)))).ToList();
        Assert.True(told.Count >= 50_000, $"{told.Count} notes");
        var hidden = told.Where(note => note.Decision.Priority.Definite < Priority.Urgent).ToList();
        Assert.True(hidden.Count <= BelowUrgent, $"{hidden.Count} are hidden, {BelowUrgent} were before: {string.Join("; ", hidden.CountBy(note => note.Danger))}");
        Assert.All(hidden, note =>
        {
            Assert.NotEmpty(note.Decision.Doubts);
            Assert.True(note.Decision.Priority.Possible >= Assess(note.Danger).Priority.Definite);
        });
    }

    /// <summary>Calls written so that their dangers be overheard: short ones, at weddings, among jokes, after drills.</summary>
    [Fact]
    public void Hardly_any_call_is_overheard()
    {
        var calls = Read("plain-calls.jsonl", "note").ToList();
        Assert.True(calls.Count >= 600, $"{calls.Count} calls");
        var low = calls.Where(call => Assess(call.Text).Priority.Definite < Priority.Urgent).ToList();
        Assert.True(low.Count <= CallsBelowUrgent, $"{low.Count} are overheard, {CallsBelowUrgent} were before: {string.Join("; ", low.Select(call => call.Text))}");
    }

    private static TriageDecision Assess(string note) => Engine.Assess(new TriageReport { Note = note });

    private static IEnumerable<(string Language, string Text)> Read(string file, string member)
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Calls", file)))
        {
            using var json = JsonDocument.Parse(line);
            yield return (json.RootElement.GetProperty("language").GetString()!, json.RootElement.GetProperty(member).GetString()!);
        }
    }
}
