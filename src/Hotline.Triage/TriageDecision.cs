using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Domain.Agencies;
using Hotline.Domain.Categories;
using Hotline.Domain.Failures;
using Hotline.Domain.Locations;
using Hotline.Triage.Facts;
using Hotline.Triage.Notes;
using Hotline.Triage.Packs;
using Hotline.Triage.Questions;
using Hotline.Triage.Rules;
using NodaTime;

namespace Hotline.Triage;

/// <summary>What to do about a call, for what is known of it, and why.</summary>
/// <remarks>Immutable. All texts are in <see cref="Language"/>.</remarks>
public sealed record TriageDecision
{
    /// <summary>The report's id.</summary>
    public required string Id { get; init; }

    /// <summary>How urgent the call is for certain, and how urgent it may still turn out to be.</summary>
    public required PriorityRange Priority { get; init; }

    /// <summary>What kind of call it is. Among the fired rules of a danger that needs a unit the cause goes before the
    /// consequence: traffic, hazard, fire, security, disaster, rescue, medical, welfare. Otherwise, and among equals, it is the
    /// category of the most urgent rule that fired; of those one of a danger before one of a complaint or a joke, then the one
    /// with more stated facts behind it, then the first by id. <c>unclassified</c> when no rule fired.</summary>
    public required Category Category { get; init; }

    /// <summary>The agencies to refer the call to, those of the most urgent rules first.</summary>
    public required ImmutableArray<AgencyKind> Agencies { get; init; }

    /// <summary>What to tell the caller to do until help comes, the most urgent first.</summary>
    public required ImmutableArray<PreArrivalInstruction> Instructions { get; init; }

    /// <summary>What to tell the caller at the end of the call, or <c>null</c>: the advice of the first fired rule at the
    /// definite priority that has one. Advice of a lesser matter is not given while there is a greater one, and none while
    /// there are <see cref="Doubts"/>. The host picks
    /// the <see cref="AdviceTone"/>.</summary>
    public required ClosingText? ClosingAdvice { get; init; }

    /// <summary>The key questions that matter most now, the most important first. Empty exactly when no answer can
    /// change the priority any more.</summary>
    public required ImmutableArray<NextQuestion> Questions { get; init; }

    /// <summary>The rules that fired, the most urgent first.</summary>
    public required ImmutableArray<FiredRule> Rules { get; init; }

    /// <summary>The rules that may still fire and would make the call more urgent than it is for certain, the most urgent
    /// first.</summary>
    public required ImmutableArray<Rule> OpenRules { get; init; }

    /// <summary>All that is known.</summary>
    public required FactSheet Facts { get; init; }

    /// <summary>The words of the note that gave a fact a value, in the order of the note.</summary>
    public required ImmutableArray<NoteFinding> Findings { get; init; }

    /// <summary>Dangers that the note tells of and that give nothing, because its other words speak against their being so now
    /// (<see cref="NoteContext.Doubted"/>), and the words that speak most against them (<see cref="NoteContext.Doubting"/>). These dangers stay
    /// possible and are asked first. Once a danger is known, it is in doubt no more. Default empty.</summary>
    public ImmutableArray<NoteFinding> Doubts { get; init; } = [];

    /// <summary>What was said that cannot all be so.</summary>
    public required ImmutableArray<Contradiction> Contradictions { get; init; }

    /// <summary>What in the report could not be used. Empty when all was.</summary>
    public required ImmutableArray<Failure> Failures { get; init; }

    /// <summary>The rules in code that threw (<c>rule-threw</c>) or read a fact they did not declare
    /// (<c>rule-read-undeclared</c>); <see cref="Failure.Field"/> is the rule's id. Such a rule counts as open. An exception
    /// is named by its type alone. Default empty.</summary>
    public ImmutableArray<Failure> RuleErrors { get; init; } = [];

    /// <summary>The language of the texts.</summary>
    public required string Language { get; init; }

    /// <summary>When the report was made, as it said.</summary>
    public Instant? At { get; init; }

    /// <summary>The district that the report named, or <c>null</c> when it named none of the regency.</summary>
    public District? District { get; init; }

    /// <summary>Name and version of the rule pack and its overlays.</summary>
    public required string Pack { get; init; }

    /// <summary>The hash of the rule pack and its overlays; see <see cref="RulePack.Hash"/>.</summary>
    public required string PackHash { get; init; }

    /// <summary>Id, priority, category and agencies; nothing the caller said.</summary>
    public override string ToString() =>
        $"{Id}: {Priority.Definite.ToCode()}..{Priority.Possible.ToCode()} {Category} [{string.Join(", ", Agencies)}]";
}
