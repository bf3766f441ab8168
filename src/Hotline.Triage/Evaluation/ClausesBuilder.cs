using System.Runtime.InteropServices;

namespace Hotline.Triage.Evaluation;

/// <summary>Gives equal conditions on a fact the same number.</summary>
internal sealed class ClausesBuilder
{
    private readonly Dictionary<Key, int> _numbers = [];
    private readonly List<Key> _clauses = [];

    /// <summary>The number of the clause "the fact's value lies in the set".</summary>
    public int Add(int fact, int[] set)
    {
        var key = new Key(fact, set);
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, key, out var exists);
        if (exists) return number;
        number = _clauses.Count;
        _clauses.Add(key);
        return number;
    }

    /// <summary>The fact that a clause reads.</summary>
    public int FactOf(int clause) => _clauses[clause].Fact;

    /// <summary>The values for which a clause holds.</summary>
    public int[] SetOf(int clause) => _clauses[clause].Set;

    /// <summary>The clause that holds when at least <paramref name="count"/> of some clauses on one fact do.</summary>
    public int AtLeast(int count, IReadOnlyList<int> clauses) => clauses.Count == 1 && count == 1
        ? clauses[0]
        : Add(FactOf(clauses[0]), ValueSet.AtLeast(count, [.. clauses.Select(SetOf)]));

    /// <summary>All clauses.</summary>
    /// <param name="domains">The domain of each fact.</param>
    public Clauses Build(FactDomain[] domains)
    {
        var gaps = new List<int>();
        var clauses = _clauses.Select(key =>
        {
            var start = -1;
            if (key.Set.Length > 2)
            {
                start = gaps.Count;
                gaps.Add(key.Set.Length);
                gaps.AddRange(key.Set);
            }

            return new Clause
            {
                Fact = key.Fact,
                From = key.Set.Length == 0 ? 0 : key.Set[0],
                To = key.Set.Length == 0 ? 0 : key.Set.Length % 2 == 0 ? key.Set[^1] : domains[key.Fact].Size,
                Gaps = start,
            };
        }).ToArray();
        return new Clauses(clauses, [.. gaps]);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly struct Key(int fact, int[] set) : IEquatable<Key>
    {
        public int Fact { get; } = fact;

        public int[] Set { get; } = set;

        public bool Equals(Key other) => Fact == other.Fact && Set.AsSpan().SequenceEqual(other.Set);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.Add(Fact);
            foreach (var place in Set) hash.Add(place);
            return hash.ToHashCode();
        }
    }
}
