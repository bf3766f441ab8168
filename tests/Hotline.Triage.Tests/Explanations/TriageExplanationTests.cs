using Hotline.Triage.Evaluation;
using Hotline.Triage.Explanations;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Tests.Explanations;

public class TriageExplanationTests
{
    private static readonly TriageEngine Engine = SmallPack.Engine();

    [Fact]
    public void The_priority_the_category_and_each_agency_name_their_rules_and_the_words_behind_them()
    {
        var explanation = Explain("kebakaran, ada yang terjebak", ("drill", false));
        var trapped = Assert.Single(explanation.Priority);
        Assert.Equal("fire.trapped", trapped.Rule.Id);
        Assert.Equal(["fire", "people-trapped"], trapped.Evidence.Select(fact => fact.Fact));
        Assert.Equal(["kebakaran", "terjebak"], trapped.Evidence.SelectMany(fact => fact.Words).Select(words => words.Text));
        Assert.All(trapped.Evidence, fact => Assert.Equal(FactOrigin.Note, fact.Origin));
        Assert.Same(trapped, explanation.Category);
        Assert.Equal(explanation.Decision.Agencies, explanation.Agencies.Select(agency => agency.Agency));
        Assert.Equal(
            ["fire-brigade: fire.trapped, fire.building", "ambulance: fire.trapped"],
            explanation.Agencies.Select(agency => $"{agency.Agency}: {string.Join(", ", agency.Rules.Select(rule => rule.Rule.Id))}"));
    }

    [Fact]
    public void The_decision_is_the_one_that_assessing_gives()
    {
        var report = new TriageReport { Id = "7", Note = "kebakaran 2 korban" };
        var (explained, assessed) = (Engine.Explain(report).Decision, Engine.Assess(report));
        Assert.Equal(assessed.Priority, explained.Priority);
        Assert.Equal(assessed.Rules.Select(rule => rule.Rule.Id), explained.Rules.Select(rule => rule.Rule.Id));
        Assert.Equal(assessed.ToString(), explained.ToString());
    }

    [Fact]
    public void An_answer_has_no_words_even_where_the_note_says_the_same()
    {
        var fact = Explain("pingsan", ("unconscious", true)).Priority[0].Evidence[0];
        Assert.Equal(FactOrigin.Answer, fact.Origin);
        Assert.Empty(fact.Words);
    }

    [Fact]
    public void An_open_rule_misses_what_is_unknown()
    {
        var why = Explain("kebakaran").WhyNot("fire.building");
        Assert.NotNull(why);
        Assert.Equal(RuleState.Open, why.State);
        Assert.Equal(2, why.Conditions.Length);
        var missing = Assert.Single(why.Missing);
        Assert.Equal("drill", missing.Facts[0].Fact);
        Assert.True(missing.IsUnless);
        Assert.Equal(Truth.Unknown, missing.Truth);
        Assert.Equal(Truth.False, missing.Wanted);
        Assert.Null(missing.Facts[0].Origin);
    }

    [Fact]
    public void A_dead_rule_misses_what_is_known_otherwise_and_what_it_follows_from()
    {
        var why = Explain("", ("emergency-now", false)).WhyNot("fire.trapped")!;
        Assert.Equal(RuleState.Dead, why.State);
        Assert.Equal(["fire", "people-trapped"], why.Missing.Select(condition => condition.Facts[0].Fact));
        Assert.All(why.Missing, condition => Assert.Equal((Truth.False, FactOrigin.Implied, "emergency-now"),
            (condition.Truth, condition.Facts[0].Origin, condition.Facts[0].ImpliedBy)));
    }

    [Fact]
    public void A_condition_that_another_makes_up_for_is_not_missing()
    {
        var why = Explain("kebakaran, api besar", ("casualties", 1)).WhyNot("fire.many")!;
        Assert.Equal(RuleState.Fired, why.State);
        Assert.Empty(why.Missing);
        Assert.Contains(why.Conditions, condition => condition.Truth is Truth.False);
    }

    [Fact]
    public void An_unknown_rule_is_no_exception_but_a_suggestion()
    {
        var explanation = Explain("kebakaran");
        Assert.Null(explanation.WhyNot("fire.biulding"));
        Assert.False(explanation.TryWhyNot("fire.biulding", out _, out var failure));
        Assert.Equal("rule-unknown", failure.Code);
        Assert.Equal("did you mean 'fire.building'?", failure.Mend);
    }

