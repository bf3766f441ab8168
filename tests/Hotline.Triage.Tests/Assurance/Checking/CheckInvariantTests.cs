using System.Collections.Immutable;
using Hotline.Domain.Categories;
using Hotline.Triage.Assurance.Checking;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;
using Hotline.Triage.Packs;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Tests.Assurance.Checking;

/// <summary>What is said about all calls agrees with trying all calls there can be.</summary>
public class CheckInvariantTests
{
    /// <summary>Fewer numbers than <see cref="RandomRules.Facts"/>, so that all sheets can be tried.</summary>
    private static readonly ImmutableArray<FactDefinition> Facts = [.. RandomRules.Facts.Select(fact => fact.Id == "n" ? RandomRules.Number("n", 3) : fact)];

    private static readonly FactVocabulary Vocabulary = new(Facts);

    private static readonly ImmutableArray<FactSheet> Sheets = AllSheets();

    private static readonly Gen<Condition> Leaf = Gen.OneOf(
        Gen.Select(Gen.Int[0, 5], Gen.Bool, (i, value) => (Condition)new FactIs { Fact = $"b{i}", Value = value }),
        Gen.Select(Gen.Enum<Comparison>(), Gen.Int[0, 3], (comparison, threshold) => (Condition)new FactCompares { Fact = "n", Comparison = comparison, Threshold = threshold }),
        Gen.OneOf("red", "green", "blue").Select(code => (Condition)new FactIs { Fact = "c", Value = code }));

    private static readonly Gen<Condition> Conditions = Gen.Recursive<Condition>((depth, inner) => depth >= 3
        ? Leaf
        : Gen.Frequency(
            (2, Leaf),
            (3, inner.Array[1, 3].Select(group => (Condition)new AllOf { Conditions = [.. group] })),
            (2, inner.Array[1, 3].Select(group => (Condition)new AnyOf { Conditions = [.. group] })),
            (1, inner.Select(one => !one)),
            (1, Gen.Select(inner.Array[2, 4], Gen.Int[1, 4], (group, count) =>
                (Condition)new AtLeastOf { Conditions = [.. group], Count = Math.Min(count, group.Length) }))));

    private static readonly Gen<RulePack> Packs = RandomRules.Packs(Conditions, unless: true)
        .Select(pack => RandomRules.PackOf([.. pack.Rules.Select((rule, i) => rule with { Category = Category.Parse(i % 3 == 0 ? "medical" : "fire"), Names = i % 5 == 3 })], Facts));

    [Fact]
    public void Rule_is_said_never_to_fire_exactly_when_no_call_makes_it_fire() => Packs.Sample(pack =>
    {
        var said = Ids(pack, "rule-never-fires");
        var tried = pack.Rules.Where(rule => !Sheets.Any(sheet => PlainEvaluator.Evaluate(rule, sheet) is RuleState.Fired)).Select(rule => rule.Id);
        Assert.Equal(tried.ToHashSet(), said);
    }, iter: 150);

    [Fact]
    public void Rule_is_said_to_be_hidden_exactly_when_rules_that_stay_decide_as_much_for_every_call() => Packs.Sample(pack =>
    {
        var states = Sheets.Select(sheet => PlainEvaluator.Evaluate(pack.Rules, sheet)).ToList();
        var tried = new HashSet<int>();
        for (var rule = pack.Rules.Length - 1; rule >= 0; rule--)
        {
            var fired = states.Where(state => state[rule] is RuleState.Fired).ToList();
            if (fired.Count > 0 && fired.TrueForAll(state => Enumerable.Range(0, pack.Rules.Length).Any(other => other != rule
                && state[other] is RuleState.Fired && !tried.Contains(other) && RuleReach.Outdoes(pack.Rules[other], pack.Rules[rule], Named(pack))))) tried.Add(rule);
        }

        Assert.Equal(tried.Select(rule => pack.Rules[rule].Id).ToHashSet(), Ids(pack, "rule-hidden"));
    }, iter: 40);

    [Fact]
    public void Hidden_rules_can_be_taken_out_without_any_call_being_treated_otherwise() => Packs.Sample(pack =>
    {
        var hidden = Ids(pack, "rule-hidden");
        if (hidden.Count == 0) return;
        var (before, after) = (new TriageEngine(pack), new TriageEngine(RandomRules.PackOf([.. pack.Rules.Where(rule => !hidden.Contains(rule.Id))], Facts)));
        for (var i = 0; i < Sheets.Length; i += 211)
        {
            var report = Sheets[i].Known.Aggregate(new TriageReport(), (report, fact) => report.WithAnswer(fact.Fact, fact.Value));
            var (full, less) = (before.Assess(report), after.Assess(report));

            // What is possible may only become narrower: a rule that can never fire on what is known may still look open, since three
            // values do not see that "x or not x" holds.
            Assert.Equal(full.Priority.Definite, less.Priority.Definite);
            Assert.True(less.Priority.Possible <= full.Priority.Possible);
            if (Sheets[i].Known.Count() == Facts.Length) Assert.Equal(full.Priority, less.Priority);
            Assert.Equal(full.Agencies.ToHashSet(), [.. less.Agencies]);
            if (!IsTied(full)) Assert.Equal(full.Category, less.Category);
        }
    }, iter: 60);

    /// <summary>Whether rules of several categories are equally urgent and equally near to the cause, so that the one with more evidence names the call.</summary>
    private static bool IsTied(TriageDecision decision)
    {
        if (CategoryChoice.IndexIn(decision.Rules) is not (>= 0 and var giver)) return false;
        var names = decision.Rules[giver].Rule;
        return decision.Rules.Any(fired => fired.Rule.Category != names.Category && fired.Rule.Priority == names.Priority && CategoryChoice.RankOf(fired.Rule) == CategoryChoice.RankOf(names));
    }

    private static HashSet<Category> Named(RulePack pack) => [.. pack.Rules.Where(rule => rule.Names).Select(rule => rule.Category.Root)];

    private static HashSet<string> Ids(RulePack pack, string code)
    {
        var findings = PackCheck.Of(pack, day: null).Findings;
        Assert.DoesNotContain(findings, finding => finding.Code == "rule-not-covered");
        return [.. findings.Where(finding => finding.Code == code).Select(finding => finding.Id)];
    }

    /// <summary>Every sheet there can be, with a number for each stretch between whole ones.</summary>
    private static ImmutableArray<FactSheet> AllSheets()
    {
        IEnumerable<FactSheet> sheets = [FactSheet.Empty];
        foreach (var fact in Facts)
        {
            FactValue[] values = fact.Kind switch
            {
                FactKind.Boolean => [true, false],
                FactKind.Choice => ["red", "green", "blue"],
                _ => [0, 0.5, 1, 1.5, 2, 2.5, 3],
            };
            sheets = sheets.SelectMany(sheet => values.Where(value => IsPossible(sheet, fact, value)).Select(value => sheet.With(fact.Id, value)).Append(sheet));
        }

        return [.. sheets.Where(IsClosed)];
    }

    private static bool IsPossible(FactSheet sheet, FactDefinition fact, FactValue value) =>
        !value.IsTrue || Vocabulary.Wider(fact.Id).All(wider => sheet[wider].IsTrue);

    private static bool IsClosed(FactSheet sheet) => Facts.All(fact => !sheet[fact.Id].IsFalse || Vocabulary.Narrower(fact.Id).All(narrower => sheet[narrower].IsFalse));
}
