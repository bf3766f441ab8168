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

    private bool HoldsBetweenGaps(int start, int ordinal)
    {
        var place = gaps.AsSpan(start + 1, gaps[start]).BinarySearch(ordinal);
        return (place >= 0 ? place + 1 : ~place) % 2 == 1;
    }
}
