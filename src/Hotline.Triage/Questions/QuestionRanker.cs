using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;

namespace Hotline.Triage.Questions;

/// <summary>Finds the key questions whose answers matter most.</summary>
/// <remarks>Only facts that a rule above the definite priority still waits for are worth asking, and the wider facts
/// they lie within. They are ordered as <see cref="QuestionScore"/> says. Immutable.</remarks>
internal sealed class QuestionRanker
{
    private readonly CompiledRules _rules;
    private readonly AskableFact[] _facts;
    private readonly int[] _placeOf;

    public QuestionRanker(FactVocabulary vocabulary, CompiledRules rules)
    {
        _rules = rules;
        var answers = PossibleAnswers.Of(vocabulary, rules.Rules);
        _facts = [.. vocabulary.Names.OrderBy(vocabulary.OrderOf).Select(name => new AskableFact(vocabulary, name, answers[name], rules.Facts))];
        _placeOf = [.. Enumerable.Range(0, rules.Facts.Count).Select(fact => PlaceOf(vocabulary, rules.Facts.NameOf(fact)))];
    }

    /// <summary>The questions worth asking, the most important first.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="standings">Where the rules stand.</param>
    /// <param name="range">The range they give.</param>
    /// <param name="focus">What the call is about.</param>
    /// <param name="most">How many questions at most.</param>
    public List<RankedQuestion> Rank(FactSheet facts, RuleStandings standings, PriorityRange range, QuestionFocus focus, int most)
    {
        if (range.IsSettled) return [];
        var waiting = new WaitingRules(_rules, standings, range);
        var fits = new bool[_facts.Length];
        var nearness = NearnessOf(waiting, facts, standings.Ordinals, focus, fits);
        var scale = new AnswerScale(_rules, waiting, standings.Ordinals);
        var scores = new List<QuestionScore>();
        for (var place = 0; place < _facts.Length; place++)
        {
            if (nearness[place] < 0) continue;
            var fact = _facts[place];
            var (fall, rise, settled) = scale.Weigh(fact);
            scores.Add(new QuestionScore(
                focus.Contradicted.Contains(fact.Name), fact.ExpectedFall(fall), nearness[place], fits[place], settled, rise, place));
        }

        scores.Sort(QuestionScore.Compare);
        return [.. scores.Take(most).Select(score => QuestionOf(score, scale, range))];
    }

    /// <summary>The place in the pack; -1 for a fact that the pack does not define and so has no question for.</summary>
    private static int PlaceOf(FactVocabulary vocabulary, string name) => vocabulary.TryGet(name, out _) ? vocabulary.OrderOf(name) : -1;

    /// <summary>For each fact worth asking how near to firing the nearest rule is that reads it; -1 for the others.</summary>
    /// <param name="waiting">The rules that wait.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="ordinals">The same by number.</param>
    /// <param name="focus">What the call is about.</param>
    /// <param name="fits">Takes for each fact whether a rule that reads it is about the same kind of call.</param>
    private int[] NearnessOf(WaitingRules waiting, FactSheet facts, int[] ordinals, QuestionFocus focus, bool[] fits)
    {
        var nearness = new int[_facts.Length];
        Array.Fill(nearness, -1);
        var isImplied = new bool[_rules.Facts.Count];
        for (var fact = 0; fact < isImplied.Length; fact++)
            isImplied[fact] = facts.TryGet(_rules.Facts.NameOf(fact), out var stated) && stated.Origin is FactOrigin.Implied;
        foreach (var first in waiting.All)
        {
            var near = waiting.NearnessOf(first, isImplied);
            var fitting = focus.Fits(waiting.RuleOf(first));
            for (var term = first; term < _rules.Terms.Count && _rules.Terms.RuleOf(term) == _rules.Terms.RuleOf(first); term++)
            {
                foreach (var clause in _rules.Terms.ClausesOf(term))
                {
                    var fact = _rules.Clauses.FactOf(clause);
                    var place = _placeOf[fact];
                    if (place < 0) continue;
                    if (ordinals[fact] == FactDomain.Unknown)
                    {
                        nearness[place] = Math.Max(nearness[place], near);
                        fits[place] |= fitting;
                    }

                    foreach (var wider in _facts[place].Wider)
                        if (nearness[wider] < 0 && facts[_facts[wider].Name].IsUnknown)
                            nearness[wider] = 0;
                }
            }
        }

        return nearness;
    }

    private RankedQuestion QuestionOf(QuestionScore score, AnswerScale scale, PriorityRange range)
    {
        var fact = _facts[score.Order];
        scale.Weigh(fact);
        var outcomes = ImmutableArray.CreateBuilder<QuestionOutcome>(fact.Answers.Length);
        for (var answer = 0; answer < fact.Answers.Length; answer++)
        {
            var after = scale.Ranges[answer];
            outcomes.Add(new QuestionOutcome(fact.Answers[answer], after, after.Definite > range.Definite ? scale.FiredBy(fact, answer) : null));
        }

        return new RankedQuestion { Fact = fact.Name, Outcomes = outcomes.MoveToImmutable(), Score = score, WaitingRule = scale.MostUrgent() };
    }
}
