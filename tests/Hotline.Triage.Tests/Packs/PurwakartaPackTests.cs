using System.Text.Json;
using Hotline.Domain;
using Hotline.Domain.Categories;
using Hotline.Triage.Assurance;
using Hotline.Triage.Facts;
using Hotline.Triage.Notes;
using Hotline.Triage.Packs;

namespace Hotline.Triage.Tests.Packs;

/// <summary>What must hold for the pack that comes with the library.</summary>
public class PurwakartaPackTests
{
    private static readonly RulePack Pack = RulePack.LoadPurwakarta();
    private static readonly TriageEngine Engine = new(Pack);

    [Fact]
    public void Every_example_of_every_rule_comes_out()
    {
        var run = ExampleRun.Of(Pack);
        Assert.True(run.Count >= 4 * Pack.Rules.Length);
        Assert.Empty(run.Failures.Select(failure => failure.ToString()));
    }

    [Fact]
    public void Every_root_of_the_category_list_has_rules()
    {
        Assert.True(Pack.Rules.Length >= 60);
        var roots = Pack.Rules.Select(rule => rule.Category.Root.Code).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(CategoryRoots.All.Select(root => root.Code).Where(code => code != "unclassified").ToHashSet(StringComparer.Ordinal), roots);
    }

    [Fact]
    public void Every_text_is_there_in_Indonesian_Sundanese_and_English() => Assert.Equal(["id", "su", "en"], Pack.Languages);

    [Fact]
    public void Every_serious_rule_needs_a_fact_that_the_screening_question_settles()
    {
        var screened = new HashSet<string>(StringComparer.Ordinal) { "emergency-now" };
        while (Pack.Facts.Any(fact => fact.Within is { } within && screened.Contains(within) && screened.Add(fact.Id)))
        {
        }

        var denied = screened.Aggregate(FactSheet.Empty, (sheet, fact) => sheet.With(fact, false));
        var open = Pack.Rules.Where(rule => rule.Priority >= Priority.Urgent && rule.When.Evaluate(denied) is not Triage.Rules.Truth.False);
        Assert.Empty(open.Select(rule => rule.Id));
    }

    [Fact]
    public void The_screening_question_comes_first_when_nothing_is_known() =>
        Assert.Equal("emergency-now", Engine.Assess(new TriageReport()).Questions[0].Fact);

    [Fact]
    public void Only_calls_that_are_not_serious_are_told_what_the_line_is_for() => Assert.Empty(Pack.Rules
        .Where(rule => rule.Close is { } close && close.StartsWith("line-purpose", StringComparison.Ordinal) && rule.Priority >= Priority.Urgent)
        .Select(rule => rule.Id));

    [Fact]
    public void Questions_answered_one_by_one_narrow_the_range_to_a_point() => Gen.Select(
        Gen.OneOf("", "rumah kebakaran", "bapak saya pingsan", "curhat", "kecelakaan motor di jalan", "suami dua hari tidak pulang", "banjir"),
        Gen.Int[0, 1000].Array[200]).Sample((note, answers) =>
    {
        var report = new TriageReport { Note = note };
        var decision = Engine.Assess(report);
        for (var i = 0; !decision.Questions.IsEmpty; i++)
        {
            Assert.True(i < answers.Length, "the questions did not come to an end");
            var question = decision.Questions[0];
            var outcome = question.Outcomes[answers[i] % question.Outcomes.Length];
            report = report.WithAnswer(question.Fact, outcome.Answer);
            var next = Engine.Assess(report);
            Assert.True(next.Priority.IsWithin(decision.Priority));
            decision = next;
        }

        Assert.True(decision.Priority.IsSettled);
    }, iter: 40);