    [Fact]
    public void The_smallest_change_is_the_one_fact_that_moves_the_priority_farthest()
    {
        var explanation = Explain("kebakaran", ("drill", false));
        Assert.Equal("people-trapped: unknown -> true, immediate", Show(explanation.Raise));
        Assert.Equal("fire: true -> false, non-emergency..immediate", Show(explanation.Lower));
        Assert.True(explanation.IsExhaustive);
    }

    [Theory]
    [InlineData("kebakaran, ada yang terjebak, pingsan")]
    [InlineData("api besar, tidak ada korban")]
    [InlineData("kebakaran 5 korban, bukan kebakaran")]
    [InlineData("tidak terjebak, bapak pingsan")]
    [InlineData("minta carikan jodoh")]
    public void A_change_outweighs_the_note_as_an_answer_does(string note)
    {
        var explanation = Explain(note);
        foreach (var change in new[] { explanation.Raise, explanation.Lower }.OfType<SmallestChange>())
        {
            var changed = change.Facts.Aggregate(new TriageReport { Note = note }, (report, fact) => report.WithAnswer(fact.Fact, fact.To));
            Assert.Equal(change.Range, Engine.Assess(changed).Priority);
        }

        Assert.NotNull(explanation.Raise ?? explanation.Lower);
    }

    [Fact]
    public void Two_facts_are_named_where_no_single_one_is_enough()
    {
        var explanation = Explain("kebakaran, ada yang terjebak, pingsan", ("drill", true));
        Assert.Null(explanation.Raise);
        Assert.Equal("fire: true -> false & unconscious: true -> false, non-emergency", Show(explanation.Lower));
        Assert.True(explanation.IsExhaustive);
    }

    [Fact]
    public void Where_nothing_fired_nothing_can_lower_the_priority()
    {
        var explanation = Explain("");
        Assert.Empty(explanation.Priority);
        Assert.Null(explanation.Category);
        Assert.Null(explanation.Lower);
        Assert.Equal("unconscious: unknown -> true, immediate", Show(explanation.Raise));
    }

    [Fact]
    public void The_text_is_in_the_language_asked_for()
    {
        var explanation = Explain("kebakaran", ("drill", false));
        Assert.Equal(
            """
            Priority: emergency.
            Because: There is fire. [fire.building]
              Is there fire? yes (note: "kebakaran")
            It may still rise to immediate, because not everything is known.
            Category: Building fire, by the rule fire.building.
            Refer to: Fire brigade, by fire.building.
            It would rise to immediate if: Is anybody trapped? yes (now: unknown)
            It would fall to non-emergency if: Is there fire? no (now: yes)
            """,
            explanation.ToText("en"), ignoreLineEndingDifferences: true);
        Assert.Contains("Akan naik menjadi segera jika: Ada yang terjebak? ya (sekarang: belum diketahui)", explanation.ToText(), StringComparison.Ordinal);
        Assert.Contains("Bakal naék jadi ayeuna kénéh upami", explanation.ToText("su"), StringComparison.Ordinal);
        Assert.StartsWith("Priority: ", explanation.ToText("fr"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_known_is_not_called_safe() =>
        Assert.Contains("No rule fires for what is known. That does not mean that there is no danger.", Explain("").ToText("en"), StringComparison.Ordinal);

    [Fact]
    public void Why_a_rule_did_not_fire_is_told_in_words()
    {
        Assert.Equal(
            """
            fire.many is open: A large fire.
              Needs: How many casualties? ≥ 3 – now: 2 (answer)
              Needs: How large is the fire? large – now: unknown
            """,
            Explain("kebakaran", ("casualties", 2)).WhyNot("fire.many")!.ToText("en"), ignoreLineEndingDifferences: true);
        Assert.Contains("Pengecualian, perlu: Apakah ini latihan? tidak", Explain("kebakaran").WhyNot("fire.building")!.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_prints_by_itself_quotes_no_words_of_the_note()
    {
        var explanation = Explain("kebakaran, ada yang terjebak");
        Assert.DoesNotContain("terjebak", $"{explanation} {explanation.Priority[0]} {explanation.Priority[0].Evidence[1]} {explanation.WhyNot("fire.trapped")}", StringComparison.Ordinal);
    }

    private static TriageExplanation Explain(string note, params ReadOnlySpan<(string Fact, FactValue Value)> answers)
    {
        var report = new TriageReport { Note = note };
        foreach (var (fact, value) in answers) report = report.WithAnswer(fact, value);
        return Engine.Explain(report);
    }

    private static string Show(SmallestChange? change) => change is null ? "none"
        : $"{string.Join(" & ", change.Facts.Select(fact => $"{fact.Fact}: {fact.From} -> {fact.To}"))}, {change.Range}";
}
