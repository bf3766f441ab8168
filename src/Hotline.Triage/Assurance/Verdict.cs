using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Domain.Agencies;
using Hotline.Domain.Categories;

namespace Hotline.Triage.Assurance;

/// <summary>The part of a decision that sends help: how urgent, what it is, who goes.</summary>
/// <remarks>Immutable. It holds nothing the caller said.</remarks>
public sealed record Verdict
{
    /// <summary>How urgent the call is for certain, and how urgent it may still turn out to be.</summary>
    public required PriorityRange Priority { get; init; }

    /// <summary>What kind of call it is.</summary>
    public required Category Category { get; init; }

    /// <summary>The agencies to refer the call to, those of the most urgent rules first.</summary>
    public required ImmutableArray<AgencyKind> Agencies { get; init; }

    /// <summary>The id of the rule that gives <see cref="PriorityRange.Definite"/>; <c>null</c> when none fired.</summary>
    public string? Rule { get; init; }

    /// <summary>The verdict of a decision.</summary>
    public static Verdict Of(TriageDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return new Verdict
        {
            Priority = decision.Priority,
            Category = decision.Category,
            Agencies = decision.Agencies,
            Rule = decision.Rules.IsEmpty ? null : decision.Rules[0].Rule.Id,
        };
    }

    /// <summary>In what ways a later verdict differs from this one. Which rule gave it does not count.</summary>
    public Movement To(Verdict later)
    {
        ArgumentNullException.ThrowIfNull(later);
        var movement = Movement.None;
        if (later.Priority.Definite > Priority.Definite) movement |= Movement.DefiniteUp;
        if (later.Priority.Definite < Priority.Definite) movement |= Movement.DefiniteDown;
        if (later.Priority.Possible > Priority.Possible) movement |= Movement.PossibleUp;
        if (later.Priority.Possible < Priority.Possible) movement |= Movement.PossibleDown;
        if (later.Category != Category) movement |= Movement.Category;
        if (!HasSameAgencies(later)) movement |= Movement.Agencies;
        return movement;
    }

    /// <inheritdoc />
    public bool Equals(Verdict? other) => other is not null && Priority == other.Priority && Category == other.Category
        && string.Equals(Rule, other.Rule, StringComparison.Ordinal) && Agencies.SequenceEqual(other.Agencies);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Priority, Category, Rule, Agencies.Length);

    /// <summary>Priority, category and agencies.</summary>
    public override string ToString() => $"{Priority} {Category} [{string.Join(", ", Agencies)}]";

    private bool HasSameAgencies(Verdict other)
    {
        if (Agencies.Length != other.Agencies.Length) return false;
        foreach (var agency in Agencies)
            if (!other.Agencies.Contains(agency))
                return false;
        return true;
    }
}
