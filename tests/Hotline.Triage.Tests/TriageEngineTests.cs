using Hotline.Domain;
using Hotline.Domain.Failures;
using Hotline.Triage.Facts;
using Hotline.Triage.Packs;
using NodaTime;

namespace Hotline.Triage.Tests;

public class TriageEngineTests
{
    private readonly TriageEngine _engine = SmallPack.Engine();

    [Fact]
    public void A_fire_with_people_inside_is_immediate_and_says_why()
    {
        var decision = _engine.Assess(new TriageReport { Id = "7", Note = "Rumah KEBAKARAN, ibu saya terjebak!", Language = "en", At = Instant.FromUtc(2026, 10, 1, 7, 30) });

        Assert.Equal(PriorityRange.Settled(Priority.Immediate), decision.Priority);
        Assert.Equal("fire.building", decision.Category.Code);
        Assert.Equal(["fire-brigade", "ambulance"], decision.Agencies.Select(agency => agency.Code));
        Assert.Equal("Get out now.", Assert.Single(decision.Instructions).Text);
        Assert.Null(decision.ClosingAdvice);
        Assert.Empty(decision.Questions);
        var fired = Assert.Single(decision.Rules);
        Assert.Equal("fire.trapped", fired.Rule.Id);
        Assert.Equal(["fire", "people-trapped"], fired.Evidence.Select(fact => fact.Fact));
        Assert.All(fired.Evidence, fact => Assert.Equal(FactOrigin.Note, fact.Origin));
        Assert.Equal(["KEBAKARAN", "terjebak"], decision.Findings.Select(finding => finding.Text));
        Assert.Equal("small 1", decision.Pack);
        Assert.Equal(64, decision.PackHash.Length);
        Assert.Equal(Instant.FromUtc(2026, 10, 1, 7, 30), decision.At);
    }

    [Fact]
    public void An_empty_note_decides_nothing_and_asks_the_screening_question_first()
    {
        var decision = _engine.Assess(new TriageReport());

        Assert.Equal(PriorityRange.Unknown, decision.Priority);
        Assert.Equal("unclassified", decision.Category.Code);
        Assert.Equal("emergency-now", decision.Questions[0].Fact);
        Assert.Equal("Ada bahaya sekarang?", decision.Questions[0].Text);
        Assert.Equal("Jika tidak, prioritas paling tinggi bukan darurat.", decision.Questions[0].Why);
    }

    [Fact]
    public void The_screening_question_answered_with_no_settles_a_matchmaking_call()
    {
        var report = new TriageReport { Note = "minta carikan jodoh", Language = "en" };
        Assert.Equal(Priority.Immediate, _engine.Assess(report).Priority.Possible);

        var decision = _engine.Assess(report.WithAnswer("emergency-now", false));

        Assert.Equal(PriorityRange.Settled(Priority.NonEmergency), decision.Priority);
        Assert.Equal("This line is for emergencies.", decision.ClosingAdvice?.FirstTime);
        Assert.Equal("We have said so before. Fires: 113.", decision.ClosingAdvice?.In(AdviceTone.Repeated));
        Assert.Equal("We have said so before. Fires: 113.", decision.ClosingAdvice?.In(AdviceTone.AfterWarning));
        Assert.True(decision.Facts.TryGet("unconscious", out var implied));
        Assert.Equal((FactOrigin.Implied, "emergency-now"), (implied.Origin, implied.ImpliedBy));
    }

    [Fact]
    public void Advice_of_a_lesser_matter_is_not_given_while_there_is_a_greater_one() =>
        Assert.Null(_engine.Assess(new TriageReport { Note = "cari jodoh, eh bapak pingsan" }).ClosingAdvice);

    [Fact]
    public void A_danger_in_the_note_stands_against_a_denied_screening_question()
    {
        var decision = _engine.Assess(new TriageReport { Note = "bapak pingsan" }.WithAnswer("emergency-now", false));

        Assert.Equal(Priority.Immediate, decision.Priority.Definite);
        Assert.Equal(new Contradiction { Fact = "emergency-now", By = "unconscious" }, Assert.Single(decision.Contradictions));
    }

    [Fact]
    public void A_note_that_contradicts_itself_leaves_the_fact_unknown_and_asks()
    {
        var decision = _engine.Assess(new TriageReport { Note = "tidak ada api. api di dapur" });

        Assert.Equal(new Contradiction { Fact = "fire" }, Assert.Single(decision.Contradictions));
        Assert.True(decision.Facts["fire"].IsUnknown);
        Assert.Equal("fire", decision.Questions[0].Fact);
        Assert.Empty(_engine.Assess(new TriageReport { Note = "tidak ada api. api di dapur" }.WithAnswer("fire", true)).Contradictions);
    }

    [Fact]
    public void What_half_of_a_rule_speaks_for_is_asked_before_what_nothing_speaks_for()
    {
        var decision = _engine.Assess(new TriageReport { Note = "kebakaran" }.WithAnswer("drill", false));
        Assert.Equal("people-trapped", decision.Questions[0].Fact);
    }

