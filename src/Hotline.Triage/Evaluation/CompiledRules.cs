using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.Intrinsics;
using Hotline.Domain;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Evaluation;

/// <summary>A rule set laid out for evaluation. Decides exactly as <see cref="PlainEvaluator"/> does.</summary>
/// <remarks>Immutable, for any number of threads. Nothing is compiled to code, so it runs ahead-of-time compiled. The terms of
/// the rules stand in the order that the winner is chosen by, so that both ends of the range are found at the first term that
/// may hold and the first that does. See <c>docs/decisions/0301-compiled-rules.md</c>.</remarks>
internal sealed class CompiledRules
{
    private readonly RuleIndex _index;
    private readonly RuleSegment[] _segments;
    private readonly RuleScratchPool _pool;
    private readonly FrozenDictionary<int, int[]> _wholeReaders;
    private readonly int[] _idOrder;

    private CompiledRules(ImmutableArray<Rule> rules, FactNumbers facts, Clauses clauses, RuleTerms terms, RuleIndex index, RuleSegment[] segments)
    {
        (Rules, Facts, Clauses, Terms, _index, _segments) = (rules, facts, clauses, terms, index, segments);
        _wholeReaders = Enumerable.Range(0, terms.HasWhole ? terms.Count : 0).Where(terms.IsWhole)
            .SelectMany(term => terms.ClausesOf(term).ToArray().Select(clauses.FactOf).Distinct(), (term, fact) => (term, fact))
            .GroupBy(pair => pair.fact, pair => pair.term).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _idOrder = IdOrderOf(rules);
        _pool = new RuleScratchPool(() => new RuleScratch(facts.Count, terms.Words, index.CommonCount));
    }

    /// <summary>The rules as given.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>The facts they read.</summary>
    public FactNumbers Facts { get; }

    /// <summary>The conditions on single facts that they are made of.</summary>
    public Clauses Clauses { get; }

    /// <summary>Their terms.</summary>
    public RuleTerms Terms { get; }

    /// <summary>Lays out a rule set.</summary>
    public static CompiledRules Of(ImmutableArray<Rule> rules)
    {
        var facts = new FactNumbers(rules);
        var builder = new ClausesBuilder();
        var planner = new RulePlanner(facts, builder);
        var plans = rules.Select(planner.Plan).ToArray();
        Array.Sort(plans, (a, b) => Compare(a, b, rules));
        var clauses = builder.Build(facts.Domains);
        var terms = new RuleTerms(plans, clauses);
        var index = RuleIndexBuilder.Build(terms, builder, clauses, facts.Domains);
        return new CompiledRules(rules, facts, clauses, terms, index, SegmentsOf(plans, rules));
    }

    /// <summary>Decides by what is known, given as numbered facts. Allocates nothing once it has run on as many threads as
    /// it will. A fact without a number in this rule set may be left out.</summary>
    public RuleOutcome Decide(ReadOnlySpan<KnownFact> facts)
    {
        var scratch = _pool.Rent();
        foreach (var known in facts) scratch.Set(known.Fact, Facts.Domains[known.Fact].OrdinalOf(known.Value));
        var outcome = Decide(scratch);
        _pool.Return(scratch);
        return outcome;
    }

    /// <summary>Decides by a fact sheet.</summary>
    public RuleOutcome Decide(FactSheet facts)
    {
        var scratch = _pool.Rent();
        Read(facts, scratch);
        var outcome = Decide(scratch);
        _pool.Return(scratch);
        return outcome;
    }

    /// <summary>Finds where every rule stands. Dispose the standings to give their working space back.</summary>
    public RuleStandings Evaluate(FactSheet facts)
    {
        var scratch = _pool.Rent();
        Read(facts, scratch);
        return Stand(scratch);
    }

    /// <summary>The same for numbered facts. A fact without a number in this rule set may be left out.</summary>
    public RuleStandings Evaluate(ReadOnlySpan<KnownFact> facts)
    {
        var scratch = _pool.Rent();
        foreach (var known in facts) scratch.Set(known.Fact, Facts.Domains[known.Fact].OrdinalOf(known.Value));
        return Stand(scratch);
    }

    /// <summary>The priority of a term's rule.</summary>
    public Priority PriorityOf(int term) => SegmentOf(term).Priority;

    /// <summary>The place of a term's rule among all rules in ordinal order of their ids; of equal ids the first as given comes first.</summary>
    public int IdOrderOf(int term) => _idOrder.Length == 0 ? Terms.RuleOf(term) : _idOrder[Terms.RuleOf(term)];

    /// <summary>How many terms belong to rules above a priority. They are the first ones.</summary>
    public int CountAbove(Priority priority)
    {
        foreach (var segment in _segments)
            if (segment.Priority <= priority)
                return segment.Start;
        return Terms.Count;
    }

    /// <summary>The terms that read a fact, up to a term.</summary>
    public void AddReaders(int fact, int end, List<int> terms)
    {
        _index.AddReaders(fact, end, terms);
        if (!_wholeReaders.TryGetValue(fact, out var whole)) return;
        foreach (var term in whole)
            if (term < end)
                terms.Add(term);
    }

    /// <summary>Gives a working space back.</summary>
    internal void Return(RuleScratch scratch) => _pool.Return(scratch);

    private static int Compare(RulePlan a, RulePlan b, ImmutableArray<Rule> rules)
    {
        var order = rules[b.Rule].Priority - rules[a.Rule].Priority;
        if (order == 0) order = b.MostEvidence.CompareTo(a.MostEvidence);
        if (order == 0) order = string.CompareOrdinal(rules[a.Rule].Id, rules[b.Rule].Id);
        return order == 0 ? a.Rule.CompareTo(b.Rule) : order;
    }

