namespace Hotline.Triage.Evaluation;

/// <summary>Writes a condition as "one of these terms holds", a term being clauses that must all hold, one for each
/// fact.</summary>
/// <remarks>Only laws that hold for all three truth values are used: distribution, and joining clauses on one fact, which are
/// unknown together. Nothing is left out because it contradicts itself or is always so: such a part is still unknown while its
/// facts are.</remarks>
internal static class DisjunctiveForm
{
    /// <summary>The most terms of a condition; one that needs more is evaluated as it stands.</summary>
    public const int MaxTerms = 16;

    /// <summary>The most clauses of all terms together, when there are several: room for as many conditions as a pack may put
    /// into a rule.</summary>
    public const int MaxClauses = 256;

    /// <summary>The terms, or <c>null</c> when there would be too many or the condition does not depend on its facts.</summary>
    public static List<int[]>? TermsOf(ConditionNode node, ClausesBuilder clauses)
    {
        if (node.Clause >= 0) return [[node.Clause]];
        var (count, parts) = (node.Count, node.Parts.Count);
        if (count <= 0 || count > parts) return null;

        // chosen[j] holds the terms for any j of the parts seen so far.
        var chosen = new List<int[]>?[count + 1];
        chosen[0] = [[]];
        for (var seen = 0; seen < parts; seen++)
        {
            if (TermsOf(node.Parts[seen], clauses) is not { } terms) return null;
            for (var j = Math.Min(count, seen + 1); j >= 1 && j >= count - (parts - seen - 1); j--)
            {
                var joined = chosen[j] ?? [];
                if (chosen[j - 1] is { } shorter && !TryMultiply(shorter, terms, clauses, joined)) return null;
                chosen[j] = joined;
            }
        }

        return chosen[count];
    }

    private static bool TryMultiply(List<int[]> left, List<int[]> right, ClausesBuilder clauses, List<int[]> result)
    {
        var more = left.Count * right.Count;
        if (result.Count + more > MaxTerms) return false;
        if (more > 1 && more * (left.Max(term => term.Length) + right.Max(term => term.Length)) > MaxClauses) return false;
        foreach (var a in left)
            foreach (var b in right)
                result.Add(Join(a, b, clauses));
        return true;
    }

    private static int[] Join(int[] left, int[] right, ClausesBuilder clauses)
    {
        var joined = new List<int>(left);
        foreach (var clause in right)
        {
            var same = joined.FindIndex(other => clauses.FactOf(other) == clauses.FactOf(clause));
            if (same < 0) joined.Add(clause);
            else joined[same] = clauses.AtLeast(2, [joined[same], clause]);
        }

        return [.. joined];
    }
}
