using System.Collections.Immutable;
using Hotline.Domain.Failures;
using Hotline.LinkedSources;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;
using Hotline.Triage.Packs;

namespace Hotline.Triage.Explanations;

/// <summary>Explains the decisions of one engine. Immutable.</summary>
internal sealed class Explainer(RulePack pack, FactVocabulary vocabulary, CompiledRules rules, RulesInCode code)
{
    private readonly ChangeSearch _search = new(pack, vocabulary, rules, code);

    public TriageExplanation Explain(TriageReport report, TriageDecision decision)
    {
        var facts = FactsOf(decision);
        ImmutableArray<ExplainedRule> fired = [.. decision.Rules.Select(rule => new ExplainedRule
        {
            Rule = rule.Rule,
            Evidence = [.. rule.Evidence.Select(fact => facts.Explain(fact.Fact))],
        })];
        var changes = _search.Find(report, decision, facts);
        return new TriageExplanation(this, new ExplanationWriter(pack, vocabulary, decision.Language))
        {
            Decision = decision,
            Priority = [.. fired.TakeWhile(rule => rule.Rule.Priority == decision.Priority.Definite)],
            Category = CategoryChoice.IndexIn(decision.Rules) is >= 0 and var giver ? fired[giver] : null,
            Agencies = [.. decision.Agencies.Select(agency => new ExplainedAgency
            {
                Agency = agency,
                Rules = [.. fired.Where(rule => rule.Rule.Refer.Contains(agency))],
            })],
            Raise = changes.Raise,
            Lower = changes.Lower,
            IsExhaustive = changes.IsExhaustive,
        };
    }

    /// <summary>Why a rule did not fire; <c>null</c> when there is no such rule.</summary>
    public RuleExplanation? WhyNot(string id, TriageDecision decision, ExplanationWriter writer)
    {
        if (pack.Rules.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal)) is not { } named) return null;
        var (all, missing) = ConditionExplainer.Explain(named, FactsOf(decision));
        return new RuleExplanation(writer)
        {
            Rule = named,
            State = PlainEvaluator.Evaluate(named, decision.Facts),
            Conditions = all,
            Missing = missing,
        };
    }

    public Failure UnknownRule(string id) => new()
    {
        Code = "rule-unknown",
        Field = "rule",
        Message = PackNames.IsName(id) ? $"unknown rule '{id}'" : "this is no name of a rule",
        Mend = Suggestion.Mend(id, pack.Rules.Select(rule => rule.Id), "use the id of a rule of the pack"),
    };

    private static FactExplainer FactsOf(TriageDecision decision) => new(decision.Facts, decision.Findings);
}
