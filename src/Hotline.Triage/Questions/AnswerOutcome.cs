using Hotline.Domain;
using Hotline.Triage.Facts;

namespace Hotline.Triage.Questions;

/// <summary>What an answer would do to the priority.</summary>
public sealed record AnswerOutcome
{
    /// <summary>The answer.</summary>
    public required FactValue Answer { get; init; }

    /// <summary>The priority range once it is given.</summary>
    public required PriorityRange Range { get; init; }
}
