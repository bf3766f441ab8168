using Hotline.Domain;
using Hotline.Triage.Assurance;
using Hotline.Triage.Packs;
using Hotline.Triage.Tests.Calls;

namespace Hotline.Triage.Tests.Assurance;

public class PackComparisonTests
{
    private static readonly RulePack Small = SmallPack.Load();

    [Theory]
    [InlineData("\"priority\": \"emergency\", \"when\": \"fire\"", "\"priority\": \"routine\", \"when\": \"fire\"", Movement.DefiniteDown, "fire.building was lowered")]
    [InlineData("\"priority\": \"emergency\", \"when\": \"fire\"", "\"priority\": \"immediate\", \"when\": \"fire\"", Movement.DefiniteUp, "fire.building was raised")]
    [InlineData("\"refer\": [\"fire-brigade\"]", "\"refer\": [\"fire-brigade\", \"ambulance\"]", Movement.Agencies, "fire.building decides otherwise")]
    [InlineData("\"when\": \"fire\", \"unless\"", "\"when\": { \"all\": [\"fire\", \"people-trapped\"] }, \"unless\"", Movement.DefiniteDown | Movement.Category | Movement.Agencies, "fire.building fires no longer")]
    [InlineData("\"id\": \"fire.building\", \"category\": \"fire.building\"", "\"id\": \"fire.burning\", \"category\": \"fire.building\"", Movement.None, "")]
    [InlineData("\"category\": \"fire.building\", \"priority\": \"emergency\"", "\"category\": \"medical.unconscious\", \"priority\": \"emergency\"", Movement.Category, "fire.building decides otherwise")]
    public void A_call_that_moved_names_the_rule_that_moved_it(string part, string replacement, Movement expected, string because)
    {
        var call = Compare(part, replacement).Compare(new TriageReport { Id = "a", Note = "kebakaran" }.WithAnswer("drill", false));
        Assert.Equal(expected, call.Movement);
        Assert.Equal(because, string.Join(", ", call.Reasons));
        Assert.Empty(call.Facts);
    }

    [Fact]
    public void What_is_possible_moves_too()
    {
        var comparison = Compare("\"priority\": \"immediate\", \"when\": { \"all\": [\"fire\", \"people-trapped\"] }", "\"priority\": \"routine\", \"when\": { \"all\": [\"fire\", \"people-trapped\"] }");
        var report = new TriageReport { Note = "kebakaran" }.WithAnswer("unconscious", false).WithAnswer("casualties", 1).WithAnswer("fire-size", "small").WithAnswer("drill", false);
        var call = comparison.Compare(report);
        Assert.Equal(Movement.PossibleDown, call.Movement);
        Assert.Equal("fire.trapped was lowered", Assert.Single(call.Reasons).ToString());
        Assert.True(call.Movement.IsDown());
    }

    [Fact]
    public void A_phrase_that_is_gone_is_named_by_its_fact()
    {
        var comparison = Compare("\"id\": [\"tidak sadar\", \"pingsan\"]", "\"id\": [\"tidak sadar\"]");
        Assert.False(comparison.ReadsNotesOnce);
        var call = comparison.Compare(new TriageReport { Note = "bapak pingsan" });
        Assert.Contains("unconscious: true → unknown", call.Facts);
        Assert.Equal("medical.unconscious fires no longer", Assert.Single(call.Reasons).ToString());
    }

    [Fact]
    public void Notes_are_read_once_when_both_packs_read_alike()
    {
        Assert.True(Compare("\"refer\": [\"fire-brigade\"]", "\"refer\": [\"ambulance\"]").ReadsNotesOnce);
        Assert.False(Compare("{ \"id\": \"drill\", \"question\"", "{ \"id\": \"drill\", \"within\": \"emergency-now\", \"question\"").ReadsNotesOnce);
    }

    [Fact]
    public void Notes_are_read_by_both_packs_when_their_rules_put_other_dangers_beyond_doubt()
    {
        const string Doubts = "\"leanings\": [{ \"fact\": \"unconscious\", \"doubts\": true, \"start\": -10, \"words\": { \"film\": 20 } }], \"spellings\":";
        var old = SmallPack.LoadWith("\"spellings\":", Doubts).GetPack();
        var @new = SmallPack.LoadText(SmallPack.Json.Replace("\"spellings\":", Doubts, StringComparison.Ordinal)
            .Replace("\"medical.unconscious\", \"priority\": \"immediate\"", "\"medical.unconscious\", \"priority\": \"emergency\"", StringComparison.Ordinal)).GetPack();
        var comparison = new PackComparison(new TriageEngine(old), new TriageEngine(@new));
        Assert.False(comparison.ReadsNotesOnce);
        Assert.True(comparison.Compare(new TriageReport { Note = "film pingsan" }).New.Priority.Definite < Priority.Urgent);
    }

