using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Hotline.Domain;

namespace Hotline.Triage.Evaluation;

/// <summary>Where every rule of a compiled rule set stands for what is known of a call.</summary>
/// <remarks>For one thread. Holds a working space until disposed; not to be used afterwards.</remarks>
internal sealed class RuleStandings : IDisposable
{
    private readonly CompiledRules _rules;
    private RuleScratch? _scratch;

    public RuleStandings(CompiledRules rules, RuleScratch scratch) => (_rules, _scratch) = (rules, scratch);

    /// <summary>The ordinals of the facts.</summary>
    public int[] Ordinals => Scratch.Ordinals;

    private RuleScratch Scratch => _scratch ?? throw new ObjectDisposedException(nameof(RuleStandings));

    /// <summary>The priority for certain and the priority that is possible.</summary>
    public PriorityRange Range => new(HighestOf(Scratch.Definite), HighestOf(Scratch.Possible));

    /// <summary>Where each rule stands, in the order of the rule set as given.</summary>
    public ImmutableArray<RuleState> States()
    {
        var states = new RuleState[_rules.Rules.Length];
        foreach (var term in Fired()) states[_rules.Terms.RuleOf(term)] = RuleState.Fired;
        foreach (var term in Open(_rules.Terms.Count)) states[_rules.Terms.RuleOf(term)] = RuleState.Open;
        return ImmutableCollectionsMarshal.AsImmutableArray(states);
    }

    /// <summary>A term of each fired rule, the most urgent rules first.</summary>
    public IEnumerable<int> Fired() => FirstTerms(Scratch.Definite, _rules.Terms.Count);

    /// <summary>The first term that may yet hold of each open rule among the first so many terms; see
    /// <see cref="CompiledRules.CountAbove"/>.</summary>
    public IEnumerable<int> Open(int terms) =>
        FirstTerms(Scratch.Possible, terms).Where(term => !IsFired(_rules.Terms.FirstOf(term)));

    /// <summary>The rules' facts that hold, in the order of its conditions.</summary>
    public IEnumerable<string> EvidenceOf(int term) =>
        _rules.Terms.EvidenceOf(term, Ordinals).Select(_rules.Facts.NameOf);

    /// <summary>Gives the working space back.</summary>
    public void Dispose()
    {
        if (_scratch is { } scratch) _rules.Return(scratch);
        _scratch = null;
    }

    private Priority HighestOf(ulong[] terms)
    {
        for (var word = 0; word < terms.Length; word++)
            if (terms[word] != 0)
                return _rules.PriorityOf((word << 6) + BitOperations.TrailingZeroCount(terms[word]));
        return Priority.NonEmergency;
    }

    private bool IsFired(int first)
    {
        var rule = _rules.Terms.RuleOf(first);
        for (var term = first; term < _rules.Terms.Count && _rules.Terms.RuleOf(term) == rule; term++)
            if ((Scratch.Definite[term >> 6] >> term & 1) != 0)
                return true;
        return false;
    }

    /// <summary>The first of the given terms of each rule, up to a term.</summary>
    private IEnumerable<int> FirstTerms(ulong[] terms, int end)
    {
        var last = -1;
        for (var word = 0; word << 6 < end; word++)
        {
            for (var left = terms[word]; left != 0; left &= left - 1)
            {
                var term = (word << 6) + BitOperations.TrailingZeroCount(left);
                if (term >= end) yield break;
                if (_rules.Terms.RuleOf(term) == last) continue;
                last = _rules.Terms.RuleOf(term);
                yield return term;
            }
        }
    }
}
