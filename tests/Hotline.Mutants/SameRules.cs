using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;
using Hotline.Triage.Questions;
using Hotline.Triage.Rules;

namespace Hotline.Mutants;

/// <summary>Whether two conditions of a rule come to the same for every call there can be. Such a mutant is no fault, and nothing can
/// catch it.</summary>
internal sealed class SameRules(FactVocabulary vocabulary)
{
    private const int MostCalls = 500_000;

    /// <summary>Tries every combination of values that the facts of both may have together; <c>false</c> also when these are too many
    /// to try.</summary>
    public bool AreSame(Rule one, Rule other)
    {
        var leaves = one.When.Leaves.Concat(one.Unless?.Leaves ?? []).Concat(other.When.Leaves).Concat(other.Unless?.Leaves ?? []).ToLookup(leaf => leaf.Fact, StringComparer.Ordinal);
        var facts = leaves.Select(group => (Fact: group.Key, Values: PossibleAnswers.Of(vocabulary[group.Key], group).Insert(0, FactValue.Unknown))).ToArray();
        if (facts.Aggregate(1.0, (product, fact) => product * fact.Values.Length) > MostCalls) return false;
        return Try(0, FactSheet.Empty);

        bool Try(int place, FactSheet sheet)
        {
            if (place == facts.Length) return PlainEvaluator.Evaluate(one, sheet) == PlainEvaluator.Evaluate(other, sheet);
            foreach (var value in facts[place].Values)
            {
                var next = value.IsUnknown ? sheet : sheet.With(facts[place].Fact, value);
                if (IsPossible(facts[place].Fact, value, next, place) && !Try(place + 1, next)) return false;
            }

            return true;
        }

        bool IsPossible(string fact, FactValue value, FactSheet sheet, int count)
        {
            for (var i = 0; i < count; i++)
            {
                if (vocabulary.Wider(fact).Contains(facts[i].Fact, StringComparer.Ordinal) && !Fit(value, sheet[facts[i].Fact])) return false;
                if (vocabulary.Wider(facts[i].Fact).Contains(fact, StringComparer.Ordinal) && !Fit(sheet[facts[i].Fact], value)) return false;
            }

            return true;
        }
    }

    /// <summary>True makes the wider fact true, false there makes the narrower one false.</summary>
    private static bool Fit(FactValue narrower, FactValue wider) => (!narrower.IsTrue || wider.IsTrue) && (!wider.IsFalse || narrower.IsFalse);
}
