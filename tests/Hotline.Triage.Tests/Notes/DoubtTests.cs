using Hotline.Domain;
using Hotline.Triage.Notes;
using Hotline.Triage.Packs;

namespace Hotline.Triage.Tests.Notes;

/// <summary>A danger that phrases tell of, among words that speak against its being so now.</summary>
public class DoubtTests
{
    /// <summary>A pack in which no danger alone makes a call immediate.</summary>
    private static readonly string Lenient = SmallPack.Json.Replace(
        "\"medical.unconscious\", \"priority\": \"immediate\"", "\"medical.unconscious\", \"priority\": \"emergency\"", StringComparison.Ordinal);

    private static readonly RulePack Told = Load("\"lemas\": 20", "\"film\": 60, \"nonton\": 20, \"di bioskop\": 15", Lenient, further: -15);

    private static readonly TriageEngine Engine = new(Load("\"lemas\": 150, \"pingsan\": -90", "\"film\": 60, \"nonton\": 20, \"pingsan\": 200, \"lemas\": -5, \"di bioskop\": 5, \"saat ini\": -20"));

    private static readonly RulePack PairsAlone = Load("\"film nonton\": 60, \"nonton film\": -90, \"masih lemas\": 20", "\"nonton film\": 90");

    [Theory]
    [InlineData("pingsan", false)]
    [InlineData("film pingsan", false)]
    [InlineData("nonton film pingsan", true)]
    [InlineData("pingsan di film yang ditonton, nonton", true)]
    [InlineData("nonton film pingsan, lemas", false)]
    [InlineData("nonton film pingsan, masih", true)]
    [InlineData("nonton film pingsan, saat ini", false)]
    [InlineData("nonton film", false)]
    [InlineData("nonton film pingsan, ada yang terjebak", true)]
    public void A_danger_is_doubted_where_the_other_words_speak_against_it(string note, bool isDoubted)
    {
        var decision = Engine.Assess(new TriageReport { Note = note });
        Assert.Equal(isDoubted, !decision.Doubts.IsEmpty);
        Assert.Equal(isDoubted || note == "nonton film", decision.Priority.Definite < Priority.Urgent);
        Assert.Equal(Priority.Immediate, decision.Priority.Possible);
    }

