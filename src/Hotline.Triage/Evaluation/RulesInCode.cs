using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Domain.Failures;
using Hotline.Triage.Facts;
using Hotline.Triage.Questions;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Evaluation;

/// <summary>The rules of a pack with code in their conditions, which cannot be laid out with the others. They are few, and are
/// evaluated one after another beside them.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class RulesInCode
{
    private readonly ImmutableArray<Rule> _rules;
    private readonly ImmutableArray<Rule> _all;
    private readonly CodeRuleErrors _errors;
    private readonly PlainQuestionRanker? _questions;

    public RulesInCode(FactVocabulary vocabulary, ImmutableArray<Rule> rules)
    {
        _all = rules;
        _rules = [.. rules.Where(rule => rule.CodeParts.Any())];
        Others = _rules.IsEmpty ? rules : [.. rules.Where(rule => !rule.CodeParts.Any())];
        _errors = new CodeRuleErrors(_rules);
        _questions = _rules.IsEmpty ? null : new PlainQuestionRanker(vocabulary, rules);
    }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _rules.IsEmpty;

    /// <summary>The rules without code.</summary>
    public ImmutableArray<Rule> Others { get; }

    /// <summary>Where each rule stands.</summary>
    public ImmutableArray<RuleState> Evaluate(FactSheet facts) => _rules.IsEmpty ? [] : PlainEvaluator.Evaluate(_rules, facts);

    /// <summary>The range of the other rules and these together.</summary>
    public PriorityRange Widen(PriorityRange others, ImmutableArray<RuleState> states)
    {
        if (_rules.IsEmpty) return others;
        var own = PlainEvaluator.Range(_rules, states);
        return new PriorityRange(Max(others.Definite, own.Definite), Max(others.Possible, own.Possible));
    }

    /// <summary>The rules that fired.</summary>
    public IEnumerable<Rule> Fired(ImmutableArray<RuleState> states) => _rules.Where((_, i) => states[i] is RuleState.Fired);

    /// <summary>The rules that are open.</summary>
    public IEnumerable<Rule> Open(ImmutableArray<RuleState> states) => _rules.Where((_, i) => states[i] is RuleState.Open);

    /// <summary>The known facts for which a rule's condition holds.</summary>
    public static IEnumerable<string> EvidenceOf(Rule rule, FactSheet facts) => rule.When.Leaves
        .Where(leaf => leaf.Evaluate(facts) is Truth.True)
        .Select(leaf => leaf.Fact)
        .Distinct(StringComparer.Ordinal);

    /// <summary>The questions worth asking of all rules: an answer to code can only be tried by running it.</summary>
    public List<RankedQuestion> Questions(FactSheet facts, PriorityRange range, QuestionFocus focus, int most) => range.IsSettled
        ? []
        : [.. _questions!.Rank(facts, PlainEvaluator.Evaluate(_all, facts), range, focus).Take(most)];

    /// <summary>The rules that fail on these facts, and why.</summary>
    public ImmutableArray<Failure> Errors(FactSheet facts) => _errors.Of(facts);

    private static Priority Max(Priority a, Priority b) => a > b ? a : b;
}