    [Fact]
    public void No_danger_is_doubted_while_no_other_word_speaks_against_it()
    {
        var reader = Pack.NoteReader;
        var wordings = EmbeddedRulePackSource.Purwakarta().Read(new RulePackLimits()).Files.SelectMany(file => Wordings(file.Content.ToArray())).ToList();
        Assert.True(wordings.Count > 10_000, $"{wordings.Count} wordings");
        Assert.DoesNotContain(wordings, wording => reader.Read(wording).Findings is var findings
            && findings.Any(finding => finding.Context is NoteContext.Doubted) && !findings.Any(finding => finding.Context is NoteContext.Doubting));
        Assert.All(
            (string[])["explosion", "exploded", "ledakan", "dentuman", "konsleting", "wildfire"],
            note => Assert.True(Engine.Assess(new TriageReport { Note = note }).Priority.Definite >= Priority.Urgent, note));

        static IEnumerable<string> Wordings(byte[] file)
        {
            using var document = JsonDocument.Parse(file, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (!document.RootElement.TryGetProperty("phrases", out var phrases)) return [];
            return [.. phrases.EnumerateArray().Where(phrase => phrase.TryGetProperty("gives", out _)).SelectMany(phrase => phrase.GetProperty("say").EnumerateObject())
                .SelectMany(language => language.Value.EnumerateArray()).Select(wording => wording.GetString()!).Where(wording => !wording.AsSpan().ContainsAny("#<…"))];
        }
    }

    [Fact]
    public void What_kills_within_minutes_is_beyond_doubt()
    {
        var beyond = ((NoteReader)Pack.NoteReader).BeyondDoubt.ToArray();
        string[] deadly = ["birth-imminent", "buried", "choking", "electrocuted", "in-water", "not-breathing", "severe-bleeding", "severe-breathing", "stabbed-or-shot", "strangled", "suicide-attempt", "unconscious"];
        Assert.Subset(Pack.Facts.Where((_, i) => beyond[i]).Select(fact => fact.Id).ToHashSet(StringComparer.Ordinal), deadly.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("tidak pingsan, cuma ga bisa dibangunin")]
    [InlineData("tidak pingsan, hanya tidak merespon")]
    [InlineData("not unconscious, just cannot be woken")]
    public void A_danger_that_a_note_says_and_denies_is_seen_to(string note)
    {
        var decision = Engine.Assess(new TriageReport { Note = note });
        Assert.True(decision.Priority.Definite >= Priority.Urgent);
        Assert.Contains(decision.Contradictions, contradiction => contradiction.Fact == "unconscious");
        Assert.Equal("unconscious", decision.Questions[0].Fact);
        Assert.True(decision.Facts.TryGet("danger-suspected", out var suspected));
        Assert.Equal(FactOrigin.Leaning, suspected.Origin);
    }

    [Theory]
    [InlineData("minta ambulans, bapak saya tidak sadar", "medical", Priority.Immediate, "ambulance")]
    [InlineData("ada kebakaran rumah di kampung sebelah", "fire", Priority.Emergency, "fire-brigade")]
    [InlineData("orang tenggelam di sungai", "rescue", Priority.Immediate, "rescue")]
    [InlineData("suami saya sudah dua hari tidak pulang", "welfare", Priority.Urgent, "police")]
    public void Calls_of_the_first_kind_get_help(string note, string root, Priority atLeast, string agency)
    {
        var decision = Engine.Assess(new TriageReport { Note = note });
        Assert.Equal(root, decision.Category.Root.Code);
        Assert.True(decision.Priority.Definite >= atLeast);
        Assert.Contains(decision.Agencies, kind => kind.Code == agency);
    }

    [Theory]
    [InlineData("mau curhat soal pacar", "non-emergency")]
    [InlineData("minta dicarikan jodoh", "non-emergency")]
    [InlineData("minta bantu buka pola hp anaknya", "non-emergency")]
    [InlineData("mau mengadu pelayanan kantor kecamatan lambat", "complaint")]
    public void Calls_of_the_other_kind_are_served_and_told_what_the_line_is_for(string note, string root)
    {
        var decision = Engine.Assess(new TriageReport { Note = note });
        Assert.Equal(root, decision.Category.Root.Code);
        Assert.True(decision.Priority.Definite <= Priority.Routine);
        Assert.NotNull(decision.ClosingAdvice);
        Assert.Equal(Priority.Immediate, decision.Priority.Possible);
        Assert.True(Engine.Assess(new TriageReport { Note = note }.WithAnswer("emergency-now", false)).Priority.Possible <= Priority.Routine);
    }

    [Theory]
    [InlineData("line-purpose")]
    [InlineData("line-purpose-abuse")]
    [InlineData("line-purpose-complaint")]
    [InlineData("line-purpose-prank")]
    [InlineData("line-purpose-utility")]
    public void Advice_on_what_the_line_is_for_has_three_tones_in_every_language(string id)
    {
        foreach (var language in Pack.Languages)
        {
            var advice = Pack.Advice[id].In(language);
            Assert.Equal(3, Enum.GetValues<AdviceTone>().Select(advice.In).Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public void Every_number_that_callers_are_sent_to_is_configuration()
    {
        Assert.Equal(
            ["110", "113", "115", "119", "123", "129", "1500-567", "SP4N-LAPOR"],
            Pack.Contacts.Values.Select(contact => contact.Number).Order(StringComparer.Ordinal));
        Assert.Contains("123", Pack.Advice["line-purpose-utility"].FirstTime.In("id"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_prank_stays_possibly_serious_until_the_call_taker_confirms()
    {
        var decision = Engine.Assess(new TriageReport { Note = "prank, anak anak ketawa ketawa" });
        Assert.Equal("prank", decision.Category.Root.Code);
        Assert.Equal((Priority.NonEmergency, Priority.Immediate), (decision.Priority.Definite, decision.Priority.Possible));
    }

    [Fact]
    public void A_prank_takes_nothing_from_a_danger() =>
        Assert.True(Engine.Assess(new TriageReport { Note = "kayaknya prank, katanya bapaknya tidak sadar" }).Priority.Definite >= Priority.Emergency);

    [Theory]
    [InlineData("nonton film horor di bioskop, bapak saya serangan jantung")]
    [InlineData("lagi syuting film ada yg jatuh dari atap tulang patah")]
    [InlineData("habis simulasi kebakaran ada yg sesak napas berat")]
    [InlineData("bercanda dorong2an jatuh dari lantai 2 kepala berdarah")]
    [InlineData("budak ulin di walungan palid kabawa caah")]
    [InlineData("sudah padam tapi ada yg masih kejebak di dalam")]
    [InlineData("semalam jatuh dari motor, sekarang ga sadar")]
    [InlineData("katanya prank tapi rumahnya beneran kebakaran")]
    public void A_danger_beside_a_film_a_drill_a_jest_or_what_is_over_is_heard(string note) =>
        Assert.True(Engine.Assess(new TriageReport { Note = note }).Priority.Definite >= Priority.Urgent);

    [Theory]
    [InlineData("mau minta bantuan damkar, rumah kontrakan terbakar")]
    [InlineData("halo, rumah tetangga kebakaran, makasih ya")]
    [InlineData("saya mau lapor, banjir masuk rumah, dada nyeri, makasih")]
    [InlineData("can you send help for a car crash, thanks")]
    [InlineData("punten menta bantuan damkar, imah kahuruan, nuhun")]
    [InlineData("bapak tidak sadar saya telepon ambulans tidak diangkat")]
    [InlineData("ibu tidak sadar nelepon siapa")]
    [InlineData("saya lapor bapak saya tidak ada respon")]
    [InlineData("rekan saya tenggelam di bendungan saat tugas")]
    [InlineData("sinyal jelek bapak sekarat")]
    [InlineData("dirampok tukang parkir bawa golok")]
    [InlineData("bapak serangan jantung minta harga ambulans")]
    [InlineData("rumah kebakaran, jangan lama seperti minggu kemarin")]
    [InlineData("mau tanya, kalau orang pingsan tidak sadar harus diapakan? ini bapak saya")]
    [InlineData("abah ujug-ujug peyo, kedah kumaha")]
    [InlineData("my five year old daughter is missing at our office")]
    [InlineData("sarang tawon besar di teras, anak saya sudah tersengat")]
    public void A_danger_told_plainly_is_heard(string note) =>
        Assert.True(Engine.Assess(new TriageReport { Note = note }).Priority.Definite >= Priority.Urgent);

    [Theory]
    [InlineData("bakar sampah di kebun")]
    [InlineData("hati terbakar cemburu")]
    [InlineData("lagi panas dalam")]
    [InlineData("punya darah tinggi")]
    [InlineData("kalau ada kebakaran nelpon ke mana")]
    [InlineData("tidak ada kebakaran")]
    public void Sayings_questions_and_denials_raise_no_unit(string note)
    {
        var decision = Engine.Assess(new TriageReport { Note = note });
        Assert.True(decision.Priority.Definite <= Priority.Routine, decision.ToString());
        Assert.DoesNotContain(decision.Agencies, kind => kind.Code is "ambulance" or "police" or "rescue");
    }

    [Theory]
    [InlineData("awalnya latihan damkar, ternyata ada peserta jatuh dari tangga, kakinya patah", "ambulance")]
    [InlineData("I thought she was joking but she really cut her wrist", "ambulance")]
    [InlineData("he denies it but I think he took poison", "ambulance")]
    [InlineData("api sudah padam tapi nyala lagi", "fire-brigade")]
    [InlineData("seuneu tos pareum tapi hurung deui", "fire-brigade")]
    public void A_drill_a_joke_or_an_earlier_fire_takes_nothing_from_the_danger_after_it(string note, string agency)
    {
        var decision = Engine.Assess(new TriageReport { Note = note });
        Assert.True(decision.Priority.Definite >= Priority.Urgent, decision.ToString());
        Assert.Contains(decision.Agencies, kind => kind.Code == agency);
    }

    [Theory]
    [InlineData("hp anak saya kekunci pola, tolong bukain", false)]
    [InlineData("ga bawa hp, anak saya kekunci di mobil", true)]
    [InlineData("anak saya kekunci di kamar mandi", true)]
    public void A_locked_telephone_is_no_locked_in_child(string note, bool rescue)
    {
        var decision = Engine.Assess(new TriageReport { Note = note });
        Assert.Equal(rescue, decision.Priority.Definite >= Priority.Urgent);
        Assert.Equal(rescue, decision.Agencies.Any(kind => kind.Code == "rescue"));
    }
}
