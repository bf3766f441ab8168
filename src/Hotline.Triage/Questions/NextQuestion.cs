using System.Collections.Immutable;

namespace Hotline.Triage.Questions;

/// <summary>A key question worth asking now, and what its answers would do.</summary>
public sealed record NextQuestion
{
    /// <summary>The fact it finds out.</summary>
    public required string Fact { get; init; }

    /// <summary>The question, in the language of the decision.</summary>
    public required string Text { get; init; }

    /// <summary>Why it is asked, in a sentence.</summary>
    public required string Why { get; init; }

    /// <summary>The priority range after each answer. For a number there is one answer for each stretch between the
    /// thresholds of the rules.</summary>
    public required ImmutableArray<AnswerOutcome> Outcomes { get; init; }
}
