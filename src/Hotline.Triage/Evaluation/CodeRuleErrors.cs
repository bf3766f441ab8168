using System.Collections.Immutable;
using Hotline.Domain.Failures;
using Hotline.Triage.Facts;
using Hotline.Triage.Packs;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Evaluation;

/// <summary>Finds the rules whose code fails on the facts of a call.</summary>
/// <remarks>An evaluator only learns that such a rule is open. Its code is run once more here for the reason, so that no
/// evaluator need carry reasons about; same facts, same outcome. Immutable.</remarks>
internal sealed class CodeRuleErrors
{
    private readonly ImmutableArray<Rule> _rules;

    public CodeRuleErrors(ImmutableArray<Rule> rules) =>
        _rules = [.. rules.Where(rule => rule.CodeParts.Any()).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>What is wrong, in the order of rule ids.</summary>
    public ImmutableArray<Failure> Of(FactSheet facts)
    {
        if (_rules.IsEmpty) return [];
        var failures = ImmutableArray.CreateBuilder<Failure>();
        foreach (var rule in _rules)
            foreach (var part in rule.CodeParts)
                if (part.Run(facts) is { IsError: true } outcome)
                    failures.Add(ToFailure(rule, outcome));
        return failures.ToImmutable();
    }

    private static Failure ToFailure(Rule rule, CodeOutcome outcome) => outcome.Undeclared is { } fact
        ? new Failure
        {
            Code = "rule-read-undeclared",
            Field = rule.Id,

            // A name put together at run time could hold anything.
            Message = PackNames.IsName(fact) ? $"the rule read '{fact}', which it does not declare; it counts as open" : "the rule read what is no fact; it counts as open",
            Mend = "declare every fact that the rule reads",
        }
        : new Failure
        {
            Code = "rule-threw",
            Field = rule.Id,
            Message = $"the rule threw {outcome.Thrown}; it counts as open",
            Mend = "make the rule answer for every value that its facts may have",
        };
}
