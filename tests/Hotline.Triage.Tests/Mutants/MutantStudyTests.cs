using Hotline.Domain;
using Hotline.Mutants;
using Hotline.Triage.Facts;
using Hotline.Triage.Reports;
using static Hotline.Triage.Rules.Condition;

namespace Hotline.Triage.Tests.Mutants;

/// <summary>Faults put into packs on purpose are found by what is run on a pack before it goes live.</summary>
public class MutantStudyTests
{
    // Every so many-th mutant of the Purwakarta pack: all of them take a minute; see docs/assurance-testing.md.
    private const int Step = 5;

    [Fact]
    public void Nineteen_faults_in_twenty_in_the_Purwakarta_pack_are_stopped_or_listed_by_the_comparison()
    {
        var study = MutantStudy.OfPurwakarta();
        var mutants = MutantMaker.Of(study.Pack).Where((_, i) => i % Step == 0).ToList();
        Assert.True(mutants.Count >= 200, $"{mutants.Count} mutants");
        var faults = mutants.AsParallel().AsOrdered().Select(study.Judge).Where(one => !one.IsSame).ToList();
        AssertMost(faults, 95, one => one.IsSeen);
        AssertMost([.. faults.Where(one => one.Mutant.Kind is MutantKind.DroppedCondition or MutantKind.FlippedCondition)], 95, one => one.ByExamples);
    }

    [Fact]
    public void The_pack_as_it_should_be_is_not_caught()
    {
        var study = OfSmall();
        var caught = study.Judge(new Mutant { Kind = MutantKind.LoweredPriority, Rule = study.Pack.Rules[0], Changed = study.Pack.Rules[0] with { Owner = "somebody" }, What = "nothing" });
        Assert.False(caught.IsSeen);
    }

    [Theory]
    [InlineData("fire.trapped", "dropped 'people-trapped'", true, false, true)]
    [InlineData("fire.trapped", "flipped 'fire'", true, true, true)]
    [InlineData("medical.unconscious", "lowered from immediate to emergency", false, true, true)]
    [InlineData("medical.unconscious", "deleted", false, true, true)]
    [InlineData("non-emergency.matchmaking", "deleted", false, false, true)]
    public void Each_kind_of_fault_is_caught_where_it_should_be(string rule, string what, bool byExamples, bool byDiffDown, bool byDiffMoved)
    {
        var study = OfSmall();
        var caught = study.Judge(MutantMaker.Of(study.Pack).Single(mutant => mutant.Rule.Id == rule && mutant.What == what));
        Assert.Equal((byExamples, byDiffDown, byDiffMoved), (caught.ByExamples, caught.ByDiffDown, caught.ByDiffMoved));
    }

    [Fact]
    public void A_rule_that_no_pack_could_hold_is_caught_by_the_loader()
    {
        var study = OfSmall();
        var rule = study.Pack.Rules[0];
        Assert.True(study.Judge(new Mutant { Kind = MutantKind.FlippedCondition, Rule = rule, Changed = rule with { When = Fact("fire") & (Fact("casualties") >= 5000) }, What = "x" }).ByLoader);
    }

    [Fact]
    public void Every_mutant_of_conditions_is_written_otherwise_than_its_rule() => RandomRules.Packs(RandomRules.Conditions, unless: true).Sample(pack =>
    {
        foreach (var mutant in MutantMaker.Of(pack).Where(mutant => mutant.Kind is MutantKind.DroppedCondition or MutantKind.FlippedCondition))
            Assert.NotEqual((mutant.Rule.When.ToString(), mutant.Rule.Unless?.ToString()), (mutant.Changed!.When.ToString(), mutant.Changed.Unless?.ToString()));
        Assert.Equal(pack.Rules.Length, MutantMaker.Of(pack).Count(mutant => mutant.Kind is MutantKind.DeletedRule));
        Assert.Equal(pack.Rules.Count(rule => rule.Priority > Priority.NonEmergency), MutantMaker.Of(pack).Count(mutant => mutant.Kind is MutantKind.LoweredPriority));
    }, iter: 200);

    [Fact]
    public void What_follows_from_a_fact_within_another_makes_no_difference()
    {
        var same = new SameRules(new FactVocabulary(RandomRules.Facts));
        Assert.True(same.AreSame(RandomRules.RuleOf("a", Fact("b0") & Fact("b1")), RandomRules.RuleOf("a", Fact("b1"))));
        Assert.False(same.AreSame(RandomRules.RuleOf("a", Fact("b0") & Fact("b1")), RandomRules.RuleOf("a", Fact("b0"))));
        Assert.False(same.AreSame(RandomRules.RuleOf("a", Fact("n") >= 3), RandomRules.RuleOf("a", Fact("n") > 3)));
        Assert.True(same.AreSame(RandomRules.RuleOf("a", Fact("b4") | Fact("b5")), RandomRules.RuleOf("a", Fact("b5") | Fact("b4"))));
    }

    [Fact]
    public void Rules_that_are_called_the_same_stand_alike_for_every_call() =>
        Gen.Select(RandomRules.Conditions, RandomRules.Conditions, RandomRules.Answers.Array[20]).Sample((one, other, calls) =>
        {
            var (first, second) = (RandomRules.RuleOf("a", one), RandomRules.RuleOf("a", other));
            if (!new SameRules(new FactVocabulary(RandomRules.Facts)).AreSame(first, second)) return;
            foreach (var answers in calls)
            {
                var sheet = new TriageEngine(RandomRules.PackOf([first])).Assess(new TriageReport { Facts = answers }).Facts;
                Assert.Equal(one.Evaluate(sheet), other.Evaluate(sheet));
            }
        }, iter: 500);

    private static MutantStudy OfSmall() => new(
        SmallPack.Load(), [TriageReportReader.Read("""{"id":"a","note":"kebakaran","facts":{"people-trapped":true,"drill":true}}""").Report!], []);

    private static void AssertMost(List<Caught> faults, int percent, Func<Caught, bool> isCaught)
    {
        var missed = faults.Where(one => !isCaught(one)).ToList();
        Assert.True(
            (faults.Count - missed.Count) * 100 >= faults.Count * percent,
            $"{missed.Count} of {faults.Count} get away; 'pack test --coverage' proposes examples:\n{string.Join('\n', missed.Select(one => one.Mutant))}");
    }
}
