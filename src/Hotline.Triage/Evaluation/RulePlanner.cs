using Hotline.Triage.Rules;

namespace Hotline.Triage.Evaluation;

/// <summary>Brings rules into the form that is laid out for evaluation.</summary>
internal sealed class RulePlanner(FactNumbers facts, ClausesBuilder clauses)
{
    /// <summary>Plans a rule: its <c>when</c> and not its <c>unless</c>.</summary>
    public RulePlan Plan(Rule rule, int place)
    {
        var condition = NodeOf(rule.When, negated: false);
        if (rule.Unless is not null) condition = ConditionNode.AtLeast(2, [condition, NodeOf(rule.Unless, negated: true)]);
        var terms = DisjunctiveForm.TermsOf(condition, clauses);
        var program = new List<int>();
        if (terms is null) condition.WriteTo(program);
        var leaves = rule.When.Leaves.Select(leaf => ClauseOf(leaf, negated: false)).ToArray();
        return new RulePlan
        {
            Rule = place,
            Leaves = leaves,
            MostEvidence = leaves.Select(clauses.FactOf).Distinct().Count(),
            Terms = terms,
            Program = [.. program],
        };
    }

    private int ClauseOf(FactCondition leaf, bool negated)
    {
        var fact = facts.NumberOf(leaf.Fact);
        var set = facts.Domains[fact].SetOf(leaf);
        return clauses.Add(fact, negated ? ValueSet.Complement(set) : set);
    }

    private ConditionNode NodeOf(Condition condition, bool negated) => condition switch
    {
        FactCondition leaf => ConditionNode.Of(ClauseOf(leaf, negated)),
        NotThat not => NodeOf(not.Condition, !negated),
        AllOf all => GroupOf(all, all.Conditions.Length, negated),
        AnyOf any => GroupOf(any, 1, negated),
        AtLeastOf some => GroupOf(some, some.Count, negated),
        _ => throw new ArgumentException($"A condition of type '{condition.GetType().Name}' cannot be compiled.", nameof(condition)),
    };

    /// <summary>Not "at least k of n" is "at least n - k + 1 of n do not", for all three truth values.</summary>
    private ConditionNode GroupOf(GroupCondition group, int count, bool negated)
    {
        if (negated) count = group.Conditions.Length - count + 1;
        List<ConditionNode> parts = [.. group.Conditions.Select(part => NodeOf(part, negated))];
        if (count < 1 || count > parts.Count) return ConditionNode.AtLeast(count, parts);
        if (parts.TrueForAll(part => part.Clause >= 0 && clauses.FactOf(part.Clause) == clauses.FactOf(parts[0].Clause)))
            return ConditionNode.Of(clauses.AtLeast(count, [.. parts.Select(part => part.Clause)]));
        return ConditionNode.AtLeast(count, count == 1 ? JoinByFact(parts) : parts);
    }

    /// <summary>"One of" over clauses on one fact is a clause again.</summary>
    private List<ConditionNode> JoinByFact(List<ConditionNode> parts) =>
    [
        .. parts.Where(part => part.Clause < 0),
        .. parts.Where(part => part.Clause >= 0)
            .GroupBy(part => clauses.FactOf(part.Clause), part => part.Clause)
            .Select(same => ConditionNode.Of(clauses.AtLeast(1, [.. same]))),
    ];
}
