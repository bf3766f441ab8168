using System.Collections.Immutable;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Questions;

/// <summary>A question with what puts it before or after another.</summary>
internal sealed class RankedQuestion
{
    public required string Fact { get; init; }

    public required ImmutableArray<QuestionOutcome> Outcomes { get; init; }

    /// <summary>How far its answers can be expected to move the range; see <see cref="ExpectedMove"/>.</summary>
    public required long Move { get; init; }

    /// <summary>How near to firing the nearest rule is that waits for it, in thousandths.</summary>
    public required int Nearness { get; init; }

    /// <summary>How many waiting rules its answers settle, all answers added up.</summary>
    public required int Settled { get; init; }

    /// <summary>Its place in the pack.</summary>
    public required int Order { get; init; }

    /// <summary>The most urgent rule that waits for it.</summary>
    public required Rule WaitingRule { get; init; }

    /// <summary>The most important first.</summary>
    public static int Compare(RankedQuestion a, RankedQuestion b)
    {
        var order = b.Move.CompareTo(a.Move);
        if (order == 0) order = b.Nearness.CompareTo(a.Nearness);
        if (order == 0) order = b.Settled.CompareTo(a.Settled);
        return order == 0 ? a.Order.CompareTo(b.Order) : order;
    }
}