    private static RuleSegment[] SegmentsOf(RulePlan[] plans, ImmutableArray<Rule> rules)
    {
        var segments = new List<RuleSegment>();
        var start = 0;
        foreach (var plan in plans)
        {
            var segment = new RuleSegment(start, rules[plan.Rule].Priority, plan.MostEvidence);
            if (segments.Count == 0 || segments[^1] with { Start = start } != segment) segments.Add(segment);
            start += plan.Terms?.Count ?? 1;
        }

        return [.. segments];
    }

    private void Read(FactSheet facts, RuleScratch scratch)
    {
        foreach (var (name, stated) in facts.ByName)
            if (Facts.NumberOf(name) is var fact and >= 0)
                scratch.Set(fact, Facts.Domains[fact].OrdinalOf(stated.Value));
    }

    private RuleStandings Stand(RuleScratch scratch)
    {
        _index.Prepare(scratch);
        for (var word = 0; word < Terms.Words; word += 4)
        {
            var (possible, definite) = Block(scratch, word);
            possible.CopyTo(scratch.Possible, word);
            definite.CopyTo(scratch.Definite, word);
        }

        return new RuleStandings(this, scratch);
    }

    private RuleOutcome Decide(RuleScratch scratch)
    {
        _index.Prepare(scratch);
        var open = -1;
        for (var word = 0; word < Terms.Words; word += 4)
        {
            var (possible, definite) = Block(scratch, word);
            if (possible == Vector256<ulong>.Zero) continue;
            if (open < 0) open = First(possible, word);
            if (definite == Vector256<ulong>.Zero) continue;
            var fired = First(definite, word);
            return new RuleOutcome(new PriorityRange(PriorityOf(fired), PriorityOf(open)), Winner(scratch, fired, definite));
        }

        return new RuleOutcome(new PriorityRange(Priority.NonEmergency, open < 0 ? Priority.NonEmergency : PriorityOf(open)), -1);
    }

    private (Vector256<ulong> Possible, Vector256<ulong> Definite) Block(RuleScratch scratch, int word)
    {
        var possible = _index.Possible(scratch, word);
        if (possible == Vector256<ulong>.Zero) return default;
        var definite = _index.Definite(scratch, word, possible);
        return Terms.HasWhole ? WithWhole(scratch, word, possible, definite) : (possible, definite);
    }

    /// <summary>Evaluates the conditions that are kept as they stand.</summary>
    private (Vector256<ulong> Possible, Vector256<ulong> Definite) WithWhole(
        RuleScratch scratch, int word, Vector256<ulong> possible, Vector256<ulong> definite)
    {
        for (var lane = 0; lane < 4; lane++)
        {
            for (var left = possible[lane] & Terms.WholeIn(word + lane); left != 0; left &= left - 1)
            {
                var term = ((word + lane) << 6) + BitOperations.TrailingZeroCount(left);
                var truth = Terms.Evaluate(term, scratch.Ordinals);
                if (truth is not Truth.True) definite = definite.WithElement(lane, definite[lane] & ~(1UL << term));
                if (truth is Truth.False) possible = possible.WithElement(lane, possible[lane] & ~(1UL << term));
            }
        }

        return (possible, definite);
    }

    /// <summary>The winner, from the first fired term on: a later rule wins only with more facts behind it, or as many and a
    /// smaller id, so the search ends where rules can have no more than that.</summary>
    private int Winner(RuleScratch scratch, int fired, Vector256<ulong> definite)
    {
        var priority = PriorityOf(fired);
        var (best, bestEvidence) = (-1, -1);
        for (var word = fired >> 8 << 2; word < Terms.Words; word += 4)
        {
            if (word != fired >> 8 << 2) definite = Block(scratch, word).Definite;
            if (definite == Vector256<ulong>.Zero) continue;
            for (var lane = 0; lane < 4; lane++)
            {
                for (var left = definite[lane]; left != 0; left &= left - 1)
                {
                    var term = ((word + lane) << 6) + BitOperations.TrailingZeroCount(left);
                    var segment = SegmentOf(term);
                    if (segment.Priority != priority || segment.MostEvidence < bestEvidence) return Terms.RuleOf(best);
                    var evidence = Terms.CountEvidence(term, scratch.Ordinals);
                    if (evidence > bestEvidence || (evidence == bestEvidence && IsBefore(term, best))) (best, bestEvidence) = (term, evidence);
                    if (evidence == segment.MostEvidence) return Terms.RuleOf(best);
                }
            }
        }

        return Terms.RuleOf(best);
    }

    /// <summary>Empty when the rules are given in that order, as a pack gives them.</summary>
    private static int[] IdOrderOf(ImmutableArray<Rule> rules)
    {
        var isInOrder = true;
        for (var i = 1; i < rules.Length && isInOrder; i++) isInOrder = string.CompareOrdinal(rules[i - 1].Id, rules[i].Id) <= 0;
        if (isInOrder) return [];
        var order = new int[rules.Length];
        foreach (var (place, rule) in Enumerable.Range(0, rules.Length).OrderBy(rule => rules[rule].Id, StringComparer.Ordinal).Index()) order[rule] = place;
        return order;
    }

    private bool IsBefore(int term, int other) => IdOrderOf(term) < IdOrderOf(other);

    private RuleSegment SegmentOf(int term)
    {
        var (low, high) = (0, _segments.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].Start <= term) low = middle;
            else high = middle - 1;
        }

        return _segments[low];
    }

    private static int First(Vector256<ulong> terms, int word)
    {
        for (var lane = 0; ; lane++)
            if (terms[lane] != 0)
                return ((word + lane) << 6) + BitOperations.TrailingZeroCount(terms[lane]);
    }
}
