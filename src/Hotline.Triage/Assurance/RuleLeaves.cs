using System.Collections.Immutable;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Assurance;

/// <summary>A rule taken apart into its conditions, each where it stands, so that one can be made to come out otherwise.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class RuleLeaves
{
    public RuleLeaves(Rule rule)
    {
        Rule = rule;
        var when = LeavesOf(rule.When).ToImmutableArray();
        FirstOfUnless = when.Length;
        All = rule.Unless is { } unless ? [.. when, .. LeavesOf(unless)] : when;
    }

    public Rule Rule { get; }

    /// <summary>The conditions on facts and in code, from left to right.</summary>
    public ImmutableArray<Condition> All { get; }

    /// <summary>The place of the first one under <c>unless</c>.</summary>
    public int FirstOfUnless { get; }

    /// <summary>The facts it reads, each once.</summary>
    public IEnumerable<string> Facts => Rule.Facts;

    /// <summary>How each condition comes out for what is known.</summary>
    public Truth[] Evaluate(FactSheet facts) => [.. All.Select(leaf => leaf.Evaluate(facts))];

    /// <summary>Whether the rule fires when its conditions come out in this way.</summary>
    public bool Fires(ReadOnlySpan<Truth> truths)
    {
        var place = 0;
        if (Evaluate(Rule.When, truths, ref place) is not Truth.True) return false;
        return Rule.Unless is not { } unless || Evaluate(unless, truths, ref place) is Truth.False;
    }

    /// <summary>Whether the rule would fire, or not, if one condition alone came out otherwise than it does.</summary>
    /// <returns>Whether the condition decides: the rule fires because of it, or is silent because of it.</returns>
    public bool Decides(int leaf, Truth[] truths)
    {
        var fires = Fires(truths);
        var truth = truths[leaf];
        try
        {
            return truth is Truth.Unknown
                ? !fires && (FiresWith(Truth.True) || FiresWith(Truth.False))
                : FiresWith(truth is Truth.True ? Truth.False : Truth.True) != fires;
        }
        finally
        {
            truths[leaf] = truth;
        }

        bool FiresWith(Truth other)
        {
            truths[leaf] = other;
            return Fires(truths);
        }
    }

    private static IEnumerable<Condition> LeavesOf(Condition condition) => condition switch
    {
        GroupCondition group => group.Conditions.SelectMany(LeavesOf),
        NotThat not => LeavesOf(not.Condition),
        _ => [condition],
    };

    private static Truth Evaluate(Condition condition, ReadOnlySpan<Truth> truths, ref int place)
    {
        if (condition is NotThat not)
            return (Truth)(Truth.True - Evaluate(not.Condition, truths, ref place));
        if (condition is not GroupCondition group) return truths[place++];
        int holding = 0, possible = 0;
        foreach (var part in group.Conditions)
        {
            var truth = Evaluate(part, truths, ref place);
            if (truth is Truth.True) holding++;
            if (truth is not Truth.False) possible++;
        }

        var needed = NeededOf(group);
        if (holding >= needed) return Truth.True;
        return possible >= needed ? Truth.Unknown : Truth.False;
    }

    /// <summary>How many parts of a group must hold.</summary>
    public static int NeededOf(GroupCondition group) => group switch
    {
        AtLeastOf some => some.Count,
        AnyOf => 1,
        _ => group.Conditions.Length,
    };
}
