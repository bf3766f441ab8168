using Hotline.Domain;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Questions;

/// <summary>Weighs the answers to a question: where each would move the range, and how many rules it settles.</summary>
/// <remarks>Only the rules that an answer can reach are looked at. Where other facts follow from an answer, it is tried on each of
/// them. Where nothing follows, a rule with one term dies by the values outside its clause, so such rules are counted value by
/// value in one go. For one thread.</remarks>
internal sealed class AnswerScale(CompiledRules rules, WaitingRules waiting, int[] ordinals)
{
    private const int Levels = 5;
    private readonly List<int> _reached = [];
    private readonly List<int> _tried = [];
    private readonly List<int> _changed = [];
    private readonly List<PriorityRange> _ranges = [];
    private int[] _holding = [];
    private int[] _firing = [];

    /// <summary>The range after each answer of the fact weighed last.</summary>
    public IReadOnlyList<PriorityRange> Ranges => _ranges;

    /// <summary>Weighs the answers to a question.</summary>
    /// <returns>By how many levels the best answers lower the possible and raise the definite priority, and how many rules the
    /// answers settle in all.</returns>
    public (int Fall, int Rise, int Settled) Weigh(AskableFact fact)
    {
        waiting.ReadersOf(fact.Reached, _reached);
        var counted = CountByValue(fact, out var size);
        _ranges.Clear();
        var (rise, fall, settled) = (0, 0, 0);
        Span<int> dead = stackalloc int[Levels];
        Span<int> fired = stackalloc int[Levels];
        for (var answer = 0; answer < fact.Answers.Length; answer++)
        {
            dead.Clear();
            fired.Clear();
            Try(fact, answer, dead, fired);
            for (var level = 0; counted && level < Levels; level++)
            {
                var place = (level * size) + fact.Ordinals[answer];
                dead[level] += _holding[level * size] - _holding[place];
                fired[level] += _firing[place];
            }

            var range = RangeAfter(dead, fired);
            _ranges.Add(range);
            rise = Math.Max(rise, range.Definite - waiting.Range.Definite);
            fall = Math.Max(fall, waiting.Range.Possible - range.Possible);
            for (var level = 0; level < Levels; level++) settled += dead[level] + fired[level];
        }

        return (fall, rise, settled);
    }

    /// <summary>The most urgent waiting rule that an answer to the fact weighed last can reach.</summary>
    public Rule MostUrgent()
    {
        var most = -1;
        foreach (var first in _reached) most = waiting.MoreUrgent(most, first);
        return waiting.RuleOf(most);
    }

    /// <summary>The most urgent waiting rule that an answer to the fact weighed last makes fire.</summary>
    public Rule? FiredBy(AskableFact fact, int answer)
    {
        fact.Give(answer, ordinals, _changed);
        var fired = -1;
        foreach (var first in _reached)
            if (rules.Terms.EvaluateRule(first, ordinals) is RuleState.Fired)
                fired = waiting.MoreUrgent(fired, first);
        TakeBack();
        return fired < 0 ? null : waiting.RuleOf(fired);
    }

    private void Try(AskableFact fact, int answer, Span<int> dead, Span<int> fired)
    {
        if (_tried.Count == 0) return;
        fact.Give(answer, ordinals, _changed);
        foreach (var first in _tried)
        {
            var state = rules.Terms.EvaluateRule(first, ordinals);
            if (state is RuleState.Dead) dead[(int)rules.PriorityOf(first)]++;
            else if (state is RuleState.Fired) fired[(int)rules.PriorityOf(first)]++;
        }

        TakeBack();
    }

    /// <summary>Counts, for each level and value, the rules that stay alive and those that fire. At value 0 stands how many were
    /// counted.</summary>
    private bool CountByValue(AskableFact fact, out int size)
    {
        _tried.Clear();
        size = 0;
        if (!fact.StandsAlone)
        {
            _tried.AddRange(_reached);
            return false;
        }

        size = rules.Facts.Domains[fact.Number].Size;
        if (_holding.Length < Levels * size) (_holding, _firing) = (new int[Levels * size], new int[Levels * size]);
        var holding = _holding.AsSpan(0, Levels * size);
        var firing = _firing.AsSpan(0, Levels * size);
        holding.Clear();
        firing.Clear();
        foreach (var term in _reached)
        {
            if (!rules.Terms.IsAlone(term))
            {
                _tried.Add(term);
                continue;
            }

            var (clause, needsMore) = ClauseOn(fact.Number, term);
            var start = (int)rules.PriorityOf(term) * size;
            rules.Clauses.CountIn(clause, holding.Slice(start, size));
            if (!needsMore) rules.Clauses.CountIn(clause, firing.Slice(start, size));
        }

        for (var level = 0; level < Levels; level++)
        {
            for (var ordinal = 1; ordinal < size; ordinal++)
            {
                holding[(level * size) + ordinal] += holding[(level * size) + ordinal - 1];
                firing[(level * size) + ordinal] += firing[(level * size) + ordinal - 1];
            }

            holding[level * size] = 0;
        }

        foreach (var term in _reached)
            if (rules.Terms.IsAlone(term))
                holding[(int)rules.PriorityOf(term) * size]++;
        return true;
    }

    /// <summary>A term's clause on a fact, and whether others of its clauses are unknown.</summary>
    private (int Clause, bool NeedsMore) ClauseOn(int fact, int term)
    {
        var (on, needsMore) = (-1, false);
        foreach (var clause in rules.Terms.ContentOf(term))
        {
            if (rules.Clauses.FactOf(clause) == fact) on = clause;
            else needsMore |= rules.Clauses.Evaluate(clause, ordinals) is Truth.Unknown;
        }

        return (on, needsMore);
    }

    private PriorityRange RangeAfter(ReadOnlySpan<int> dead, ReadOnlySpan<int> fired)
    {
        var (definite, possible) = (waiting.Range.Definite, waiting.Range.Definite);
        for (var level = 0; level < Levels; level++)
        {
            if (fired[level] > 0 && (Priority)level > definite) definite = (Priority)level;
            if (waiting.Levels[level] > dead[level] && (Priority)level > possible) possible = (Priority)level;
        }

        return new PriorityRange(definite, possible);
    }

    private void TakeBack()
    {
        foreach (var fact in _changed) ordinals[fact] = FactDomain.Unknown;
        _changed.Clear();
    }
}
