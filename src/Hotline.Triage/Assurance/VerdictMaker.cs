using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Hotline.Domain.Agencies;
using Hotline.Domain.Categories;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Assurance;

/// <summary>Gives the verdict of an engine's decision without the rest: no questions, no texts, no evidence in words.</summary>
/// <remarks>For one thread at a time: it works in space that it uses again. Engines with rules in code decide in full.</remarks>
internal sealed class VerdictMaker
{
    private readonly TriageEngine _engine;
    private readonly CompiledRules _compiled;
    private readonly int[] _numbers;
    private readonly int[] _factOfNumber;
    private readonly bool[] _isDanger;
    private readonly int[] _rank;
    private readonly List<KnownFact> _numbered = [];
    private List<Fired> _fired = [];
    private List<Fired> _said = [];
    private readonly List<AgencyKind> _agencies = [];

    public VerdictMaker(TriageEngine engine)
    {
        (_engine, _compiled) = (engine, engine.Compiled);
        _numbers = [.. engine.Pack.Facts.Select(fact => _compiled.Facts.NumberOf(fact.Id))];
        _isDanger = [.. _compiled.Rules.Select(rule => CategoryRoots.IsDanger(rule.Category))];
        _rank = [.. _compiled.Rules.Select(CategoryChoice.RankOf)];
        _factOfNumber = [.. Enumerable.Range(0, _compiled.Facts.Count).Select(number => engine.Vocabulary.OrderOf(_compiled.Facts.NameOf(number)))];
    }

    /// <summary>The verdict about a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="facts">What is known by it, by the places of the facts in the engine's pack.</param>
    public Verdict Decide(TriageReport report, KnownFacts facts)
    {
        if (!_engine.Code.IsEmpty) return Verdict.Of(_engine.Decide(report, asks: false));
        _numbered.Clear();
        foreach (var fact in facts.Known)
            if (_numbers[fact] is >= 0 and var number)
                _numbered.Add(new KnownFact(number, facts[fact]));
        using var standings = _compiled.Evaluate(CollectionsMarshal.AsSpan(_numbered));
        Fire(standings, facts);
        var fired = CollectionsMarshal.AsSpan(_fired);
        return new Verdict
        {
            Priority = standings.Range,
            Category = GiverIn(_fired) is >= 0 and var giver ? fired[giver].Rule.Category : default,
            Agencies = AgenciesOf(fired),
            Rule = fired.IsEmpty ? null : fired[0].Rule.Id,
        };
    }

    /// <summary>The fired rules in the order of a decision.</summary>
    private void Fire(RuleStandings standings, KnownFacts facts)
    {
        _fired.Clear();
        foreach (var term in standings.Fired())
        {
            var rule = _compiled.Terms.RuleOf(term);
            var evidence = CountStated(term, standings.Ordinals, facts, out var rests);
            _fired.Add(new Fired(_compiled.Rules[rule], _isDanger[rule], evidence, _compiled.IdOrderOf(term), _rank[rule], rests));
        }

        if (_fired.Count < 2) return;
        _fired.Sort(Compare);

        // Rules that rest on what words only point to stay out of the way of those that something said has fired.
        var said = _fired.FindIndex(fired => !fired.RestsOnLeaning);
        if (said < 0 || _fired[said].Rule.Priority < _fired[0].Rule.Priority) return;
        var isNamed = facts.HasAnswers || _fired.Exists(fired => fired.Rule.Names && !fired.RestsOnLeaning);
        _fired.RemoveAll(fired => fired.RestsOnLeaning && (isNamed || !fired.Rule.Names));
        if (isNamed || !_fired.Exists(fired => fired.RestsOnLeaning)) return;
        _said.Clear();
        foreach (var fired in _fired)
            if (!fired.RestsOnLeaning)
                _said.Add(fired);
        if (ReferenceEquals(_fired[GiverIn(_fired)].Rule, _said[GiverIn(_said)].Rule)) (_fired, _said) = (_said, _fired);
    }

    private static int GiverIn(List<Fired> fired) =>
        CategoryChoice.IndexIn<Fired>(CollectionsMarshal.AsSpan(fired), static fired => fired.Rank, static fired => fired.Rule);

    /// <summary>How many stated facts stand behind a rule, and whether any of its evidence rests on a leaning.</summary>
    private int CountStated(int term, ReadOnlySpan<int> ordinals, KnownFacts facts, out bool rests)
    {
        var leaves = _compiled.Terms.LeavesOf(term);
        var count = 0;
        rests = false;
        for (var i = 0; i < leaves.Length; i++)
        {
            if (!Holds(leaves[i], ordinals)) continue;
            var fact = _factOfNumber[_compiled.Clauses.FactOf(leaves[i])];
            rests |= facts.RestsOnLeaning(fact);
            if (!facts.IsImplied(fact) && !IsRepeated(leaves[..i], leaves[i], ordinals)) count++;
        }

        return count;
    }

    private bool IsRepeated(ReadOnlySpan<int> before, int leaf, ReadOnlySpan<int> ordinals)
    {
        foreach (var other in before)
            if (_compiled.Clauses.FactOf(other) == _compiled.Clauses.FactOf(leaf) && Holds(other, ordinals))
                return true;
        return false;
    }

    private bool Holds(int leaf, ReadOnlySpan<int> ordinals) => _compiled.Clauses.Evaluate(leaf, ordinals) is Truth.True;

    private ImmutableArray<AgencyKind> AgenciesOf(ReadOnlySpan<Fired> fired)
    {
        if (fired.Length == 1 && fired[0].Rule.Refer.Length == 1) return fired[0].Rule.Refer;
        _agencies.Clear();
        foreach (var one in fired)
            foreach (var agency in one.Rule.Refer)
                if (!_agencies.Contains(agency))
                    _agencies.Add(agency);
        return [.. _agencies];
    }

    /// <summary>The order of a decision's rules.</summary>
    private static int Compare(Fired one, Fired other)
    {
        var order = other.Rule.Priority - one.Rule.Priority;
        if (order == 0) order = other.IsDanger.CompareTo(one.IsDanger);
        if (order == 0) order = other.Evidence - one.Evidence;
        return order == 0 ? one.IdOrder - other.IdOrder : order;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Fired(Rule Rule, bool IsDanger, int Evidence, int IdOrder, int Rank, bool RestsOnLeaning);
}
