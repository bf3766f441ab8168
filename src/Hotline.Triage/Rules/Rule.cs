using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Domain.Agencies;
using Hotline.Domain.Categories;
using NodaTime;

namespace Hotline.Triage.Rules;

/// <summary>One rule: when it counts, and what follows.</summary>
/// <remarks>Immutable. A rule reads facts and nothing else; it knows nothing of the caller's history.</remarks>
public sealed record Rule
{
    /// <summary>The rule's name, unique in a rule set.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of call it is when the rule fires.</summary>
    public required Category Category { get; init; }

    /// <summary>How urgent the call is, at least, when the rule fires.</summary>
    public required Priority Priority { get; init; }

    /// <summary>Whether it names the call before rules that are more urgent or nearer to the cause. A call that needs a unit is still named
    /// by a danger, or called silent. Default <c>false</c>.</summary>
    public bool Names { get; init; }

    /// <summary>What must hold.</summary>
    public required Condition When { get; init; }

    /// <summary>What takes the ground from the rule; <c>null</c> when nothing does. The rule fires only once this is
    /// known not to hold.</summary>
    public Condition? Unless { get; init; }

    /// <summary>The agencies to refer the call to.</summary>
    public ImmutableArray<AgencyKind> Refer { get; init; } = [];

    /// <summary>The pre-arrival instructions, by id.</summary>
    public ImmutableArray<string> Instruct { get; init; } = [];

    /// <summary>The closing advice, by id, or <c>null</c>.</summary>
    public string? Close { get; init; }

    /// <summary>Why the rule decides so, in a sentence.</summary>
    public required LocalizedText Why { get; init; }

    /// <summary>Who says so.</summary>
    public required string Source { get; init; }

    /// <summary>Who answers for the rule: a person's office or a working group. Empty when the pack does not say.</summary>
    public string Owner { get; init; } = "";

    /// <summary>The day on which the owner last found it right, or <c>null</c>.</summary>
    public LocalDate? ReviewedOn { get; init; }

    /// <summary>The day from which it must be reviewed again, or <c>null</c>. A rule past this day goes on deciding: a danger
    /// does not end with a date.</summary>
    public LocalDate? ExpiresOn { get; init; }

    /// <summary>The calls for which it must fire.</summary>
    public ImmutableArray<RuleExample> Match { get; init; } = [];

    /// <summary>The calls for which it must not fire.</summary>
    public ImmutableArray<RuleExample> Avoid { get; init; } = [];

    /// <summary>The file and line it stands in, such as <c>fire.json:12</c>; empty for a rule that came from no file.</summary>
    public string Location { get; init; } = "";

    /// <summary>The facts it reads, each once, in the order in which they stand.</summary>
    public IEnumerable<string> Facts =>
        When.Leaves.Concat(Unless?.Leaves ?? []).Select(leaf => leaf.Fact).Distinct(StringComparer.Ordinal);

    /// <summary>The parts of its conditions that are code.</summary>
    internal IEnumerable<CodeCondition> CodeParts => When.CodeParts.Concat(Unless?.CodeParts ?? []);

    /// <summary>The rule's name.</summary>
    public override string ToString() => Id;
}
