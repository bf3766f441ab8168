using System.Collections.Immutable;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Explanations;

/// <summary>Why a rule fired, or why it did not.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class RuleExplanation
{
    private readonly ExplanationWriter _writer;

    internal RuleExplanation(ExplanationWriter writer) => _writer = writer;

    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Where it stands.</summary>
    public required RuleState State { get; init; }

    /// <summary>The conditions it is made of, from left to right, those of <c>unless</c> last.</summary>
    public required ImmutableArray<ExplainedCondition> Conditions { get; init; }

    /// <summary>Those that stand between the rule and firing: they are not as wanted, and no other condition makes up for
    /// them. One of them may be enough where the rule asks for any of several. Empty exactly when the rule
    /// fired.</summary>
    public required ImmutableArray<ExplainedCondition> Missing { get; init; }

    /// <summary>The explanation in sentences, one to a line.</summary>
    /// <param name="language">Indonesian, Sundanese or English; any other language gets English. The decision's own when
    /// <c>null</c>.</param>
    /// <remarks>It may quote the note: do not log it.</remarks>
    public string ToText(string? language = null) => _writer.Write(this, language);

    /// <summary>The rule and where it stands.</summary>
    public override string ToString() => $"{Rule}: {State}";
}
