using System.Collections.Immutable;
using Hotline.Triage.Facts;
using Hotline.Triage.Questions;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Assurance;

/// <summary>Looks for facts of a call about which one condition of a rule decides.</summary>
/// <remarks>
/// <para>The facts of the rule get values one after another, none being one of them, and a way is given up when the rule can no
/// longer fire with the condition on the one side, or can no longer be kept from firing on the other. Facts within others get
/// values only as a call can have them. So when all ways end, no call exists; see <see cref="IsExhausted"/>.</para>
/// <para>For one search at a time.</para>
/// </remarks>
internal sealed class DecisiveFacts
{
    /// <summary>Far beyond what rules written by hand need.</summary>
    private const int MostSteps = 50_000;

    private readonly FactVocabulary _vocabulary;
    private readonly RuleLeaves _rule;
    private readonly ImmutableArray<string> _facts;
    private readonly ImmutableArray<ImmutableArray<FactValue>> _domains;
    private readonly int[][] _factsOfLeaf;
    private readonly FactValue[] _values;
    private readonly bool[] _isSet;
    private readonly Reach[] _reach;
    private int _leaf;
    private bool _fires;
    private int _steps;

    public DecisiveFacts(FactVocabulary vocabulary, RuleLeaves rule)
    {
        (_vocabulary, _rule) = (vocabulary, rule);
        _facts = [.. rule.Facts];
        var leaves = rule.Rule.When.Leaves.Concat(rule.Rule.Unless?.Leaves ?? []).ToLookup(leaf => leaf.Fact, StringComparer.Ordinal);
        _domains = [.. _facts.Select(fact => PossibleAnswers.Of(vocabulary[fact], leaves[fact]).Insert(0, FactValue.Unknown))];
        _factsOfLeaf = [.. rule.All.Select(leaf => leaf.Leaves.Select(read => _facts.IndexOf(read.Fact, StringComparer.Ordinal)).Distinct().ToArray())];
        _values = new FactValue[_facts.Length];
        _isSet = new bool[_facts.Length];
        _reach = new Reach[rule.All.Length];
    }

    /// <summary>Whether the last search that found nothing tried everything.</summary>
    public bool IsExhausted => _steps < MostSteps;

    /// <summary>Answers that make the rule fire because of a condition, or keep it from firing because of it; as few as the search
    /// came upon. <c>null</c> when none were found.</summary>
    public ImmutableSortedDictionary<string, FactValue>? Find(int leaf, bool fires)
    {
        (_leaf, _fires, _steps) = (leaf, fires, 0);
        Array.Clear(_isSet);
        var order = _factsOfLeaf[leaf].Concat(Enumerable.Range(0, _facts.Length)).Distinct().ToArray();
        return Search(order, 0) ? Answers() : null;
    }

    private bool Search(int[] order, int depth)
    {
        if (depth == order.Length) return IsFound(SheetOf(Stated()));
        var fact = order[depth];
        _isSet[fact] = true;
        foreach (var value in ValuesOf(fact))
        {
            if (++_steps >= MostSteps) break;
            _values[fact] = value;
            if (IsPossibleCall(fact) && CanDecide() && Search(order, depth + 1)) return true;
        }

        _isSet[fact] = false;
        return false;
    }

    /// <summary>What the condition reads is known where it can be; of the rest as little as possible is.</summary>
    private IEnumerable<FactValue> ValuesOf(int fact) => _factsOfLeaf[_leaf].Contains(fact) ? _domains[fact].Skip(1).Append(FactValue.Unknown) : _domains[fact];

    /// <summary>Whether a call can know a fact in this way beside the others: a true fact makes the wider ones true, a false one the
    /// narrower ones false.</summary>
    private bool IsPossibleCall(int fact)
    {
        for (var other = 0; other < _facts.Length; other++)
        {
            if (!_isSet[other] || other == fact) continue;
            if (_vocabulary.Wider(_facts[fact]).Contains(_facts[other], StringComparer.Ordinal) && !Fit(_values[fact], _values[other])) return false;
            if (_vocabulary.Wider(_facts[other]).Contains(_facts[fact], StringComparer.Ordinal) && !Fit(_values[other], _values[fact])) return false;
        }

        return true;

        static bool Fit(FactValue narrower, FactValue wider) => (!narrower.IsTrue || wider.IsTrue) && (!wider.IsFalse || narrower.IsFalse);
    }

