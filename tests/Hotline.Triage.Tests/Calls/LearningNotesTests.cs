using Hotline.Triage.Assurance;

namespace Hotline.Triage.Tests.Calls;

/// <summary>The calls that the leanings are learnt from, and those that they are judged by.</summary>
public class LearningNotesTests
{
    [Fact]
    public void Every_call_to_learn_from_has_an_id_and_a_note_of_its_own()
    {
        Assert.NotEmpty(LabelledCalls.Learning);
        Assert.Empty(Repeated(LabelledCalls.Learning, call => call.Report.Id));
        Assert.Empty(Repeated(LabelledCalls.Learning.Concat(LabelledCalls.Development), call => Words(call)));
    }

    [Fact]
    public void Nothing_is_learnt_from_the_calls_that_are_judged_as_unseen()
    {
        Assert.True(LabelledCalls.Unseen.Count >= 500, $"{LabelledCalls.Unseen.Count} calls");
        Assert.Empty(Repeated(LabelledCalls.Unseen, call => call.Report.Id));
        var known = LabelledCalls.Learning.Concat(LabelledCalls.Development).Select(Words).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(LabelledCalls.Unseen.Where(call => known.Contains(Words(call))).Select(call => call.Report.Id));
    }

    private static string Words(LabelledCall call) => string.Join(' ', call.Report.Note.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Repeated(IEnumerable<LabelledCall> calls, Func<LabelledCall, string> by) =>
        calls.CountBy(by, StringComparer.Ordinal).Where(count => count.Value > 1).Select(count => count.Key);
}
