using Hotline.Domain;
using Hotline.Domain.Categories;
using Hotline.Triage.Assurance;
using Hotline.Triage.Facts;

namespace Hotline.Triage.Tests.Assurance;

public class AccuracyTests
{
    private static readonly TriageEngine Engine = SmallPack.Engine();

    private static readonly Gen<LabelledCall> AnyCall = Gen.Select(
        Gen.OneOf("kebakaran", "tidak kebakaran", "bapak pingsan", "cari jodoh", "halo"),
        Gen.OneOf("fire", "medical", "non-emergency"),
        Gen.Int[0, 4],
        Gen.OneOf("id", "en", null),
        Gen.OneOf("negation", "past", null),
        (note, category, priority, language, hard) => Call(note, category, (Priority)priority) with { Report = new TriageReport { Id = "a", Note = note, Language = language }, Hard = hard });

    [Theory]
    [InlineData("bapak pingsan", "medical", Priority.Immediate, "exact")]
    [InlineData("bapak pingsan", "medical", Priority.Urgent, "")]
    [InlineData("bapak pingsan", "fire", Priority.Emergency, "category")]
    [InlineData("bapak pingsan", "medical", Priority.Routine, "over")]
    [InlineData("halo", "unclassified", Priority.Urgent, "under")]
    [InlineData("halo", "unclassified", Priority.Emergency, "under serious")]
    [InlineData("halo", "unclassified", Priority.NonEmergency, "exact")]
    public void A_call_is_judged_against_its_label(string note, string category, Priority priority, string judged)
    {
        var call = JudgedCall.Of(Engine, Call(note, category, priority));
        var found = new[]
        {
            call.IsCategoryRight ? "" : "category", call.IsUnderTriaged ? "under" : "", call.IsSeriouslyUnderTriaged ? "serious" : "",
            call.IsOverTriaged ? "over" : "", call.IsPriorityExact ? "exact" : "",
        };
        Assert.Equal(judged, string.Join(' ', found.Where(word => word.Length > 0)));
        Assert.Equal(judged is not ("exact" or ""), call.IsMiss);
    }

    [Fact]
    public void A_call_that_no_question_can_raise_to_what_is_expected_is_a_miss()
    {
        var settled = Engine.Pack.Facts.Aggregate(new TriageReport { Id = "a" }, (report, fact) => fact.Kind is FactKind.Boolean ? report.WithAnswer(fact.Id, false) : report);
        var call = JudgedCall.Of(Engine, Call("", "unclassified", Priority.Routine) with { Report = settled });
        Assert.True(call.IsPossibleTooLow);
        Assert.True(call.IsMiss);
        Assert.False(call.IsUnderTriaged);
    }

    [Fact]
    public void Facts_given_with_a_note_count_unless_the_note_alone_is_asked_for()
    {
        var call = Call("halo", "fire", Priority.Emergency);
        call = call with { Report = call.Report.WithAnswer("fire", true).WithAnswer("drill", false) };
        Assert.False(JudgedCall.Of(Engine, call).IsMiss);
        Assert.True(JudgedCall.Of(Engine, call, noteOnly: true).IsSeriouslyUnderTriaged);
    }

    [Fact]
    public void Under_triage_is_counted_against_calls_that_need_a_unit_and_over_triage_against_the_others()
    {
        var total = Judge([
            Call("halo", "fire", Priority.Urgent), Call("bapak pingsan", "medical", Priority.Immediate), Call("bapak pingsan", "medical", Priority.Routine),
            Call("halo", "information", Priority.NonEmergency),
        ]).Total;
        Assert.Equal(4, total.Calls);
        Assert.Equal(new Proportion(1, 2), total.UnderTriage);
        Assert.Equal(new Proportion(0, 1), total.SeriousUnderTriage);
        Assert.Equal(new Proportion(1, 2), total.OverTriage);
        Assert.Equal(new Proportion(2, 4), total.CategoryRight);
        Assert.Equal(new Proportion(2, 4), total.ExactPriority);
    }

    [Fact]
    public void Parts_add_up_to_the_whole_in_any_order() => Gen.Select(AnyCall.List[0, 20], AnyCall.List[0, 20]).Sample((first, second) =>
    {
        var whole = Judge([.. first, .. second]);
        foreach (var sum in new[] { Judge(first).Add(Judge(second)), Judge(second).Add(Judge(first)) })
        {
            Assert.Equal(whole.Total, sum.Total);
            Assert.Equal(whole.ByRoot.AsEnumerable(), sum.ByRoot);
            Assert.Equal(whole.ByLanguage.AsEnumerable(), sum.ByLanguage);
            Assert.Equal(whole.ByHard.AsEnumerable(), sum.ByHard);
        }
    });

    [Fact]
    public void Each_way_of_grouping_adds_up_to_the_total() => AnyCall.List[0, 30].Sample(calls =>
    {
        var accuracy = Judge(calls);
        foreach (var groups in new[] { accuracy.ByRoot, accuracy.ByLanguage, accuracy.ByHard })
            Assert.Equal(accuracy.Total, groups.Values.Aggregate(AccuracyCounts.None, (sum, group) => sum.Add(group)));
    });

    [Fact]
    public void Text_about_a_call_leaves_the_note_out() =>
        Assert.Equal("a: fire urgent → unclassified non-emergency..immediate", JudgedCall.Of(Engine, Call("halo", "fire", Priority.Urgent)).ToString());

    private static Accuracy Judge(IEnumerable<LabelledCall> calls) =>
        calls.Select(call => JudgedCall.Of(Engine, call)).Aggregate(Accuracy.None, (sum, call) => sum.Add(call));

    private static LabelledCall Call(string note, string category, Priority priority) => new()
    {
        Report = new TriageReport { Id = "a", Note = note },
        Category = Category.Parse(category),
        Priority = priority,
    };
}