    [Fact]
    public void A_danger_names_the_call_before_a_complaint_of_the_same_priority()
    {
        var pack = SmallPack.LoadWith("\"category\": \"non-emergency.matchmaking\", \"priority\": \"non-emergency\"", "\"category\": \"non-emergency.matchmaking\", \"priority\": \"immediate\"").GetPack();
        var decision = new TriageEngine(pack).Assess(new TriageReport { Note = "cari jodoh, bapak pingsan" });
        Assert.Equal("medical.unconscious", decision.Category.Code);
        Assert.Equal(2, decision.Rules.Length);
    }

    [Fact]
    public void A_rule_with_unless_waits_for_the_answer()
    {
        var open = _engine.Assess(new TriageReport { Note = "kebakaran" });
        Assert.Equal((Priority.NonEmergency, Priority.Immediate), (open.Priority.Definite, open.Priority.Possible));

        Assert.Equal(Priority.Emergency, _engine.Assess(new TriageReport { Note = "kebakaran" }.WithAnswer("drill", false)).Priority.Definite);
        var drill = _engine.Assess(new TriageReport { Note = "kebakaran" }.WithAnswer("drill", true));
        Assert.DoesNotContain(drill.Rules, fired => fired.Rule.Id == "fire.building");
    }

    [Fact]
    public void An_answer_outweighs_the_note() =>
        Assert.True(_engine.Assess(new TriageReport { Note = "bapak pingsan" }.WithAnswer("unconscious", false)).Facts["unconscious"].IsFalse);

    [Fact]
    public void What_cannot_be_used_is_named_and_the_rest_is_decided()
    {
        var report = new TriageReport { Note = "bapak pingsan", Language = "jv" }
            .WithAnswer("firee", true).WithAnswer("casualties", 5000).WithAnswer("fire", "yes");

        var decision = _engine.Assess(report);

        Assert.Equal(Priority.Immediate, decision.Priority.Definite);
        Assert.Equal("id", decision.Language);
        Assert.Equal(
            [
                ("report-language-unknown", "language", FailureSeverity.Warning, "use one of id, en"),
                ("fact-value-wrong", "facts.casualties", FailureSeverity.Error, "use a number from 0 to 1000 (people)"),
                ("fact-value-wrong", "facts.fire", FailureSeverity.Error, "use true or false"),
                ("fact-unknown", "facts.firee", FailureSeverity.Error, "did you mean 'fire'?"),
            ],
            decision.Failures.Select(failure => (failure.Code, failure.Field, failure.Severity, failure.Mend)));
    }

    [Fact]
    public void A_number_that_its_fact_cannot_have_is_no_finding() =>
        Assert.Empty(_engine.Assess(new TriageReport { Note = "ada 5000 korban" }).Findings);

    [Fact]
    public void A_note_beyond_the_limit_is_reported_but_read()
    {
        var engine = SmallPack.Engine(new TriageOptions { MaxNoteLength = 10 });
        var decision = engine.Assess(new TriageReport { Note = "ada bapak yang pingsan" });
        Assert.Equal("report-note-too-long", Assert.Single(decision.Failures).Code);
        Assert.Equal(Priority.Immediate, decision.Priority.Definite);
    }

    [Theory]
    [InlineData("kec. plered", "32.14.04")]
    [InlineData("32.14.04", "32.14.04")]
    [InlineData(null, null)]
    public void The_district_is_found_by_name_or_code(string? text, string? code)
    {
        var decision = _engine.Assess(new TriageReport { District = text });
        Assert.Equal(code, decision.District?.Code);
        Assert.Empty(decision.Failures);
    }

    [Fact]
    public void An_unknown_district_is_a_warning_and_the_call_is_decided()
    {
        var decision = _engine.Assess(new TriageReport { Note = "bapak pingsan", District = "Plerd" });
        Assert.Null(decision.District);
        var failure = Assert.Single(decision.Failures);
        Assert.Equal(("district-unknown", FailureSeverity.Warning, "did you mean 'Plered'?"), (failure.Code, failure.Severity, failure.Mend));
        Assert.Equal(Priority.Immediate, decision.Priority.Definite);
    }

    [Fact]
    public void An_id_with_control_characters_is_reported() =>
        Assert.Equal("report-id-malformed", Assert.Single(_engine.Check(new TriageReport { Id = "a\u001b[31m" })).Code);

    [Theory]
    [InlineData("tanah di belakang retak, talang gedung lepas", "disaster.ground-movement")]
    [InlineData("talang gedung lepas", "hazard.unspecified")]
    public void A_rule_that_has_no_name_for_what_happened_gives_way_to_one_that_has(string note, string category) =>
        // Once anything was answered, the words of the note do not name the call.
        Assert.Equal(category, new TriageEngine(RulePack.LoadPurwakarta()).Assess(new TriageReport { Note = note }.WithAnswer("asks-what-if", false)).Category.Code);

    [Fact]
    public void The_category_comes_from_the_rule_with_more_facts_behind_it_among_equals()
    {
        var decision = _engine.Assess(new TriageReport { Note = "kebakaran, bapak pingsan, ada yang terjebak" });
        Assert.Equal(["fire.trapped", "medical.unconscious"], decision.Rules.Select(fired => fired.Rule.Id));
        Assert.Equal("fire.building", decision.Category.Code);
    }
}
