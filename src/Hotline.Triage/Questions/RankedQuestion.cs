using System.Collections.Immutable;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Questions;

/// <summary>A question worth asking.</summary>
internal sealed class RankedQuestion
{
    public required string Fact { get; init; }

    public required ImmutableArray<QuestionOutcome> Outcomes { get; init; }

    /// <summary>What puts it before or after another.</summary>
    public required QuestionScore Score { get; init; }

    /// <summary>The most urgent rule that waits for it.</summary>
    public required Rule WaitingRule { get; init; }
}
