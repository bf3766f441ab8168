using System.Collections.Frozen;
using Hotline.Domain.Categories;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Questions;

/// <summary>What a call is about so far, so that its questions fit it.</summary>
internal sealed record QuestionFocus
{
    /// <summary>Nothing is known of what the call is about.</summary>
    public static QuestionFocus None { get; } = new();

    /// <summary>The root of the decision's category; <c>null</c> when no rule fired.</summary>
    public Category? Root { get; init; }

    /// <summary>The facts of which the note says both, or tells and sounds as if it were not so now: what was spoken of is cleared up first.</summary>
    public FrozenSet<string> Disputed { get; init; } = [];

    /// <summary>Whether a rule is about the same kind of call.</summary>
    public bool Fits(Rule rule) => Root is { } root && rule.Category.IsWithin(root);
}
