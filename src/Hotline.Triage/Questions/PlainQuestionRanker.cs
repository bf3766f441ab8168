using System.Collections.Frozen;
using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Questions;

/// <summary>Ranks questions just as the definition says, trying every answer on every rule that reads the
/// fact. The reference for the ranker, and the one that packs with rules in code are asked by.</summary>
internal sealed class PlainQuestionRanker
{
    private readonly FactVocabulary _vocabulary;
    private readonly ImmutableArray<Rule> _rules;
    private readonly FrozenDictionary<string, ImmutableArray<int>> _readers;
    private readonly FrozenDictionary<string, ImmutableArray<FactValue>> _answers;

    public PlainQuestionRanker(FactVocabulary vocabulary, ImmutableArray<Rule> rules)
    {
        _vocabulary = vocabulary;
        _rules = rules;
        _readers = Enumerable.Range(0, rules.Length)
            .SelectMany(rule => rules[rule].Facts, (rule, fact) => (rule, fact))
            .GroupBy(pair => pair.fact, pair => pair.rule, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        _answers = PossibleAnswers.Of(vocabulary, rules);
    }

    /// <summary>The questions worth asking, the most important first.</summary>
    public List<RankedQuestion> Rank(FactSheet facts, ImmutableArray<RuleState> states, PriorityRange range, QuestionFocus focus)
    {
        var waiting = Enumerable.Range(0, _rules.Length)
            .Where(rule => states[rule] is RuleState.Open && _rules[rule].Priority > range.Definite).ToList();
        var nearness = waiting.ToDictionary(rule => rule, rule => Nearness(_rules[rule], facts));
        var ranked = waiting
            .SelectMany(rule => _rules[rule].Facts)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(fact => _vocabulary.Wider(fact).Prepend(fact))
            .Distinct(StringComparer.Ordinal)
            .Where(fact => facts[fact].IsUnknown)
            .Select(fact => Score(fact, facts, states, range, focus, nearness))
            .ToList();
        ranked.Sort((a, b) => QuestionScore.Compare(a.Score, b.Score));
        return ranked;
    }

    private RankedQuestion Score(
        string fact, FactSheet facts, ImmutableArray<RuleState> states, PriorityRange range, QuestionFocus focus, Dictionary<int, int> nearness)
    {
        var affected = Affected(fact).Where(rule => states[rule] is RuleState.Open).ToList();
        var outcomes = ImmutableArray.CreateBuilder<QuestionOutcome>();
        var (rise, fall, settled) = (0, 0, 0);
        foreach (var answer in _answers[fact])
        {
            var answered = FactSheetBuilder.Answered(_vocabulary, facts, fact, answer);
            var after = states.ToArray();
            foreach (var rule in affected) after[rule] = PlainEvaluator.Evaluate(_rules[rule], answered);

            var outcome = PlainEvaluator.Range(_rules, ImmutableArray.Create(after));
            var fired = affected.Where(rule => after[rule] is RuleState.Fired).Select(rule => _rules[rule])
                .OrderByDescending(rule => rule.Priority).ThenBy(rule => rule.Id, StringComparer.Ordinal).FirstOrDefault();
            outcomes.Add(new QuestionOutcome(answer, outcome, outcome.Definite > range.Definite ? fired : null));
            rise = Math.Max(rise, outcome.Definite - range.Definite);
            fall = Math.Max(fall, range.Possible - outcome.Possible);
            settled += affected.Count(rule => nearness.ContainsKey(rule) && after[rule] is not RuleState.Open);
        }

        var readers = _readers.TryGetValue(fact, out var reading) ? reading.Where(nearness.ContainsKey).ToList() : [];
        return new RankedQuestion
        {
            Fact = fact,
            Outcomes = outcomes.ToImmutable(),
            Score = new QuestionScore(
                focus.Disputed.Contains(fact),
                ExpectedFall.Of(fall, _vocabulary.Count, _vocabulary.Narrower(fact).Length),
                readers.Count == 0 ? 0 : readers.Max(rule => nearness[rule]),
                readers.Exists(rule => focus.Fits(_rules[rule])),
                settled,
                rise,
                _vocabulary.OrderOf(fact)),
            WaitingRule = affected.Where(nearness.ContainsKey).Select(rule => _rules[rule])
                .OrderByDescending(rule => rule.Priority).ThenBy(rule => rule.Id, StringComparer.Ordinal).First(),
        };
    }

    /// <summary>The rules that an answer can touch, also by what follows from it.</summary>
    private IEnumerable<int> Affected(string fact) => _vocabulary.Narrower(fact).Concat(_vocabulary.Wider(fact)).Prepend(fact)
        .SelectMany(reached => _readers.TryGetValue(reached, out var rules) ? rules : [])
        .Distinct();

    /// <summary>How much of a rule's condition is known to hold, in thousandths of what is known to hold or unknown. What was
    /// not stated but follows brings no rule nearer.</summary>
    private static int Nearness(Rule rule, FactSheet facts)
    {
        var (holding, open) = (0, 0);
        foreach (var leaf in rule.When.Leaves)
        {
            var truth = leaf.Evaluate(facts);
            if (truth is Truth.True && !IsImplied(leaf.Fact, facts)) holding++;
            else if (truth is Truth.Unknown) open++;
        }

        return holding + open == 0 ? 0 : 1000 * holding / (holding + open);
    }

    private static bool IsImplied(string fact, FactSheet facts) => facts.TryGet(fact, out var stated) && stated.Origin is FactOrigin.Implied;
}
