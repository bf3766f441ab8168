namespace Hotline.Triage.Evaluation;

/// <summary>Sets of a fact's values, each as the ascending ordinals at which belonging changes: <c>[3, 5]</c> holds 3 and 4,
/// <c>[3]</c> everything from 3 on. Equal sets have equal arrays. A set never holds the unknown value, ordinal 0.</summary>
internal static class ValueSet
{
    /// <summary>The values from one ordinal up to another, exclusive, in a domain of a size.</summary>
    public static int[] Range(int from, int to, int size) => from >= to ? [] : to >= size ? [from] : [from, to];

    /// <summary>The known values that are not in a set.</summary>
    public static int[] Complement(int[] set) => set is [1, ..] ? set[1..] : [1, .. set];

    /// <summary>The values that at least <paramref name="count"/> of the sets hold: all sets for the intersection, 1 for the
    /// union.</summary>
    public static int[] AtLeast(int count, IReadOnlyList<int[]> sets)
    {
        if (sets.Count == 1 && count == 1) return sets[0];
        var changes = new List<(int Place, int Step)>();
        foreach (var set in sets)
            for (var i = 0; i < set.Length; i++)
                changes.Add((set[i], i % 2 == 0 ? 1 : -1));
        changes.Sort((a, b) => a.Place.CompareTo(b.Place));

        var result = new List<int>();
        var holding = 0;
        for (var i = 0; i < changes.Count;)
        {
            var place = changes[i].Place;
            var before = holding >= count;
            for (; i < changes.Count && changes[i].Place == place; i++) holding += changes[i].Step;
            if (holding >= count != before) result.Add(place);
        }

        return [.. result];
    }
}
