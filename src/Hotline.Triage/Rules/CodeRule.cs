using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Domain.Agencies;
using Hotline.Domain.Categories;
using NodaTime;

namespace Hotline.Triage.Rules;

/// <summary>A rule whose condition is written in code.</summary>
/// <remarks>It takes part in decisions, ranges, evidence and questions like a rule of a pack. What it must keep to is
/// said at <see cref="CodeCondition"/>: same facts, same answer, from any thread. Its other members are read once, when
/// it is added.</remarks>
public abstract class CodeRule
{
    /// <summary>The rule's name, unique in the pack.</summary>
    public abstract string Id { get; }

    /// <summary>The version of the code; part of the pack's hash. Raise it when <see cref="Holds"/> decides otherwise
    /// than before. Default <c>1</c>.</summary>
    public virtual string Version => "1";

    /// <summary>What kind of call it is when the rule fires; a category of the pack.</summary>
    public abstract Category Category { get; }

    /// <summary>How urgent the call is, at least, when the rule fires.</summary>
    public abstract Priority Priority { get; }

    /// <summary>The facts that <see cref="Holds"/> may read; at least one.</summary>
    public abstract ImmutableArray<string> Reads { get; }

    /// <summary>The numbers at which <see cref="Holds"/> decides otherwise, so that questions try answers on both
    /// sides of each. Default none: then the ends and the middle of a number's range are tried.</summary>
    public virtual ImmutableArray<FactThreshold> Thresholds => [];

    /// <summary>What takes the ground from the rule; <c>null</c>, the default, when nothing does.</summary>
    public virtual Condition? Unless => null;

    /// <summary>The agencies to refer the call to. Default none.</summary>
    public virtual ImmutableArray<AgencyKind> Refer => [];

    /// <summary>The pre-arrival instructions of the pack, by id. Default none.</summary>
    public virtual ImmutableArray<string> Instruct => [];

    /// <summary>The closing advice of the pack, by id, or <c>null</c>, the default.</summary>
    public virtual string? Close => null;

    /// <summary>Why the rule decides so, in a sentence, in every language of the pack.</summary>
    public abstract LocalizedText Why { get; }

    /// <summary>Who says so.</summary>
    public abstract string Source { get; }

    /// <summary>Who answers for the rule. Default nobody.</summary>
    public virtual string Owner => "";

    /// <summary>The day on which the owner last found it right, or <c>null</c>, the default.</summary>
    public virtual LocalDate? ReviewedOn => null;

    /// <summary>The day from which it must be reviewed again, or <c>null</c>, the default.</summary>
    public virtual LocalDate? ExpiresOn => null;

    /// <summary>The calls for which it must fire. Default none.</summary>
    public virtual ImmutableArray<RuleExample> Match => [];

    /// <summary>The calls for which it must not fire. Default none.</summary>
    public virtual ImmutableArray<RuleExample> Avoid => [];

    /// <summary>Whether the rule's condition holds. The answer counts only when every fact that was read is known.</summary>
    /// <param name="facts">The declared facts.</param>
    protected abstract bool Holds(FactReader facts);

    /// <summary>The rule as the engine sees it.</summary>
    /// <exception cref="ArgumentException">It declares no facts, or a threshold for a fact it does not read.</exception>
    public Rule ToRule() => new()
    {
        Id = Id,
        Category = Category,
        Priority = Priority,
        When = new CodeCondition($"{Id}@{Version}", Reads, Thresholds, Holds),
        Unless = Unless,
        Refer = Refer,
        Instruct = Instruct,
        Close = Close,
        Why = Why,
        Source = Source,
        Owner = Owner,
        ReviewedOn = ReviewedOn,
        ExpiresOn = ExpiresOn,
        Match = Match,
        Avoid = Avoid,
    };
}
