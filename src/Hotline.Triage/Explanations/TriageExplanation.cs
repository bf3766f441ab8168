using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Hotline.Domain.Failures;

namespace Hotline.Triage.Explanations;

/// <summary>Why a call was decided as it was, and what would change that.</summary>
/// <remarks>Immutable and safe to share between threads. Made by <see cref="TriageEngine.Explain"/>.</remarks>
public sealed class TriageExplanation
{
    /// <summary>How many facts were changed together at most: 2.</summary>
    public const int SearchedUpTo = 2;

    private readonly Explainer _explainer;
    private readonly ExplanationWriter _writer;

    internal TriageExplanation(Explainer explainer, ExplanationWriter writer) => (_explainer, _writer) = (explainer, writer);

    /// <summary>The decision.</summary>
    public required TriageDecision Decision { get; init; }

    /// <summary>The rules that set the definite priority, in the order of the decision. Empty when no rule fired.</summary>
    public required ImmutableArray<ExplainedRule> Priority { get; init; }

    /// <summary>The rule that gave the category, or <c>null</c> when no rule fired.</summary>
    public required ExplainedRule? Category { get; init; }

    /// <summary>The agencies of the decision, in its order.</summary>
    public required ImmutableArray<ExplainedAgency> Agencies { get; init; }

    /// <summary>The smallest change that would raise the definite priority. <c>null</c> when it is the highest, or when none
    /// was found; see <see cref="IsExhaustive"/>.</summary>
    public required SmallestChange? Raise { get; init; }

    /// <summary>The smallest change that would lower the definite priority. <c>null</c> when it is the lowest, or when none
    /// was found; see <see cref="IsExhaustive"/>.</summary>
    public required SmallestChange? Lower { get; init; }

    /// <summary>Whether all changes of up to <see cref="SearchedUpTo"/> facts were tried that could matter.</summary>
    /// <remarks>Changes of one fact are always all tried. Two at once are tried only when no single one does, beginning with the
    /// rules that lack least, and no more than 2,000 pairs; when these did not suffice this is <c>false</c>,
    /// and a missing change may exist, or one of two facts that moves farther. It is <c>false</c> too when code reads a
    /// number without saying its thresholds: then only some numbers were tried.</remarks>
    public required bool IsExhaustive { get; init; }

    /// <summary>Why a rule did not fire, or why it did.</summary>
    /// <param name="ruleId">The rule's id.</param>
    /// <returns>The explanation, or <c>null</c> when the pack has no such rule.</returns>
    public RuleExplanation? WhyNot(string ruleId) => TryWhyNot(ruleId, out var explanation, out _) ? explanation : null;

    /// <summary>Why a rule did not fire, or why it did.</summary>
    /// <param name="ruleId">The rule's id.</param>
    /// <param name="explanation">The explanation.</param>
    /// <param name="failure">When the pack has no such rule (<c>rule-unknown</c>), with the rule that may have been
    /// meant.</param>
    /// <returns>Whether the pack has the rule.</returns>
    public bool TryWhyNot(string ruleId, [NotNullWhen(true)] out RuleExplanation? explanation, [NotNullWhen(false)] out Failure? failure)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        explanation = _explainer.WhyNot(ruleId, Decision, _writer);
        failure = explanation is null ? _explainer.UnknownRule(ruleId) : null;
        return explanation is not null;
    }

    /// <summary>The explanation in sentences, one to a line.</summary>
    /// <param name="language">Indonesian, Sundanese or English; any other language gets English. The decision's own when
    /// <c>null</c>.</param>
    /// <remarks>It may quote the note: do not log it.</remarks>
    public string ToText(string? language = null) => _writer.Write(this, language);

    /// <summary>The decision, without what the caller said.</summary>
    public override string ToString() => Decision.ToString();
}
