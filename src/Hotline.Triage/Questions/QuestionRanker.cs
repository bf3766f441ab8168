using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Hotline.Domain;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;

namespace Hotline.Triage.Questions;

/// <summary>Finds the key questions whose answers matter most.</summary>
/// <remarks>Only facts that a rule above the definite priority still waits for are worth asking, and the wider facts
/// they lie within. They are ordered as <see cref="QuestionScore"/> says. To weigh answers takes by far the longest, so it is done
/// only for questions that may lower the possible priority, and for those that come first, or may, by all else. Immutable.</remarks>
internal sealed class QuestionRanker
{
    private const int Unweighed = -1;

    private readonly FactVocabulary _vocabulary;
    private readonly CompiledRules _rules;
    private readonly AskableFact[] _facts;
    private readonly int[] _placeOf;
    private readonly RuleReach _reach;

    public QuestionRanker(FactVocabulary vocabulary, CompiledRules rules)
    {
        (_vocabulary, _rules) = (vocabulary, rules);
        var answers = PossibleAnswers.Of(vocabulary, rules.Rules);
        _facts = [.. vocabulary.Names.OrderBy(vocabulary.OrderOf).Select(name => new AskableFact(vocabulary, name, answers[name], rules.Facts))];
        _reach = new RuleReach(rules, _facts);
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
        var scores = new List<QuestionScore>(nearness.Count(near => near >= 0));
        for (var place = 0; place < _facts.Length; place++)
        {
            if (nearness[place] < 0) continue;
            var score = new QuestionScore(focus.Disputed.Contains(_facts[place].Name), 0, nearness[place], fits[place], Unweighed, 0, place);
            scores.Add(_reach.CountOf(place, range.Possible) >= waiting.Levels[(int)range.Possible] ? Weighed(score, scale) : score);
        }

        if (scores.Count == 0) return [];
        WeighFirst(scores, most, scale, range.Definite);
        scores.Sort(QuestionScore.Compare);
        return [.. scores.Take(most).Select(score => QuestionOf(score, scale, range))];
    }

    /// <summary>Weighs what may be among the first so many, and takes the others away. Of those that only their weight tells apart the ones
    /// that reach the most rules are weighed first, until none that is left can settle as many.</summary>
    private void WeighFirst(List<QuestionScore> scores, int most, AnswerScale scale, Priority definite)
    {
        scores.Sort(QuestionScore.CompareUnweighed);
        var last = scores[Math.Min(most, scores.Count) - 1];
        var before = scores.FindIndex(score => QuestionScore.CompareUnweighed(score, last) == 0);
        var end = scores.FindLastIndex(score => QuestionScore.CompareUnweighed(score, last) == 0) + 1;
        scores.RemoveRange(end, scores.Count - end);
        for (var i = 0; i < before; i++) scores[i] = Weighed(scores[i], scale);

        var tied = CollectionsMarshal.AsSpan(scores)[before..];
        var mostSettled = new int[tied.Length];
        for (var i = 0; i < tied.Length; i++) mostSettled[i] = -_facts[tied[i].Order].Answers.Length * _reach.CountAbove(tied[i].Order, definite);
        mostSettled.AsSpan().Sort(tied);
        var settled = new PriorityQueue<int, int>();
        var weighed = 0;
        for (; weighed < tied.Length && (settled.Count < most - before || -mostSettled[weighed] >= settled.Peek()); weighed++)
        {
            tied[weighed] = Weighed(tied[weighed], scale);
            settled.Enqueue(tied[weighed].Settled, tied[weighed].Settled);
            if (settled.Count > most - before) settled.Dequeue();
        }

        scores.RemoveRange(before + weighed, tied.Length - weighed);
    }

    private QuestionScore Weighed(QuestionScore score, AnswerScale scale)
    {
        if (score.Settled != Unweighed) return score;
        var fact = _facts[score.Order];
        var (fall, rise, settled) = scale.Weigh(fact);
        return score with { Fall = fact.ExpectedFall(fall), Settled = settled, Rise = rise };
    }

    /// <summary>The place in the pack; -1 for a fact that the pack does not define and so has no question for.</summary>
    private static int PlaceOf(FactVocabulary vocabulary, string name) => vocabulary.TryOrderOf(name, out var order) ? order : -1;

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
        var isKnown = new bool[_facts.Length];
        foreach (var (name, stated) in facts.ByName)
        {
            if (PlaceOf(_vocabulary, name) is >= 0 and var place) isKnown[place] = true;
            if (_rules.Facts.NumberOf(name) is >= 0 and var fact) isImplied[fact] = stated.Origin is FactOrigin.Implied;
        }

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
                        if (nearness[wider] < 0 && !isKnown[wider])
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
