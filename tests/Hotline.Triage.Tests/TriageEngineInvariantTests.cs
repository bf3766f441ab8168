using System.Collections.Immutable;
using System.Globalization;
using Hotline.Domain;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;
using Hotline.Triage.Packs;

namespace Hotline.Triage.Tests;

/// <summary>What must hold for every pack and every call.</summary>
public class TriageEngineInvariantTests
{
    private static readonly Gen<(RulePack Pack, ImmutableDictionary<string, FactValue> Answers)> AnyCall =
        Gen.Select(RandomRules.Packs(RandomRules.ConditionsWithCode, unless: true), RandomRules.Answers, (pack, answers) => (pack, answers));

    [Fact]
    public void Every_answer_to_an_open_question_narrows_or_keeps_the_range() => Gen.Select(AnyCall, Gen.Int[0, 1000], Gen.Int[0, 1000])
        .Sample((call, question, answer) => AssertNarrows(call.Pack, call.Answers, question, answer), iter: 3000);

    [Fact]
    public void Nothing_is_left_to_ask_exactly_when_the_priority_is_settled() => AnyCall.Sample(call =>
    {
        var decision = new TriageEngine(call.Pack).Assess(new TriageReport { Facts = call.Answers });
        Assert.Equal(decision.Priority.IsSettled, decision.Questions.IsEmpty);
    }, iter: 3000);

    [Fact]
    public void All_facts_known_settle_the_priority() => Gen.Select(AnyCall, Gen.Bool.Array[6], Gen.Int[0, 10]).Sample(call =>
    {
        var ((pack, answers), booleans, number) = call;
        for (var i = 0; i < booleans.Length; i++) answers = answers.SetItem($"b{i}", booleans[i]);
        answers = answers.SetItem("n", number).SetItem("c", "red");
        var decision = new TriageEngine(pack).Assess(new TriageReport { Facts = answers });
        Assert.True(decision.Priority.IsSettled);
        Assert.Empty(decision.OpenRules);
    }, iter: 2000);

    [Fact]
    public void More_danger_never_lowers_the_priority() => Gen.Select(
        RandomRules.Packs(RandomRules.DangerConditions, unless: false), RandomRules.Answers, Gen.Int[0, 5]).Sample((pack, answers, danger) =>
    {
        var engine = new TriageEngine(pack);
        var before = engine.Assess(new TriageReport { Facts = answers });
        var after = engine.Assess(new TriageReport { Facts = answers.SetItem($"b{danger}", true) });
        Assert.True(after.Priority.Definite >= before.Priority.Definite);
        Assert.True(after.Priority.Possible >= before.Priority.Possible);
    }, iter: 3000);

