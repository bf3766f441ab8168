using Hotline.Triage.Rules;

namespace Hotline.Triage.Assurance;

/// <summary>An example that did not come out as its rule says.</summary>
public sealed record ExampleFailure
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The example.</summary>
    public required RuleExample Example { get; init; }

    /// <summary>Whether it stands under <c>match</c> and the rule did not fire, or under <c>avoid</c> and it did.</summary>
    public required bool ShouldMatch { get; init; }

    /// <summary>What was decided.</summary>
    public required TriageDecision Decision { get; init; }

    /// <summary>Place, rule, what was expected, and what was understood.</summary>
    public override string ToString()
    {
        var known = string.Join(", ", Decision.Facts.Known.Select(fact => $"{fact.Fact} = {fact.Value}"));
        return $"{Rule.Location}: {Rule.Id}: {(ShouldMatch ? "must fire for" : "must not fire for")} \"{Example.Note}\""
            + $"{string.Concat(Example.Facts.Select(fact => $" [{fact.Key} = {fact.Value}]"))}; known: {(known.Length == 0 ? "nothing" : known)}";
    }
}
