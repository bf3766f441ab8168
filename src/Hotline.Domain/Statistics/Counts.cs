using System.Collections.Immutable;

namespace Hotline.Domain.Statistics;

/// <summary>How often each value was seen, and how often it was not known.</summary>
/// <typeparam name="T">What is counted; its text form gives the order among equal counts.</typeparam>
/// <remarks>Whole numbers: merging loses nothing and does not depend on the order. Immutable; compares by content.</remarks>
public sealed class Counts<T> : IEquatable<Counts<T>>
    where T : notnull
{
    private readonly ImmutableDictionary<T, long> _counts;

    internal Counts(IEnumerable<KeyValuePair<T, long>> counts, long unknown)
    {
        _counts = counts.ToImmutableDictionary();
        Unknown = unknown;
        Known = _counts.Values.Sum();
    }

    /// <summary>How often the value was not known. Never counted as any value.</summary>
    public long Unknown { get; }

    /// <summary>How often it was known.</summary>
    public long Known { get; }

    /// <summary>How often it was looked for.</summary>
    public long Total => Known + Unknown;

    /// <summary>The values seen, the most frequent first, those of equal counts by their text form.</summary>
    public ImmutableArray<KeyValuePair<T, long>> Entries =>
        [.. _counts.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key.ToString(), StringComparer.Ordinal)];

    /// <summary>How often a value was seen; 0 when never.</summary>
    public long this[T value] => _counts.GetValueOrDefault(value);

    /// <summary>The share of a value among those known.</summary>
    public Share ShareOf(T value) => new(this[value], Known);

    /// <summary>The counts of both.</summary>
    /// <exception cref="ArgumentNullException">The other counts are <c>null</c>.</exception>
    public Counts<T> Merge(Counts<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var sum = _counts.ToBuilder();
        foreach (var (value, count) in other._counts) sum[value] = sum.GetValueOrDefault(value) + count;
        return new Counts<T>(sum, Unknown + other.Unknown);
    }

    /// <inheritdoc/>
    public bool Equals(Counts<T>? other) => other is not null && Unknown == other.Unknown && _counts.Count == other._counts.Count
        && _counts.All(entry => other._counts.TryGetValue(entry.Key, out var count) && count == entry.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Counts<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Known, Unknown, _counts.Count);
}