    [Fact]
    public void Rules_in_code_count_as_the_plain_evaluator_says() => Gen.Select(
        RandomRules.Packs(Gen.OneOf(RandomRules.ConditionsWithCode, RandomRules.FailingCode), unless: true), RandomRules.Answers).Sample((pack, answers) =>
    {
        var decision = new TriageEngine(pack).Assess(new TriageReport { Facts = answers });
        var states = PlainEvaluator.Evaluate(pack.Rules, decision.Facts);
        Assert.Equal(PlainEvaluator.Range(pack.Rules, states), decision.Priority);
        Assert.Equal(
            pack.Rules.Where((_, i) => states[i] is RuleState.Fired).Select(rule => rule.Id),
            decision.Rules.Select(fired => fired.Rule.Id).Order(StringComparer.Ordinal));
        Assert.Equal(
            pack.Rules.Where((rule, i) => states[i] is RuleState.Open && rule.Priority > decision.Priority.Definite).Select(rule => rule.Id),
            decision.OpenRules.Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }, iter: 3000);

    [Fact]
    public void A_rule_in_code_that_fails_never_lowers_the_priority_and_is_named() => Gen.Select(
        AnyCall, RandomRules.FailingCode, Gen.Enum<Priority>()).Sample((call, failing, priority) =>
    {
        var report = new TriageReport { Facts = call.Answers };
        var without = new TriageEngine(call.Pack).Assess(report);
        var rule = call.Pack.Rules[0] with { Id = "failing", Priority = priority, When = failing, Unless = null };
        var decision = new TriageEngine(RandomRules.PackOf([rule, .. call.Pack.Rules])).Assess(report);

        Assert.True(decision.Priority.Definite <= decision.Priority.Possible);
        Assert.True(decision.Priority.Definite >= without.Priority.Definite);
        Assert.True(decision.Priority.Possible >= without.Priority.Possible);
        Assert.All(decision.RuleErrors, error => Assert.Equal("failing", error.Field));
        if (decision.RuleErrors.IsEmpty) return;
        Assert.True(decision.Priority.Possible >= priority);
        Assert.Equal(without.Priority.Definite, decision.Priority.Definite);
        Assert.DoesNotContain(decision.Rules, fired => fired.Rule.Id == "failing");
        Assert.DoesNotContain("secret", string.Concat(decision.RuleErrors), StringComparison.Ordinal);
    }, iter: 3000);

    [Fact]
    public void Every_answer_narrows_the_range_also_when_code_fails() => Gen.Select(
        RandomRules.Packs(Gen.OneOf(RandomRules.ConditionsWithCode, RandomRules.FailingCode), unless: true), RandomRules.Answers, Gen.Int[0, 1000], Gen.Int[0, 1000])
        .Sample(AssertNarrows, iter: 3000);

    [Fact]
    public void The_order_of_rules_does_not_matter() => Gen.Select(AnyCall, Gen.Int).Sample(call =>
    {
        var ((pack, answers), seed) = call;
        var shuffled = pack.Rules.ToArray();
        new Random(seed).Shuffle(shuffled);
        var report = new TriageReport { Facts = answers };
        var straight = new TriageEngine(pack).Assess(report);
        var mixed = new TriageEngine(RandomRules.PackOf([.. shuffled])).Assess(report);
        Assert.Equal(straight.ToString(), mixed.ToString());
        Assert.Equal(straight.Rules.Select(fired => fired.Rule.Id), mixed.Rules.Select(fired => fired.Rule.Id));
        Assert.Equal(straight.Questions.Select(question => question.Fact), mixed.Questions.Select(question => question.Fact));
    }, iter: 1000);

    [Fact]
    public void Culture_and_thread_do_not_matter()
    {
        var engine = SmallPack.Engine();
        var report = new TriageReport { Id = "1", Note = "KEBAKARAN rumah, 1.500 korban, ISTRI terjebak" };
        var expected = engine.Assess(report);
        foreach (var decimalMark in new[] { ".", ",", "٫" })
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = decimalMark, NumberGroupSeparator = "'", NegativeSign = "minus" };
            TriageDecision? other = null;
            var thread = new Thread(() =>
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
                other = SmallPack.Engine().Assess(report);
            });
            thread.Start();
            thread.Join();
            Assert.Equal(expected.ToString(), other!.ToString());
            Assert.Equal(expected.Findings.Select(finding => finding.ToString()), other.Findings.Select(finding => finding.ToString()));
        }
    }

    [Fact]
    public void Many_threads_get_the_same_decision()
    {
        var engine = SmallPack.Engine();
        var notes = new[] { "rumah kebakaran", "cari jodoh", "bapak pingsan 3 korban", "" };
        var expected = notes.Select(note => engine.Assess(new TriageReport { Note = note }).ToString()).ToArray();
        Parallel.For(0, 400, i => Assert.Equal(expected[i % notes.Length], engine.Assess(new TriageReport { Note = notes[i % notes.Length] }).ToString()));
    }

    [Fact]
    public void Triage_has_no_way_to_read_a_callers_history()
    {
        Assert.DoesNotContain(typeof(TriageEngine).Assembly.GetReferencedAssemblies(), name => string.Equals(name.Name, "Hotline.Abuse", StringComparison.Ordinal));
        Assert.DoesNotContain(
            typeof(TriageReport).GetProperties(),
            property => property.PropertyType.Namespace!.StartsWith("Hotline.Domain.Callers", StringComparison.Ordinal));
    }

    [Fact]
    public void Any_text_is_decided_and_its_findings_lie_inside_it()
    {
        var engine = SmallPack.Engine();
        var words = Gen.OneOf("kebakaran", "tidak", "ada", "korban", "3", "\ud800", "\0", ",", ".", "\n", "kalau", "atau", "terjebaaak", "ünï", "🔥", "12345678901234567890", "ga", "tapi");
        Gen.OneOf(Gen.String, words.Array[0, 30].Select(parts => string.Join(' ', parts)), words.Array[0, 30].Select(parts => string.Concat(parts))).Sample(note =>
        {
            var decision = engine.Assess(new TriageReport { Note = note });
            foreach (var finding in decision.Findings)
                Assert.Equal(note.Substring(finding.Start, finding.Length), finding.Text);
            Assert.True(decision.Priority.Definite <= decision.Priority.Possible);
        }, iter: 5000);
    }

    [Fact]
    public void Text_forms_tell_nothing_of_what_the_caller_said()
    {
        const string secret = "kebakaran di rumah pak rahasia";
        var report = new TriageReport { Id = "1", Note = secret };
        var decision = SmallPack.Engine().Assess(report);
        Assert.DoesNotContain("rahasia", report.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("kebakaran", decision.ToString(), StringComparison.Ordinal);
        Assert.All(decision.Findings, finding => Assert.DoesNotContain("kebakaran", finding.ToString(), StringComparison.Ordinal));
    }

    /// <summary>One of the answers to one of the questions narrows the range or keeps it, and does what was foretold.</summary>
    private static void AssertNarrows(RulePack pack, ImmutableDictionary<string, FactValue> answers, int question, int answer)
    {
        var engine = new TriageEngine(pack, new TriageOptions { MaxQuestions = 100 });
        var report = new TriageReport { Facts = answers };
        var before = engine.Assess(report);
        if (before.Questions.IsEmpty) return;

        var asked = before.Questions[question % before.Questions.Length];
        var outcome = asked.Outcomes[answer % asked.Outcomes.Length];
        var after = engine.Assess(report.WithAnswer(asked.Fact, outcome.Answer));
        Assert.True(after.Priority.IsWithin(before.Priority));
        Assert.Equal(outcome.Range, after.Priority);
    }
}
