using Hotline.Domain;

namespace Hotline.Triage.Questions;

/// <summary>How far the answers to a question can be expected to move the priority range.</summary>
/// <remarks>
/// <para>By how far alone, "is there severe bleeding?" would come before "is anybody hurt at all?": a yes to the first
/// moves the range all the way. But a yes to it is rare, and a no to the second settles most calls. So the moves are
/// weighed, with the plainest assumption: each of the N facts of a pack is as likely as any other to be the finding of
/// this call. An answer that raises the definite priority has the weight 1/N; an answer that lowers the possible one has
/// N/(N + k), where k is the number of facts that lie within the one asked for.</para>
/// <para>Whole numbers only, in millionths of a level, so that every machine comes to the same order.</para>
/// </remarks>
internal static class ExpectedMove
{
    private const long Unit = 1_000_000;

    /// <param name="outcomes">What each answer would do.</param>
    /// <param name="now">The range before the answer.</param>
    /// <param name="facts">N, the number of facts in the pack.</param>
    /// <param name="narrower">k, the number of facts within the one asked for.</param>
    public static long Of(IReadOnlyList<QuestionOutcome> outcomes, PriorityRange now, int facts, int narrower)
    {
        long rise = 0, fall = 0;
        foreach (var outcome in outcomes)
        {
            rise = Math.Max(rise, outcome.Range.Definite - now.Definite);
            fall = Math.Max(fall, now.Possible - outcome.Range.Possible);
        }

        return (rise * Unit / facts) + (fall * Unit * facts / (facts + narrower));
    }
}
