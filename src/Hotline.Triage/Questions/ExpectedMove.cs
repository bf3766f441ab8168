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

    /// <param name="rise">By how many levels the best answer raises the definite priority.</param>
    /// <param name="fall">By how many levels the best answer lowers the possible priority.</param>
    /// <param name="facts">N, the number of facts in the pack.</param>
    /// <param name="narrower">k, the number of facts within the one asked for.</param>
    public static long Of(int rise, int fall, int facts, int narrower) =>
        (rise * Unit / facts) + (fall * Unit * facts / (facts + narrower));
}
