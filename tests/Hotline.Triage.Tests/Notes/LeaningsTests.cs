using Hotline.Domain;
using Hotline.Triage.Facts;
using Hotline.Triage.Notes;
using Hotline.Triage.Packs;

namespace Hotline.Triage.Tests.Notes;

public class LeaningsTests
{
    /// <summary>Laid over the small pack: words that point to a danger and to a kind of call.</summary>
    private const string Overlay = """
        {
          "pack": { "id": "leaning", "version": "1", "title": "Leaning", "extends": "small" },
          "facts": [
            { "id": "danger-suspected", "within": "emergency-now", "question": { "id": "Ada bahaya?", "en": "Any danger?" } },
            { "id": "kind-suspected", "type": "choice",
              "choices": { "medical": { "id": "medis", "en": "medical" }, "spouse": { "id": "jodoh", "en": "spouse" } }, "question": { "id": "Tentang apa?", "en": "About what?" } }
          ],
          "leanings": [
            { "fact": "danger-suspected", "start": -30, "words": { "lemas": 20, "pucat": 20, "pasar": -15, "kebakaran": 5 } },
            { "fact": "kind-suspected", "value": "medical", "start": 0, "words": { "lemas": 10, "pucat": 10 } },
            { "fact": "kind-suspected", "value": "spouse", "start": 5, "words": { "kenalan": 20, "pucat": -1 } }
          ],
          "categories": [
            { "code": "medical.suspected", "title": { "id": "Medis", "en": "Medical" } },
            { "code": "non-emergency.spouse", "title": { "id": "Jodoh", "en": "Spouse" } }
          ],
          "rules": [
            { "id": "suspected.medical", "category": "medical.suspected", "priority": "urgent",
              "when": { "all": ["danger-suspected", { "fact": "kind-suspected", "is": "medical" }] }, "refer": ["ambulance"],
              "why": { "id": "Mungkin sakit.", "en": "Perhaps ill." }, "source": "test",
              "examples": { "match": ["anak lemas pucat"], "avoid": ["anak lemas"] } },
            { "id": "suspected.spouse", "category": "non-emergency.spouse", "priority": "non-emergency", "when": { "fact": "kind-suspected", "is": "spouse" },
              "why": { "id": "Jodoh.", "en": "Spouse." }, "source": "test", "examples": { "match": ["mau kenalan"], "avoid": ["lemas"] } }
          ]
        }
        """;

    private static readonly RulePack Pack = SmallPack.LoadText(SmallPack.Json, Overlay).GetPack();
    private readonly TriageEngine _engine = new(Pack);

    [Theory]
    [InlineData("anak lemas pucat", "danger-suspected = true at 5+5", "danger-suspected = true at 11+5", "kind-suspected = medical at 5+5", "kind-suspected = medical at 11+5")]
    [InlineData("lemas", "kind-suspected = medical at 0+5")]
    [InlineData("lemas lemas lemas", "kind-suspected = medical at 0+5")]
    [InlineData("lemas pucat di pasar", "kind-suspected = medical at 0+5", "kind-suspected = medical at 6+5")]
    [InlineData("kenalan", "kind-suspected = spouse at 0+7")]
    [InlineData("kenalan sama yang lemas", "kind-suspected = spouse at 0+7")]
    [InlineData("lemmas pucatt kenalan", "danger-suspected = true at 0+6", "danger-suspected = true at 7+6", "kind-suspected = spouse at 14+7")]
    [InlineData("di mana")]
    [InlineData("")]
    public void Words_point_together_to_what_none_of_them_says(string note, params string[] findings) =>
        Assert.Equal(findings.Order(), Leanings(note).Order());

    [Theory]
    [InlineData("pasar malam", false)]
    [InlineData("malam pasar", false)]
    [InlineData("pasar lemas malam", false)]
    [InlineData("lemas pasar malam", true)]
    [InlineData("lemas pasarr malam pasar malam", true)]
    public void Two_words_side_by_side_weigh_for_themselves(string note, bool isSuspected) =>
        Assert.Equal(isSuspected, With(("\"kebakaran\": 5", "\"kebakaran\": 5, \"pasar malam\": 30")).NoteReader.Read(note).Findings.Any(finding => finding.Fact == "danger-suspected"));

    [Fact]
    public void A_program_that_learns_is_told_the_words_and_pairs_that_may_be_weighed() =>
        Assert.Equal(["lemas", "pasar", "anak", "pasar anak", "anak pasar", "pasar lemas"], Pack.ReadWords("lemas 3 pasar, anak pasar lemas, bukan kebakaran").Except(["bukan", "lemas bukan"]));

    [Theory]
    [InlineData("carikan jodoh yang lemas pucat", "danger-suspected")]
    [InlineData("lemas pucat kebakaran", "danger-suspected")]
    public void Words_of_phrases_that_count_are_weighed_with_the_others(string note, string fact) => Assert.Contains(Leanings(note), finding => finding.StartsWith(fact, StringComparison.Ordinal));

