namespace Hotline.Triage.Questions;

/// <summary>How far the answers to a question can be expected to lower the possible priority.</summary>
/// <remarks>The plainest assumption is made: each of the N facts of a pack is as likely as any other to be the finding of a
/// call. Then an answer that rules out a fact, with the k facts within it, has the weight N/(N + k): the wider a question, the
/// likelier it is that something in it is so. (An answer that raises the priority has 1/N: too little to count beside it.)
/// Whole numbers only, in millionths of a level, so that every machine comes to the same order.</remarks>
internal static class ExpectedFall
{
    private const long Unit = 1_000_000;

    /// <param name="fall">By how many levels the best answer lowers the possible priority.</param>
    /// <param name="facts">N, the number of facts in the pack.</param>
    /// <param name="narrower">k, the number of facts within the one asked for.</param>
    public static long Of(int fall, int facts, int narrower) => fall * Unit * facts / (facts + narrower);
}
