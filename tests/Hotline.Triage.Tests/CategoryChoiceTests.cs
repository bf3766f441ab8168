using Hotline.Domain;
namespace Hotline.Triage.Tests;

/// <summary>Rules that name a call before others, and the words of a note that plainly point to one kind.</summary>
public class CategoryChoiceTests
{
    private const string Overlay = """
        {
          "pack": { "id": "plain", "version": "1", "title": "Plain", "extends": "small" },
          "facts": [
            { "id": "kind", "type": "choice", "choices": { "medical": { "id": "medis", "en": "medical" }, "spouse": { "id": "jodoh", "en": "spouse" } }, "question": { "id": "Tentang apa?", "en": "About what?" } },
            { "id": "kind-plain", "type": "choice", "choices": { "medical": { "id": "medis", "en": "medical" }, "spouse": { "id": "jodoh", "en": "spouse" } }, "question": { "id": "Jelas?", "en": "Plainly?" } }
          ],
          "leanings": [
            { "fact": "kind", "value": "medical", "start": 0, "clear": { "fact": "kind-plain", "by": 20 }, "words": { "lemas": 15, "pucat": 10 } },
            { "fact": "kind", "value": "spouse", "start": 0, "clear": { "fact": "kind-plain", "by": 20 }, "words": { "kenalan": 40, "pucat": 6 } }
          ],
          "categories": [
            { "code": "medical.suspected", "title": { "id": "Medis", "en": "Medical" } },
            { "code": "non-emergency.spouse", "title": { "id": "Jodoh", "en": "Spouse" } }
          ],
          "rules": [
            { "id": "plain.medical", "category": "medical.suspected", "priority": "non-emergency", "names": true, "when": { "fact": "kind-plain", "is": "medical" },
              "why": { "id": "Medis.", "en": "Medical." }, "source": "test", "examples": { "match": [{ "facts": { "kind-plain": "medical" } }], "avoid": ["di mana"] } },
            { "id": "plain.spouse", "category": "non-emergency.spouse", "priority": "non-emergency", "names": true, "when": { "fact": "kind-plain", "is": "spouse" },
              "why": { "id": "Jodoh.", "en": "Spouse." }, "source": "test", "examples": { "match": [{ "facts": { "kind-plain": "spouse" } }], "avoid": ["di mana"] } }
          ]
        }
        """;

    private readonly TriageEngine _engine = new(SmallPack.LoadText(SmallPack.Json, Overlay).GetPack());

    [Theory]
    [InlineData("lemas", "")]
    [InlineData("lemas pucat", "")]
    [InlineData("kenalan", "non-emergency.spouse")]
    [InlineData("cari jodoh", "non-emergency.matchmaking")]
    [InlineData("cari jodoh, lemas, lemas", "non-emergency.matchmaking")]
    [InlineData("cari jodoh, kenalan", "non-emergency.matchmaking")]
    [InlineData("kebakaran, ada yang terjebak, kenalan", "fire.building")]
    [InlineData("bapak pingsan, kenalan", "medical.unconscious")]
    public void A_call_is_named_by_what_its_words_plainly_point_to(string note, string category) =>
        Assert.Equal(category, _engine.Assess(new TriageReport { Note = note }).Category.ToString().Replace("unclassified", "", StringComparison.Ordinal));

    [Fact]
    public void The_rule_that_names_the_call_is_explained()
    {
        var engine = new TriageEngine(SmallPack.LoadText(SmallPack.Json, Overlay.Replace("\"lemas\": 15", "\"lemas\": 45", StringComparison.Ordinal)).GetPack());
        var report = new TriageReport { Note = "cari jodoh, lemas", Language = "en" };
        var decision = engine.Assess(report);
        Assert.Equal("medical.suspected", decision.Category.Code);
        Assert.Equal(["non-emergency.matchmaking", "plain.medical"], decision.Rules.Select(rule => rule.Rule.Id).Order());
        Assert.Equal("plain.medical", engine.Explain(report).Category!.Rule.Id);

        // Once anything was answered, what was said names the call.
        Assert.Equal("non-emergency.matchmaking", engine.Assess(report.WithAnswer("drill", false)).Category.Code);
    }

    [Fact]
    public void Words_that_name_a_call_as_it_is_named_anyway_are_not_mentioned()
    {
        var decision = _engine.Assess(new TriageReport { Note = "cari jodoh, kenalan" });
        Assert.Equal(["non-emergency.matchmaking"], decision.Rules.Select(rule => rule.Rule.Id));
        Assert.Equal(["cari jodoh"], decision.Findings.Select(finding => finding.Text));
    }

    [Fact]
    public void Only_a_danger_names_a_call_that_needs_a_unit()
    {
        var pack = SmallPack.LoadText(SmallPack.Json, Overlay.Replace("\"lemas\": 15", "\"lemas\": 45", StringComparison.Ordinal)).GetPack();
        Assert.Equal("medical.suspected", new TriageEngine(pack).Assess(new TriageReport { Note = "kebakaran, ada yang terjebak, lemas" }).Category.Code);
        Assert.Equal("fire.building", new TriageEngine(pack).Assess(new TriageReport { Note = "kebakaran, ada yang terjebak, kenalan" }).Category.Code);
    }

    [Fact]
    public void A_silent_call_that_needs_a_unit_is_called_silent()
    {
        var pack = SmallPack.LoadText(SmallPack.Json, Overlay.Replace("non-emergency.spouse", "silent.spouse", StringComparison.Ordinal)).GetPack();
        var decision = new TriageEngine(pack).Assess(new TriageReport { Note = "kebakaran, ada yang terjebak, kenalan" });
        Assert.Equal("silent.spouse", decision.Category.Code);
        Assert.True(decision.Priority.Definite >= Priority.Urgent);
    }
}
