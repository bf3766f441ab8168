using System.Runtime.InteropServices;

namespace Hotline.Triage.Questions;

/// <summary>What puts a question before or after another.</summary>
/// <param name="Move">How far its answers can be expected to move the range; see <see cref="ExpectedMove"/>.</param>
/// <param name="Nearness">How near to firing the nearest rule is that waits for it, in thousandths.</param>
/// <param name="Settled">How many waiting rules its answers settle, all answers added up.</param>
/// <param name="Order">Its place in the pack.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QuestionScore(long Move, int Nearness, int Settled, int Order)
{
    /// <summary>The most important first.</summary>
    public static int Compare(QuestionScore a, QuestionScore b)
    {
        var order = b.Move.CompareTo(a.Move);
        if (order == 0) order = b.Nearness.CompareTo(a.Nearness);
        if (order == 0) order = b.Settled.CompareTo(a.Settled);
        return order == 0 ? a.Order.CompareTo(b.Order) : order;
    }
}
