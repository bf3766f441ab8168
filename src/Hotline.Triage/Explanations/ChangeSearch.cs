using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;
using Hotline.Triage.Packs;
using Hotline.Triage.Questions;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Explanations;

/// <summary>Looks for the fewest facts whose change would move the definite priority.</summary>
/// <remarks>Immutable and safe to share between threads. All answers to one fact are tried; answers to two facts at once only
/// where no single one does, and no more pairs than <see cref="MostPairs"/>: first for the rules that lack two conditions,
/// or that must fall, then in the pack's order.</remarks>
internal sealed class ChangeSearch
{
    private const int MostPairs = 2000;
    private const int MostPairsForOneRule = 300;

    private readonly RulePack _pack;
    private readonly FactVocabulary _vocabulary;
    private readonly CompiledRules _rules;
    private readonly RulesInCode _code;
    private readonly ImmutableArray<(string Fact, FactValue To)> _answers;
    private readonly bool _knowsAllThresholds;

    public ChangeSearch(RulePack pack, FactVocabulary vocabulary, CompiledRules rules, RulesInCode code)
    {
        (_pack, _vocabulary, _rules, _code) = (pack, vocabulary, rules, code);
        var answers = PossibleAnswers.Of(vocabulary, pack.Rules);
        _answers = [.. pack.Facts.SelectMany(fact => answers[fact.Id], (fact, answer) => (fact.Id, answer))];
        _knowsAllThresholds = !pack.Rules.SelectMany(rule => rule.CodeParts).Any(part => part.Reads.Any(fact =>
            vocabulary.TryGet(fact, out var definition) && definition.Kind is FactKind.Number
            && !part.Leaves.Any(leaf => leaf is FactCompares && string.Equals(leaf.Fact, fact, StringComparison.Ordinal))));
    }

    /// <summary>The smallest changes in both directions.</summary>
    public FoundChanges Find(TriageReport report, TriageDecision decision, FactExplainer facts)
    {
        var trial = new ChangeTrial(_vocabulary, _rules, _code, report, decision);
        var (raise, lower) = (new BestChange(decision.Priority, isRaise: true), new BestChange(decision.Priority, isRaise: false));
        var changes = _answers.Select(answer => new FactChange { Fact = answer.Fact, From = decision.Facts[answer.Fact], To = answer.To }).ToArray();
        for (var i = 0; i < changes.Length; i++)
        {
            if (changes[i].From == changes[i].To) continue;
            var range = trial.With(changes[i]);
            raise.Offer((i, -1), range, changes[i]);
            lower.Offer((i, -1), range, changes[i]);
        }

        var isExhaustive = true;
        if (raise.IsWanted) isExhaustive &= TryPairs(raise, changes, RaisingPlaces(decision.Priority.Definite, changes, facts), trial, decision);
        if (lower.IsWanted) isExhaustive &= TryPairs(lower, changes, [LoweringPlaces(decision, changes, trial)], trial, decision);
        return new FoundChanges(raise.Found, lower.Found, isExhaustive && _knowsAllThresholds);
    }

    /// <summary>Tries changes two by two.</summary>
    /// <returns>Whether all were tried that could matter.</returns>
    private bool TryPairs(BestChange best, FactChange[] changes, IEnumerable<List<int>> likely, ChangeTrial trial, TriageDecision decision)
    {
        var tried = new HashSet<(int, int)>();
        foreach (var places in likely)
            if (!Try(places, Math.Min(MostPairs, tried.Count + MostPairsForOneRule)) && tried.Count >= MostPairs)
                return false;
        return Try(PlacesThatMatter(changes, decision.Priority.Definite), MostPairs);

        bool Try(List<int> places, int most)
        {
            for (var a = 0; a < places.Count; a++)
            {
                for (var b = a + 1; b < places.Count; b++)
                {
                    var (first, second) = (changes[places[a]], changes[places[b]]);
                    if (string.Equals(first.Fact, second.Fact, StringComparison.Ordinal) || tried.Contains((places[a], places[b]))) continue;
                    if (tried.Count >= most) return false;
                    tried.Add((places[a], places[b]));
                    best.Offer((places[a], places[b]), trial.With(first, second), first, second);
                }
            }

            return true;
        }
    }

    /// <summary>For each rule above the priority that lacks few conditions: the changes that bring one of these about.</summary>
    private IEnumerable<List<int>> RaisingPlaces(Priority definite, FactChange[] changes, FactExplainer facts) => _pack.Rules
        .Where(rule => rule.Priority > definite)
        .Select(rule => (Rule: rule, Needed: ConditionExplainer.CountNeeded(rule, facts)))
        .Where(near => near.Needed <= TriageExplanation.SearchedUpTo)
        .OrderByDescending(near => near.Rule.Priority)
        .ThenBy(near => near.Rule.Id, StringComparer.Ordinal)
        .Select(near => ConditionExplainer.Explain(near.Rule, facts).Missing)
        .Select(missing => PlacesWhere(changes, change => missing.Any(condition => Brings(change, condition))));

    /// <summary>The changes of what the rules read that set the priority, and of what that follows from.</summary>
    private List<int> LoweringPlaces(TriageDecision decision, FactChange[] changes, ChangeTrial trial)
    {
        var read = decision.Rules.TakeWhile(fired => fired.Rule.Priority == decision.Priority.Definite)
            .SelectMany(fired => fired.Rule.Facts).ToHashSet(StringComparer.Ordinal);
        var sources = read.SelectMany(fact => _vocabulary.Narrower(fact).Concat(_vocabulary.Wider(fact))).Where(trial.IsStated).ToList();
        read.UnionWith(sources);
        return PlacesWhere(changes, change => read.Contains(change.Fact));
    }

    /// <summary>The changes of facts that can reach a rule of the priority or above: those it reads, and their families, for what
    /// is said of one fact can decide what follows for any other in the same family.</summary>
    private List<int> PlacesThatMatter(FactChange[] changes, Priority definite)
    {
        var roots = _pack.Rules.Where(rule => rule.Priority >= definite).SelectMany(rule => rule.Facts).Select(RootOf).ToHashSet(StringComparer.Ordinal);
        return PlacesWhere(changes, change => roots.Contains(RootOf(change.Fact)));
    }

    private string RootOf(string fact) => _vocabulary.Wider(fact) is [.., var root] ? root : fact;

    private static List<int> PlacesWhere(FactChange[] changes, Func<FactChange, bool> isTaken) =>
        [.. Enumerable.Range(0, changes.Length).Where(i => changes[i].From != changes[i].To && isTaken(changes[i]))];

    private static bool Brings(FactChange change, ExplainedCondition missing) => missing.Condition is FactCondition leaf
        ? string.Equals(leaf.Fact, change.Fact, StringComparison.Ordinal) && leaf.Evaluate(FactSheet.Empty.With(change.Fact, change.To)) == missing.Wanted
        : missing.Facts.Any(fact => string.Equals(fact.Fact, change.Fact, StringComparison.Ordinal));
}
