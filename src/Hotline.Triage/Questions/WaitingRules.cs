using Hotline.Domain;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Questions;

/// <summary>The open rules above the definite priority: the only ones that an answer can move the range by.</summary>
/// <remarks>For one thread, and for as long as its standings last.</remarks>
internal sealed class WaitingRules
{
    private readonly CompiledRules _rules;
    private readonly int[] _ordinals;
    private readonly ulong[] _isWaiting;
    private readonly ulong[] _isSeen;
    private readonly List<int> _readers = [];

    public WaitingRules(CompiledRules rules, RuleStandings standings, PriorityRange range)
    {
        _rules = rules;
        _ordinals = standings.Ordinals;
        Range = range;
        End = rules.CountAbove(range.Definite);
        _isWaiting = new ulong[(End + 63) / 64];
        _isSeen = new ulong[(End + 63) / 64];
        foreach (var term in standings.Open(End))
        {
            var first = rules.Terms.FirstOf(term);
            _isWaiting[first >> 6] |= 1UL << first;
            All.Add(first);
            Levels[(int)rules.PriorityOf(first)]++;
        }
    }

    /// <summary>The range before any answer.</summary>
    public PriorityRange Range { get; }

    /// <summary>The first term of each, the most urgent first.</summary>
    public List<int> All { get; } = [];

    /// <summary>How many there are of each priority.</summary>
    public int[] Levels { get; } = new int[5];

    /// <summary>The term after the last one above the definite priority.</summary>
    private int End { get; }

    /// <summary>The first term of each waiting rule that reads one of some facts, each once.</summary>
    public void ReadersOf(int[] facts, List<int> result)
    {
        result.Clear();
        foreach (var fact in facts)
        {
            _readers.Clear();
            _rules.AddReaders(fact, End, _readers);
            foreach (var term in _readers)
            {
                var first = _rules.Terms.FirstOf(term);
                var bit = 1UL << first;
                if ((_isWaiting[first >> 6] & bit & ~_isSeen[first >> 6]) == 0) continue;
                _isSeen[first >> 6] |= bit;
                result.Add(first);
            }
        }

        foreach (var first in result) _isSeen[first >> 6] = 0;
    }

    /// <summary>How much of a rule's <c>when</c> is known to hold, in thousandths of what is known to hold or unknown.</summary>
    /// <param name="term">The rule's first term.</param>
    /// <param name="isImplied">The facts that were not stated but follow: they bring no rule nearer.</param>
    public int NearnessOf(int term, bool[] isImplied)
    {
        var (holding, open) = (0, 0);
        foreach (var leaf in _rules.Terms.LeavesOf(term))
        {
            var truth = _rules.Clauses.Evaluate(leaf, _ordinals);
            if (truth is Truth.True && !isImplied[_rules.Clauses.FactOf(leaf)]) holding++;
            else if (truth is Truth.Unknown) open++;
        }

        return holding + open == 0 ? 0 : 1000 * holding / (holding + open);
    }

    /// <summary>The more urgent of two rules, of equals the first by id; by their first terms, -1 for none.</summary>
    public int MoreUrgent(int a, int b)
    {
        if (a < 0 || b < 0) return Math.Max(a, b);
        var order = _rules.PriorityOf(b) - _rules.PriorityOf(a);
        if (order == 0) order = _rules.IdOrderOf(a).CompareTo(_rules.IdOrderOf(b));
        return order <= 0 ? a : b;
    }

    /// <summary>The rule of a term.</summary>
    public Rule RuleOf(int term) => _rules.Rules[_rules.Terms.RuleOf(term)];
}
