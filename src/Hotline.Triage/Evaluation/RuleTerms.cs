using Hotline.Triage.Rules;

namespace Hotline.Triage.Evaluation;

/// <summary>The terms of a rule set, those of the most urgent rules first and those of one rule side by side.</summary>
/// <remarks>Immutable. A term is clauses that must all hold; a rule holds when one of its terms does. A rule whose terms would
/// be too many has one term, which keeps its whole condition in prefix order.</remarks>
internal sealed class RuleTerms
{
    private readonly Clauses _clauses;
    private readonly int[] _rules;
    private readonly int[] _starts;
    private readonly int[] _content;
    private readonly ulong[] _whole;
    private readonly int[] _othersRules;
    private readonly int[][] _othersLeaves;

    /// <param name="plans">The rules in the order in which they are laid out.</param>
    /// <param name="clauses">The clauses they refer to.</param>
    public RuleTerms(IReadOnlyList<RulePlan> plans, Clauses clauses)
    {
        _clauses = clauses;
        Count = plans.Sum(plan => plan.Terms?.Count ?? 1);
        Words = (Count + 255) / 256 * 4;
        _rules = new int[Count];
        _starts = new int[Count + 1];
        _content = new int[plans.Sum(plan => plan.Program.Length + (plan.Terms?.Sum(term => term.Length) ?? 0))];
        _whole = plans.Any(plan => plan.Terms is null) ? new ulong[Words] : [];
        var (term, place) = (0, 0);
        foreach (var plan in plans)
        {
            if (plan.Terms is null) _whole[term >> 6] |= 1UL << term;
            foreach (var content in plan.Terms ?? [plan.Program])
            {
                _rules[term] = plan.Rule;
                content.CopyTo(_content, place);
                place += content.Length;
                _starts[++term] = place;
            }
        }

        var others = plans.Where(plan => !plan.IsPlain).OrderBy(plan => plan.Rule).ToList();
        _othersRules = [.. others.Select(plan => plan.Rule)];
        _othersLeaves = [.. others.Select(plan => plan.Leaves)];
    }

    /// <summary>How many terms there are.</summary>
    public int Count { get; }

    /// <summary>How many words a bitmap of all terms takes: a multiple of four.</summary>
    public int Words { get; }

    /// <summary>Whether any term keeps a whole condition.</summary>
    public bool HasWhole => _whole.Length > 0;

    /// <summary>The terms that keep a whole condition, in a word of 64.</summary>
    public ulong WholeIn(int word) => _whole[word];

    /// <summary>Whether a term keeps a whole condition.</summary>
    public bool IsWhole(int term) => HasWhole && (_whole[term >> 6] >> term & 1) != 0;

    /// <summary>The rule that a term belongs to, by its place in the rule set as given.</summary>
    public int RuleOf(int term) => _rules[term];

    /// <summary>The first term of the rule that a term belongs to.</summary>
    public int FirstOf(int term)
    {
        while (term > 0 && _rules[term - 1] == _rules[term]) term--;
        return term;
    }

    /// <summary>Whether a term is the only one of its rule, and not a whole condition.</summary>
    public bool IsAlone(int term) => !IsWhole(term) && (term == 0 || _rules[term - 1] != _rules[term])
        && (term + 1 == Count || _rules[term + 1] != _rules[term]);

    /// <summary>The clauses of a term, or of a whole condition with the numbers between them that are below zero or counts;
    /// see <see cref="ClausesOf"/>.</summary>
    public ReadOnlySpan<int> ContentOf(int term) => _content.AsSpan(_starts[term].._starts[term + 1]);

    /// <summary>The clauses of a term, also of one that keeps a whole condition.</summary>
    public ReadOnlySpan<int> ClausesOf(int term)
    {
        var content = ContentOf(term);
        if (!IsWhole(term)) return content;
        var clauses = new List<int>();
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] >= 0) clauses.Add(content[i]);
            else i++;
        }

        return clauses.ToArray();
    }

    /// <summary>Whether a term holds.</summary>
    public Truth Evaluate(int term, ReadOnlySpan<int> ordinals)
    {
        var content = ContentOf(term);
        if (IsWhole(term))
        {
            var place = 0;
            return EvaluateWhole(content, ref place, ordinals);
        }

        var result = Truth.True;
        foreach (var clause in content)
        {
            var truth = _clauses.Evaluate(clause, ordinals);
            if (truth is Truth.False) return Truth.False;
            if (truth < result) result = truth;
        }

        return result;
    }

    /// <summary>Where a rule stands, by its first term.</summary>
    public RuleState EvaluateRule(int first, ReadOnlySpan<int> ordinals)
    {
        var best = Truth.False;
        for (var term = first; term < Count && _rules[term] == _rules[first] && best is not Truth.True; term++)
        {
            var truth = Evaluate(term, ordinals);
            if (truth > best) best = truth;
        }

        return (RuleState)best;
    }

    /// <summary>The clauses of the conditions on single facts in a rule's <c>when</c>, from left to right.</summary>
    public ReadOnlySpan<int> LeavesOf(int term)
    {
        var place = Array.BinarySearch(_othersRules, _rules[term]);
        return place < 0 ? ContentOf(term) : _othersLeaves[place];
    }

    /// <summary>How many facts stand behind a rule for what is known: those of its conditions in <c>when</c> that hold.</summary>
    public int CountEvidence(int term, ReadOnlySpan<int> ordinals)
    {
        var leaves = LeavesOf(term);
        var count = 0;
        for (var i = 0; i < leaves.Length; i++)
            if (_clauses.Evaluate(leaves[i], ordinals) is Truth.True && !IsRepeated(leaves[..i], _clauses.FactOf(leaves[i]), ordinals))
                count++;
        return count;
    }

    /// <summary>The facts that stand behind a rule, in the order of its conditions.</summary>
    public List<int> EvidenceOf(int term, ReadOnlySpan<int> ordinals)
    {
        var leaves = LeavesOf(term);
        var facts = new List<int>(leaves.Length);
        for (var i = 0; i < leaves.Length; i++)
            if (_clauses.Evaluate(leaves[i], ordinals) is Truth.True && !IsRepeated(leaves[..i], _clauses.FactOf(leaves[i]), ordinals))
                facts.Add(_clauses.FactOf(leaves[i]));
        return facts;
    }

    private bool IsRepeated(ReadOnlySpan<int> before, int fact, ReadOnlySpan<int> ordinals)
    {
        foreach (var clause in before)
            if (_clauses.FactOf(clause) == fact && _clauses.Evaluate(clause, ordinals) is Truth.True)
                return true;
        return false;
    }

    private Truth EvaluateWhole(ReadOnlySpan<int> program, ref int place, ReadOnlySpan<int> ordinals)
    {
        var head = program[place++];
        if (head >= 0) return _clauses.Evaluate(head, ordinals);
        var (parts, count) = (~head, program[place++]);
        int holding = 0, possible = 0;
        for (var i = 0; i < parts; i++)
        {
            var truth = EvaluateWhole(program, ref place, ordinals);
            if (truth is Truth.True) holding++;
            if (truth is not Truth.False) possible++;
        }

        if (holding >= count) return Truth.True;
        return possible >= count ? Truth.Unknown : Truth.False;
    }
}
