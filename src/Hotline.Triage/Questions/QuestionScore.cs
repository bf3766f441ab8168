using System.Runtime.InteropServices;

namespace Hotline.Triage.Questions;

/// <summary>What puts a question before or after another. The members stand in the order in which they count.</summary>
/// <param name="Disputed">Whether the note says both of its fact, or tells of it and doubts it.</param>
/// <param name="Fall">How far its answers can be expected to lower the possible priority; see <see cref="ExpectedFall"/>.</param>
/// <param name="Nearness">How near to firing the nearest rule is that waits for it, in thousandths.</param>
/// <param name="Fits">Whether a rule that waits for it is about the same kind of call.</param>
/// <param name="Settled">How many waiting rules its answers settle, all answers added up.</param>
/// <param name="Rise">By how many levels its best answer raises the definite priority.</param>
/// <param name="Order">Its place in the pack.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QuestionScore(bool Disputed, long Fall, int Nearness, bool Fits, int Settled, int Rise, int Order)
{
    /// <summary>The most important first.</summary>
    public static int Compare(QuestionScore a, QuestionScore b)
    {
        var order = CompareUnweighed(a, b);
        if (order == 0) order = b.Settled.CompareTo(a.Settled);
        if (order == 0) order = b.Rise.CompareTo(a.Rise);
        return order == 0 ? a.Order.CompareTo(b.Order) : order;
    }

    /// <summary>The most important first, by what is known of a question before its answers are weighed; 0 where only these tell.</summary>
    public static int CompareUnweighed(QuestionScore a, QuestionScore b)
    {
        var order = b.Disputed.CompareTo(a.Disputed);
        if (order == 0) order = b.Fall.CompareTo(a.Fall);
        if (order == 0) order = b.Nearness.CompareTo(a.Nearness);
        return order == 0 ? b.Fits.CompareTo(a.Fits) : order;
    }
}
