using System.Runtime.CompilerServices;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Evaluation;

/// <summary>The conditions on single facts that a rule set is made of, each kept once.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class Clauses(Clause[] clauses, int[] gaps)
{
    /// <summary>The fact that a clause reads.</summary>
    public int FactOf(int clause) => clauses[clause].Fact;

    /// <summary>Whether the clause's set holds a known value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Holds(int clause, int ordinal)
    {
        ref readonly var set = ref clauses[clause];
        return (uint)(ordinal - set.From) < (uint)(set.To - set.From) && (set.Gaps < 0 || HoldsBetweenGaps(set.Gaps, ordinal));
    }

    /// <summary>Whether the clause holds for what is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Truth Evaluate(int clause, ReadOnlySpan<int> ordinals)
    {
        ref readonly var set = ref clauses[clause];
        var ordinal = ordinals[set.Fact];
        if (ordinal == FactDomain.Unknown) return Truth.Unknown;
        return (uint)(ordinal - set.From) < (uint)(set.To - set.From) && (set.Gaps < 0 || HoldsBetweenGaps(set.Gaps, ordinal))
            ? Truth.True : Truth.False;
    }

    /// <summary>Counts a clause in for the values for which it holds: one up where its set begins, one down where it ends.</summary>
    public void CountIn(int clause, Span<int> changes)
    {
        ref readonly var set = ref clauses[clause];
        if (set.Gaps >= 0)
        {
            for (var i = 0; i < gaps[set.Gaps]; i++) changes[gaps[set.Gaps + 1 + i]] += i % 2 == 0 ? 1 : -1;
            return;
        }

        changes[set.From]++;
        if (set.To < changes.Length) changes[set.To]--;
    }

    private bool HoldsBetweenGaps(int start, int ordinal)
    {
        var place = gaps.AsSpan(start + 1, gaps[start]).BinarySearch(ordinal);
        return (place >= 0 ? place + 1 : ~place) % 2 == 1;
    }
}