    [Fact]
    public void What_is_doubted_is_named_with_the_words_that_doubt_it_and_asked_first()
    {
        var report = new TriageReport { Note = "nonton film pingsan", Language = "en" };
        var decision = Engine.Assess(report);
        Assert.True(decision.Facts["unconscious"].IsUnknown);
        Assert.Equal(
            [("unconscious", "pingsan", NoteContext.Doubted), ("danger-suspected", "nonton", NoteContext.Doubting), ("danger-suspected", "film", NoteContext.Doubting)],
            decision.Doubts.Select(doubt => (doubt.Fact, doubt.Text, doubt.Context)));
        Assert.Equal("unconscious", decision.Questions[0].Fact);
        Assert.Contains("The note speaks of \"pingsan\", but its other words (\"nonton\", \"film\") point to something that is not happening now", Engine.Explain(report).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_that_says_and_denies_a_danger_is_no_reason_for_doubt()
    {
        var decision = Engine.Assess(new TriageReport { Note = "nonton film, tidak pingsan, pingsan, kebakaran" });
        Assert.Empty(decision.Doubts);
        Assert.True(decision.Facts["fire"].IsTrue);
        Assert.Contains(decision.Contradictions, contradiction => contradiction.Fact == "unconscious");
    }

    [Fact]
    public void Pairs_that_point_or_doubt_are_named()
    {
        var engine = new TriageEngine(PairsAlone);
        Assert.Equal(["film nonton"], engine.NoteReader.Read("film nonton").Findings.Select(finding => finding.Text));
        Assert.Equal(["pingsan", "nonton film"], engine.Assess(new TriageReport { Note = "nonton film, pingsan" }).Doubts.Select(doubt => doubt.Text));
    }

    [Fact]
    public void An_answer_ends_the_doubt()
    {
        var decision = Engine.Assess(new TriageReport { Note = "nonton film pingsan" }.WithAnswer("unconscious", true));
        Assert.Empty(decision.Doubts);
        Assert.True(decision.Priority.Definite >= Priority.Urgent);
    }

    [Fact]
    public void The_words_alone_raise_nothing_while_they_doubt() =>
        Assert.True(Engine.Assess(new TriageReport { Note = "nonton film pingsan" }).Facts["danger-suspected"].IsUnknown);

    [Theory]
    [InlineData("nonton film pingsan", true)]
    [InlineData("nonton film pingsan, pingsan", true)]
    [InlineData("nonton film pingsan, kebakaran", false)]
    [InlineData("nonton film pingsan, kebakaran, di bioskop", true)]
    [InlineData("nonton film pingsan, kebakaran, terjebak, di bioskop", false)]
    public void One_danger_is_doubted_sooner_than_several(string note, bool isDoubted) =>
        Assert.Equal(isDoubted, !new TriageEngine(Told).Assess(new TriageReport { Note = note }).Doubts.IsEmpty);

    [Theory]
    [InlineData("film, kemarin", 0)]
    [InlineData("film pingsan pingsan", 1)]
    [InlineData("kebakaran, pingsan, api, ada yang terjebak", 3)]
    [InlineData("kebakaran, bukan pingsan", 1)]
    public void What_a_note_says_around_its_dangers_can_be_learnt_from(string note, int dangers)
    {
        var around = Told.ReadAroundDangers(note);
        Assert.Equal(dangers, around.Dangers);
        Assert.Equal(note.StartsWith("film", StringComparison.Ordinal), around.Words.Contains("film"));
    }

    [Fact]
    public void A_further_danger_makes_no_note_more_doubtful()
    {
        string[] harmless = ["film", "nonton", "bioskop", "kemarin"];
        string[] dangers = ["kebakaran", "pingsan", "ada yang terjebak", "api"];
        Gen.Select(Gen.Int[-40, 90].Array[8], Gen.Int[-30, 60].Array[8], Gen.Int[0, 3].Array[0, 5], Gen.Int[0, 3].Array[1, 3], Gen.Int[0, 3], Gen.Int[-30, 0]).Sample((against, points, words, said, further, each) =>
        {
            string[] weighed = [.. harmless, "kebakaran", "pingsan", "terjebak", "api"];
            var engine = new TriageEngine(Load(Words(points), Words(against), Lenient, each));
            string Words(int[] weights) => string.Join(", ", weighed.Zip(weights, (word, weight) => $"\"{word}\": {weight}"));
            var note = string.Join(", ", words.Select(word => harmless[word]).Concat(said.Select(danger => dangers[danger])));
            if (engine.Assess(new TriageReport { Note = note }).Doubts.IsEmpty)
                Assert.Empty(engine.Assess(new TriageReport { Note = $"{note}, {dangers[further]}" }).Doubts);
        }, iter: 150);
    }

    [Fact]
    public void A_word_that_becomes_part_of_a_danger_makes_no_note_more_doubtful()
    {
        string[] words = ["film", "nonton", "bioskop", "gelap"];
        Gen.Select(Gen.Int[-60, 90].Array[4], Gen.Int[-60, 60].Array[4], Gen.Int[0, 2].Array[1, 5]).Sample((against, points, others) =>
        {
            var engine = new TriageEngine(Load(Words(points), Words(against)));
            string Words(int[] weights) => string.Join(", ", words.Zip(weights, (word, weight) => $"\"{word}\": {weight}"));
            var note = $"kebakaran, {string.Join(", ", others.Select(word => words[word]))}";
            if (engine.Assess(new TriageReport { Note = note }).Doubts.IsEmpty)
                Assert.Empty(engine.Assess(new TriageReport { Note = note.Replace("bioskop", "bioskop gelap", StringComparison.Ordinal) }).Doubts);
        }, iter: 300);
    }

    [Theory]
    [InlineData("emergency-now")]
    [InlineData("people-trapped")]
    public void A_danger_that_is_affirmed_ends_the_doubt_of_all(string fact)
    {
        var report = new TriageReport { Note = "nonton film kebakaran" };
        Assert.NotEmpty(Engine.Assess(report).Doubts);
        Assert.Null(Engine.Assess(report).ClosingAdvice);
        var decision = Engine.Assess(report.WithAnswer(fact, true));
        Assert.Empty(decision.Doubts);
        Assert.True(decision.Facts["fire"].IsTrue);
        Assert.NotEmpty(Engine.Assess(report.WithAnswer("drill", false)).Doubts);
    }

    [Fact]
    public void Facts_alone_are_those_of_the_findings() => Gen.OneOf("film", "nonton", "kebakaran", "pingsan", "lemas", "masih", "tidak", ",").Array[0, 8].Sample(words =>
    {
        var note = string.Join(' ', words);
        var reader = (NoteReader)PairsAlone.NoteReader;
        var scratch = reader.Rent();
        reader.ReadFacts(note, scratch);
        var expected = reader.Read(note).Findings.Where(finding => !finding.Value.IsUnknown)
            .GroupBy(finding => finding.Fact, finding => finding.Value, StringComparer.Ordinal).Where(values => values.Distinct().Count() == 1).Select(values => (values.Key, values.First()));
        Assert.Equal(expected.ToHashSet(), scratch.Facts.Items.ToArray().Select(fact => (PairsAlone.Facts[fact.Fact].Id, fact.Value)).ToHashSet());
    }, iter: 500);

    [Fact]
    public void A_danger_that_alone_makes_a_call_immediate_is_never_doubted()
    {
        var engine = new TriageEngine(Load("\"lemas\": 20", "\"film\": 60, \"nonton\": 20", SmallPack.Json));
        Assert.Equal(Priority.Immediate, engine.Assess(new TriageReport { Note = "nonton film pingsan" }).Priority.Definite);
        Assert.Empty(engine.Assess(new TriageReport { Note = "nonton film kebakaran, pingsan" }).Doubts);
        Assert.NotEmpty(engine.Assess(new TriageReport { Note = "nonton film kebakaran" }).Doubts);
    }

    [Fact]
    public void A_danger_that_the_pack_puts_beyond_doubt_is_never_doubted()
    {
        const string Fire = "\"id\": \"fire\", \"within\": \"emergency-now\"";
        Assert.Contains(Fire, Lenient, StringComparison.Ordinal);
        var engine = new TriageEngine(Load("\"lemas\": 20", "\"film\": 90", Lenient.Replace(Fire, $"{Fire}, \"beyondDoubt\": true", StringComparison.Ordinal)));
        Assert.NotEmpty(engine.Assess(new TriageReport { Note = "film pingsan" }).Doubts);
        Assert.Empty(engine.Assess(new TriageReport { Note = "film kebakaran" }).Doubts);
        Assert.Empty(engine.Assess(new TriageReport { Note = "film pingsan, kebakaran" }).Doubts);
        var wider = new TriageEngine(Load("\"lemas\": 20", "\"film\": 90", Lenient.Replace(Fire, $"{Fire}, \"beyondDoubt\": true", StringComparison.Ordinal)
            .Replace("\"id\": \"people-trapped\", \"within\": \"emergency-now\"", "\"id\": \"people-trapped\", \"within\": \"fire\"", StringComparison.Ordinal)));
        Assert.Empty(wider.Assess(new TriageReport { Note = "film terjebak" }).Doubts);
        Assert.NotEmpty(engine.Assess(new TriageReport { Note = "film terjebak" }).Doubts);
    }

    [Fact]
    public void What_is_no_danger_cannot_be_put_beyond_doubt()
    {
        var loading = SmallPack.LoadText(Lenient.Replace("\"id\": \"emergency-now\"", "\"id\": \"emergency-now\", \"beyondDoubt\": true", StringComparison.Ordinal));
        Assert.Contains("fact-doubt", loading.Failures.Select(failure => failure.Code));
    }

    private static RulePack Load(string words, string against) => Load(words, against, Lenient);

    private static RulePack Load(string words, string against, string pack, int further = 0) => SmallPack.LoadText(pack, $$"""
        {
          "pack": { "id": "doubt", "version": "1", "title": "Doubt", "extends": "small" },
          "facts": [{ "id": "danger-suspected", "within": "emergency-now", "question": { "id": "Ada bahaya?", "en": "Any danger?" } }],
          "phrases": [{ "gives": { "people-trapped": true }, "say": { "id": ["bioskop gelap"] } }],
          "leanings": [
            { "fact": "danger-suspected", "start": -10, "words": { {{words}} } },
            { "fact": "danger-suspected", "doubts": true, "start": -70, "further": {{further}}, "words": { {{against}} } }
          ]
        }
        """).GetPack();
}