    [Theory]
    [InlineData("bukan kebakaran")]
    [InlineData("kalau kebakaran")]
    [InlineData("hati terbakar")]
    public void Words_that_are_denied_imagined_or_used_up_are_not_weighed(string note)
    {
        var pack = SmallPack.LoadText(SmallPack.Json, Overlay.Replace("\"kebakaran\": 5", "\"kebakaran\": 99, \"terbakar\": 99", StringComparison.Ordinal)).GetPack();
        Assert.DoesNotContain(pack.NoteReader.Read(note).Findings, finding => finding.Context is NoteContext.Leaning);
        Assert.Contains(pack.NoteReader.Read("ada kebakaran").Findings, finding => finding.Context is NoteContext.Leaning);
    }

    [Fact]
    public void A_call_that_nothing_said_has_raised_is_raised_by_what_its_words_point_to()
    {
        var decision = _engine.Assess(new TriageReport { Note = "anak lemas pucat" });
        Assert.Equal((Priority.Urgent, "medical.suspected"), (decision.Priority.Definite, decision.Category.Code));
        Assert.All(Assert.Single(decision.Rules).Evidence, fact => Assert.Equal(FactOrigin.Leaning, fact.Origin));
        Assert.Equal(4, decision.Findings.Length);
        Assert.Contains("the words of the note point to it: \"lemas\", \"pucat\"", _engine.Explain(new TriageReport { Note = "anak lemas pucat" }).ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_names_the_call_where_it_is_as_urgent()
    {
        var decision = _engine.Assess(new TriageReport { Note = "bapak pingsan, lemas pucat" });
        Assert.Equal((Priority.Immediate, "medical.unconscious"), (decision.Priority.Definite, decision.Category.Code));
        Assert.Equal(["medical.unconscious"], decision.Rules.Select(rule => rule.Rule.Id));
        Assert.DoesNotContain(decision.Findings, finding => finding.Context is NoteContext.Leaning);
    }

    [Theory]
    [InlineData("danger-suspected")]
    [InlineData("emergency-now")]
    public void An_answer_is_not_argued_with(string fact)
    {
        var decision = _engine.Assess(new TriageReport { Note = "anak lemas pucat" }.WithAnswer(fact, false));
        Assert.Equal(Priority.NonEmergency, decision.Priority.Definite);
        Assert.Empty(decision.Contradictions);
        Assert.True(decision.Facts["danger-suspected"].IsFalse);
    }

    [Fact]
    public void A_note_that_contradicts_itself_about_a_wider_fact_is_not_settled_by_its_words()
    {
        var pack = SmallPack.LoadText(SmallPack.Json, Overlay.Replace("\"leanings\": [", "\"phrases\": [{ \"gives\": { \"emergency-now\": true }, \"say\": { \"id\": [\"gawat\"] } }], \"leanings\": [", StringComparison.Ordinal)).GetPack();
        var decision = new TriageEngine(pack).Assess(new TriageReport { Note = "gawat, tidak gawat, lemas pucat" });
        Assert.Contains(decision.Contradictions, contradiction => contradiction.Fact == "emergency-now");
        Assert.True(decision.Facts["emergency-now"].IsUnknown);
        Assert.True(decision.Facts["danger-suspected"].IsUnknown);
    }

    [Fact]
    public void An_overlay_adds_words_and_changes_weights()
    {
        const string Further = """
            { "pack": { "id": "further", "version": "1", "title": "Further", "extends": "small" },
              "leanings": [{ "fact": "danger-suspected", "start": -10, "words": { "menggigil": 20, "pucat": -50 } },
                           { "fact": "kind-suspected", "value": "spouse", "words": { "malam": -4 } }] }
            """;
        var pack = SmallPack.LoadText(SmallPack.Json, Overlay, Further).GetPack();
        Assert.Contains(pack.NoteReader.Read("menggigil").Findings, finding => finding.Fact == "danger-suspected");
        Assert.Contains(pack.NoteReader.Read("lemas").Findings, finding => finding.Fact == "danger-suspected");
        Assert.Contains(pack.NoteReader.Read("kenalan malam").Findings, finding => finding is { Fact: "kind-suspected", Text: "kenalan" });
        Assert.DoesNotContain(pack.NoteReader.Read("lemas pucat").Findings, finding => finding.Fact == "danger-suspected");
    }

    [Theory]
    [InlineData("\"fact\": \"danger-suspected\", \"start\": -30", "\"fact\": \"danger\", \"start\": -30", "fact-unknown")]
    [InlineData("\"fact\": \"danger-suspected\", \"start\": -30", "\"start\": -30", "pack-member-missing")]
    [InlineData("\"value\": \"medical\"", "\"value\": \"legal\"", "leaning-value")]
    [InlineData("\"value\": \"medical\", ", "", "leaning-value")]
    [InlineData("\"fact\": \"danger-suspected\", \"start\": -30", "\"fact\": \"danger-suspected\", \"value\": false, \"start\": -30", "leaning-value")]
    [InlineData("\"fact\": \"danger-suspected\", \"start\": -30", "\"fact\": \"casualties\", \"value\": 3, \"start\": -30", "leaning-value")]
    [InlineData("\"value\": \"medical\"", "\"value\": \"spouse\"", "leaning-twice")]
    [InlineData("\"kenalan\": 20", "\"kenalan\": 1001", "leaning-weight")]
    [InlineData("\"start\": -30", "\"start\": -2000000000", "leaning-start")]
    [InlineData("\"kenalan\": 20", "\"mau kenalan dong\": 20", "word-malformed")]
    [InlineData("\"start\": -30", "\"start\": 0, \"doubts\": true", "leaning-doubt")]
    [InlineData("\"start\": -30", "\"start\": -30, \"doubts\": true, \"further\": 1", "leaning-doubt")]
    [InlineData("\"start\": -30", "\"start\": -30, \"further\": -10", "leaning-doubt")]
    [InlineData("\"value\": \"medical\"", "\"value\": \"medical\", \"doubts\": true", "leaning-doubt")]
    [InlineData("\"start\": -30", "\"start\": -30, \"doubts\": true, \"clear\": { \"fact\": \"kind-suspected\", \"by\": 20 }", "leaning-doubt")]
    [InlineData("\"value\": \"medical\"", "\"value\": \"medical\", \"clear\": { \"fact\": \"kind\", \"by\": 20 }", "fact-unknown")]
    [InlineData("\"value\": \"medical\"", "\"value\": \"medical\", \"clear\": { \"fact\": \"danger-suspected\", \"by\": 20 }", "leaning-value")]
    [InlineData("\"value\": \"medical\"", "\"value\": \"medical\", \"clear\": { \"fact\": \"kind-suspected\", \"by\": 0 }", "leaning-clear")]
    [InlineData("\"value\": \"medical\"", "\"value\": \"medical\", \"clear\": { \"by\": 20 }", "pack-member-missing")]
    [InlineData("{ \"kenalan\": 20, \"pucat\": -1 }", "{ }", "leaning-without-words")]
    [InlineData("\"start\": 5", "\"begin\": 5", "pack-unknown-member")]
    public void What_is_wrong_is_named_with_its_place_and_mend(string part, string replacement, string code)
    {
        Assert.Contains(part, Overlay, StringComparison.Ordinal);
        var failure = SmallPack.LoadText(SmallPack.Json, Overlay.Replace(part, replacement, StringComparison.Ordinal)).Failures.First(failure => failure.Code == code);
        Assert.Equal("b.json", failure.File);
        Assert.InRange(failure.Line!.Value, 7, 13);
        Assert.NotEmpty(failure.Mend);
    }

    [Fact]
    public void The_score_is_the_start_and_each_word_once()
    {
        string[] words = ["satu", "dua", "tiga", "empat", "lima"];
        Gen.Select(Gen.Int[-40, 40], Gen.Int[-30, 30].Array[words.Length], Gen.Int[0, words.Length - 1].Array[0, 12]).Sample((start, weights, note) =>
        {
            var leanings = string.Join(", ", words.Zip(weights, (word, weight) => $"\"{word}\": {weight}"));
            var overlay = $$"""
                { "pack": { "id": "random", "version": "1", "title": "Random", "extends": "small" },
                  "facts": [{ "id": "danger-suspected", "question": { "id": "?", "en": "?" } }],
                  "leanings": [{ "fact": "danger-suspected", "start": {{start}}, "words": { {{leanings}} } }] }
                """;
            // The numbers in words of the small pack are words like any other here.
            var reader = SmallPack.LoadText(SmallPack.Json.Replace("\"dua\": 2, \"tiga\": 3, \"lima\": 5, ", "", StringComparison.Ordinal), overlay).GetPack().NoteReader;
            var own = note.Distinct().Select(word => weights[word]).ToList();
            var expected = start + own.Sum() > 0 && own.Exists(weight => weight > 0);
            Assert.Equal(expected, reader.Read(string.Join(' ', note.Select(word => words[word]))).Findings.Any(finding => finding.Fact == "danger-suspected"));
        }, iter: 100);
    }

    /// <summary>The pack with a part of the overlay written otherwise.</summary>
    private static RulePack With(params ReadOnlySpan<(string Part, string Replacement)> changes)
    {
        var overlay = Overlay;
        foreach (var (part, replacement) in changes)
        {
            Assert.Contains(part, overlay, StringComparison.Ordinal);
            overlay = overlay.Replace(part, replacement, StringComparison.Ordinal);
        }

        return SmallPack.LoadText(SmallPack.Json, overlay).GetPack();
    }

    private static IEnumerable<string> Leanings(string note) => Pack.NoteReader.Read(note).Findings
        .Where(finding => finding.Context is NoteContext.Leaning).Select(finding => $"{finding.Fact} = {finding.Value} at {finding.Start}+{finding.Length}");
}