    /// <summary>Whether the rule may fire with the condition on one side and not fire with it on the other.</summary>
    private bool CanDecide()
    {
        var sheet = SheetOf(Enumerable.Range(0, _facts.Length).Where(fact => _isSet[fact] && !_values[fact].IsUnknown));
        for (var i = 0; i < _reach.Length; i++) _reach[i] = _factsOfLeaf[i].All(fact => _isSet[fact]) ? Known(_rule.All[i].Evaluate(sheet)) : Reach.Any;
        var own = _reach[_leaf];
        foreach (var (firing, other) in new[] { (Truth.True, Truth.False), (Truth.False, Truth.True) })
        {
            // The condition stands on the one side by the facts, and on the other by supposition. Not known, it can only keep
            // the rule from firing.
            var canStand = (_fires ? firing : other) is Truth.True ? own.True : own.False;
            if (!canStand && (_fires || !own.NotTrue || !own.NotFalse)) continue;
            if (ReachOfRule(Known(firing)).True && ReachOfRule(Known(other)).NotTrue) return true;
        }

        return false;
    }

    private static Reach Known(Truth truth) => new(truth is Truth.True, truth is not Truth.True, truth is Truth.False, truth is not Truth.False);

    private Reach ReachOfRule(Reach ofLeaf)
    {
        _reach[_leaf] = ofLeaf;
        var place = 0;
        var when = ReachOf(_rule.Rule.When, ref place);
        if (_rule.Rule.Unless is not { } unless) return when;
        var against = ReachOf(unless, ref place);
        return new Reach(when.True && against.False, when.NotTrue || against.NotFalse, when.False || against.True, when.NotFalse && against.NotTrue);
    }

    private Reach ReachOf(Condition condition, ref int place)
    {
        if (condition is NotThat not) return ReachOf(not.Condition, ref place).Opposite;
        if (condition is not GroupCondition group) return _reach[place++];
        var (canBe, cannotBe, canFail, cannotFail) = (0, 0, 0, 0);
        foreach (var part in group.Conditions)
        {
            var reach = ReachOf(part, ref place);
            if (reach.True) canBe++;
            if (reach.NotTrue) cannotBe++;
            if (reach.False) canFail++;
            if (reach.NotFalse) cannotFail++;
        }

        var needed = RuleLeaves.NeededOf(group);
        var tooMany = group.Conditions.Length - needed + 1;
        return new Reach(canBe >= needed, cannotBe >= tooMany, canFail >= tooMany, cannotFail >= needed);
    }

    /// <summary>Whether the condition decides about a call, as it is evaluated.</summary>
    private bool IsFound(FactSheet sheet)
    {
        var truths = _rule.Evaluate(sheet);
        return _rule.Fires(truths) == _fires && _rule.Decides(_leaf, truths);
    }

    private IEnumerable<int> Stated() => Enumerable.Range(0, _facts.Length).Where(fact => !_values[fact].IsUnknown);

    private FactSheet SheetOf(IEnumerable<int> facts) => facts.Aggregate(FactSheet.Empty, (sheet, fact) => sheet.With(_facts[fact], _values[fact]));

    /// <summary>The answers of the call that was found, without those that follow from others. They are put together once more as
    /// the engine does it, so that nothing is proposed that was not tried.</summary>
    private ImmutableSortedDictionary<string, FactValue>? Answers()
    {
        var answers = Stated().ToImmutableSortedDictionary(fact => _facts[fact], fact => _values[fact], StringComparer.Ordinal);
        foreach (var fact in answers.Keys)
        {
            var fewer = answers.Remove(fact);
            if (IsFound(FactSheetBuilder.Build(_vocabulary, [], fewer).Sheet) && IsKnown(fewer)) answers = fewer;
        }

        return IsFound(FactSheetBuilder.Build(_vocabulary, [], answers).Sheet) ? answers : null;
    }

    /// <summary>Whether the facts of the condition stay known where they are.</summary>
    private bool IsKnown(ImmutableSortedDictionary<string, FactValue> answers)
    {
        var sheet = FactSheetBuilder.Build(_vocabulary, [], answers).Sheet;
        return _factsOfLeaf[_leaf].All(fact => sheet[_facts[fact]].IsUnknown == _values[fact].IsUnknown);
    }
}
