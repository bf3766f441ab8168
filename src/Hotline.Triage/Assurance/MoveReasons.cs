using Hotline.Domain;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Assurance;

/// <summary>Finds the rules that moved a decision.</summary>
internal sealed class MoveReasons(TriageEngine old, TriageEngine @new)
{
    private readonly Dictionary<string, Rule> _old = old.Pack.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Rule> _new = @new.Pack.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    public ComparedCall Explain(TriageReport report, ComparedCall call)
    {
        var (before, after) = (old.Decide(report, asks: false), @new.Decide(report, asks: false));
        var rules = Behind(before, after, call.Movement, isOld: true).Concat(Behind(after, before, call.Movement, isOld: false))
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(Highest)
            .ThenBy(id => id, StringComparer.Ordinal);
        return call with
        {
            Reasons = [.. rules.Select(id => new MoveReason { Rule = id, Move = MoveOf(id, before, after) })],
            Facts = [.. Facts(before.Facts, after.Facts)],
        };
    }

    /// <summary>The rules of one decision that the other lacks, as far as they bear on how it moved.</summary>
    private static IEnumerable<string> Behind(TriageDecision here, TriageDecision there, Movement movement, bool isOld)
    {
        var (definite, possible) = isOld ? (Movement.DefiniteDown, Movement.PossibleDown) : (Movement.DefiniteUp, Movement.PossibleUp);
        var fired = here.Rules.Select(fired => fired.Rule).ToList();
        var found = new List<Rule>();
        if (movement.HasFlag(definite)) found.AddRange(fired.Where(rule => rule.Priority > there.Priority.Definite));
        if (movement.HasFlag(possible)) found.AddRange(fired.Concat(here.OpenRules).Where(rule => rule.Priority > there.Priority.Possible));
        if (movement.HasFlag(Movement.Category)) found.AddRange(fired.Where(rule => string.Equals(rule.Id, Leader(here), StringComparison.Ordinal)));
        if (movement.HasFlag(Movement.Agencies))
        {
            var own = here.Agencies.Except(there.Agencies).ToHashSet();
            found.AddRange(fired.Where(rule => rule.Refer.Any(own.Contains)));
        }

        return found.Select(rule => rule.Id);
    }

    private RuleMove MoveOf(string id, TriageDecision before, TriageDecision after)
    {
        if (!_old.TryGetValue(id, out var was)) return RuleMove.Added;
        if (!_new.TryGetValue(id, out var isNow)) return RuleMove.Removed;
        var (from, to) = (PlainEvaluator.Evaluate(was, before.Facts), PlainEvaluator.Evaluate(isNow, after.Facts));
        if (from != to)
            return to is RuleState.Fired ? RuleMove.FiresNow
                : from is RuleState.Fired ? RuleMove.FiresNoLonger
                : to is RuleState.Open ? RuleMove.OpenNow : RuleMove.DeadNow;
        if (isNow.Priority != was.Priority) return isNow.Priority > was.Priority ? RuleMove.Raised : RuleMove.Lowered;
        if (isNow.Category != was.Category || !isNow.Refer.SequenceEqual(was.Refer)) return RuleMove.DecidesOtherwise;
        return string.Equals(Leader(after), id, StringComparison.Ordinal) ? RuleMove.Leads : RuleMove.Yields;
    }

    /// <summary>The rule that gives a decision its category.</summary>
    private static string? Leader(TriageDecision decision) => CategoryChoice.IndexIn(decision.Rules) is >= 0 and var giver ? decision.Rules[giver].Rule.Id : null;

    private Priority Highest(string id)
    {
        var (was, isNow) = (_old.GetValueOrDefault(id)?.Priority ?? Priority.NonEmergency, _new.GetValueOrDefault(id)?.Priority ?? Priority.NonEmergency);
        return was > isNow ? was : isNow;
    }

    private static IEnumerable<string> Facts(FactSheet before, FactSheet after) => before.Known.Concat(after.Known)
        .Select(fact => fact.Fact)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Where(fact => before[fact] != after[fact])
        .Select(fact => $"{fact}: {before[fact]} → {after[fact]}");
}