    [Fact]
    public void Verdicts_are_those_of_the_engines() =>
        Gen.Select(RandomRules.Packs(RandomRules.Conditions, unless: true), RandomRules.Packs(RandomRules.ConditionsWithCode, unless: true), RandomRules.Answers.Array[1, 5])
            .Sample((old, @new, calls) =>
            {
                var (oldEngine, newEngine) = (new TriageEngine(old), new TriageEngine(@new));
                var comparison = new PackComparison(oldEngine, newEngine);
                foreach (var answers in calls)
                {
                    var report = new TriageReport { Facts = answers };
                    var call = comparison.Compare(report);
                    Assert.Equal(Verdict.Of(oldEngine.Assess(report)), call.Old);
                    Assert.Equal(Verdict.Of(newEngine.Assess(report)), call.New);
                    Assert.True(call.IsMoved || call.Reasons.IsEmpty);
                }
            }, iter: 500);

    [Fact]
    public void Verdicts_on_notes_are_those_of_the_engine()
    {
        var engine = new TriageEngine(RulePack.LoadPurwakarta());
        var ownReader = new TriageEngine(engine.Pack, noteReader: new OwnReader(engine.Pack.NoteReader));
        var comparison = new PackComparison(engine, ownReader);
        Assert.False(comparison.ReadsNotesOnce);
        foreach (var label in LabelledCalls.Development)
        {
            var call = comparison.Compare(label.Report);
            Assert.Equal(Verdict.Of(engine.Assess(label.Report)), call.Old);
            Assert.Equal(call.Old, call.New);
        }
    }

    [Fact]
    public void Every_way_of_moving_has_a_reason() =>
        Gen.Select(RandomRules.Packs(RandomRules.Conditions, unless: true), RandomRules.Packs(RandomRules.Conditions, unless: true), RandomRules.Answers)
            .Sample((old, @new, answers) =>
            {
                var call = new PackComparison(old, @new).Compare(new TriageReport { Facts = answers });
                Assert.Equal(call.IsMoved, !call.Reasons.IsEmpty);
            }, iter: 500);

    [Fact]
    public void Examples_of_the_old_pack_are_calls_too()
    {
        var comparison = Compare("\"priority\": \"immediate\", \"when\": \"unconscious\"", "\"priority\": \"urgent\", \"when\": \"unconscious\"");
        Assert.Equal(10, comparison.Examples().Count());
        var down = comparison.Examples().Select(comparison.Compare).Where(call => call.Movement.IsDown()).ToList();
        Assert.Contains(down, call => call.Id == "medical.unconscious match 1");
    }

    [Fact]
    public void Counts_of_parts_add_up_to_the_whole_in_any_order() => Gen.Select(AnyCall.List[0, 15], AnyCall.List[0, 15]).Sample((first, second) =>
    {
        var whole = Count([.. first, .. second]);
        foreach (var sum in new[] { Count(first).Add(Count(second)), Count(second).Add(Count(first)) })
        {
            Assert.Equal(whole.Total, sum.Total);
            Assert.Equal(whole.ByRoot.AsEnumerable(), sum.ByRoot);
            Assert.Equal((whole.Old.Total, whole.New.Total), (sum.Old.Total, sum.New.Total));
        }

        Assert.Equal(whole.Total, whole.ByRoot.Values.Aggregate(MovementCounts.None, (sum, group) => sum.Add(group)));
    });

    private static readonly RulePack Lowered = SmallPack.LoadWith("\"priority\": \"emergency\", \"when\": \"fire\"", "\"priority\": \"routine\", \"when\": \"fire\"").GetPack();

    private static readonly Gen<LabelledCall> AnyCall = Gen.Select(Gen.OneOf("kebakaran", "pingsan", "cari jodoh", ""), Gen.Enum<Priority>(), Gen.Bool, (note, priority, drill) => new LabelledCall
    {
        Report = new TriageReport { Note = note, Facts = new TriageReport().WithAnswer("drill", drill).Facts },
        Category = Hotline.Domain.Categories.Category.Parse("fire"),
        Priority = priority,
    });

    private static ComparisonCounts Count(IEnumerable<LabelledCall> calls)
    {
        var comparison = new PackComparison(Small, Lowered);
        return calls.Aggregate(ComparisonCounts.None, (counts, call) => counts.Add(comparison.Compare(call.Report), call.Priority is Priority.Routine ? null : call));
    }

    private static PackComparison Compare(string part, string replacement) => new(Small, SmallPack.LoadWith(part, replacement).GetPack());

    private sealed class OwnReader(Triage.Notes.INoteReader reader) : Triage.Notes.INoteReader
    {
        public Triage.Notes.NoteReading Read(string note) => reader.Read(note);
    }
}
