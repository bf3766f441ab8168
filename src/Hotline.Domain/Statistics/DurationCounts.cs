using System.Collections.Immutable;
using NodaTime;

namespace Hotline.Domain.Statistics;

/// <summary>How long something took, counted by whole seconds, each rounded up, and how often it was not known.</summary>
/// <remarks>
/// <para><see cref="Within"/> and <see cref="Mean"/> are exact: a second that has begun is not within the second before, and
/// the sum is kept to the nanosecond. <see cref="Percentile"/> and <see cref="MeanOfSlowest"/> are made from the rounded
/// seconds: exact where the times are whole seconds, else less than one second too high and never too low.</para>
/// <para>Merging loses nothing and does not depend on the order. Immutable; compares by content.</para>
/// </remarks>
public sealed class DurationCounts : IEquatable<DurationCounts>
{
    private const long PerSecond = NodaConstants.NanosecondsPerSecond;

    private readonly Int128 _nanoseconds;

    internal DurationCounts(IEnumerable<KeyValuePair<long, long>> bySecond, Int128 nanoseconds, long unknown)
    {
        BySecond = [.. bySecond.OrderBy(entry => entry.Key)];
        Known = BySecond.Sum(entry => entry.Value);
        (_nanoseconds, Unknown) = (nanoseconds, unknown);
    }

    /// <summary>How many took so many seconds, rounded up, the shortest first.</summary>
    public ImmutableArray<KeyValuePair<long, long>> BySecond { get; }

    /// <summary>How often it is not known how long it took. Never counted as zero.</summary>
    public long Unknown { get; }

    /// <summary>How often it is known.</summary>
    public long Known { get; }

    /// <summary>How often it happened.</summary>
    public long Total => Known + Unknown;

    /// <summary>The mean, exact to the nanosecond and rounded down; <c>null</c> when none is known.</summary>
    public Duration? Mean => Known > 0 ? FromNanoseconds(_nanoseconds / Known) : null;

    /// <summary>The median: <see cref="Percentile"/> 50.</summary>
    public Duration? Median => Percentile(50);

    /// <summary>How many of those known took at most so long.</summary>
    /// <param name="limit">Whole seconds, zero or more; the limit itself is within.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative, or no whole number of seconds.</exception>
    public Share Within(Duration limit)
    {
        if (limit < Duration.Zero || limit.SubsecondNanoseconds != 0)
            throw new ArgumentOutOfRangeException(nameof(limit), limit, "Not a whole number of seconds, zero or more.");
        var seconds = RoundedUp(limit);
        return new Share(BySecond.TakeWhile(entry => entry.Key <= seconds).Sum(entry => entry.Value), Known);
    }

    /// <summary>The shortest time that at least so many per cent of those known did not exceed (nearest rank): one of the
    /// times themselves, nothing between two of them. <c>null</c> when none is known.</summary>
    /// <param name="percent">1 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The per cent are not 1 to 100.</exception>
    public Duration? Percentile(int percent)
    {
        Check(percent);
        var rank = RankOf(percent);
        foreach (var (seconds, count) in BySecond)
        {
            rank -= count;
            if (rank <= 0) return Duration.FromSeconds(seconds);
        }

        return null;
    }

    /// <summary>The mean of the longest times, so many per cent of those known, rounded up to whole ones; <c>null</c> when none
    /// is known.</summary>
    /// <param name="percent">1 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The per cent are not 1 to 100.</exception>
    public Duration? MeanOfSlowest(int percent)
    {
        Check(percent);
        if (Known == 0) return null;
        var wanted = RankOf(percent);
        var (left, sum) = (wanted, (Int128)0);
        for (var i = BySecond.Length - 1; left > 0; i--)
        {
            var taken = Math.Min(left, BySecond[i].Value);
            (left, sum) = (left - taken, sum + ((Int128)taken * BySecond[i].Key));
        }

        return FromNanoseconds(sum * PerSecond / wanted);
    }

    /// <summary>The times of both.</summary>
    /// <exception cref="ArgumentNullException">The other times are <c>null</c>.</exception>
    public DurationCounts Merge(DurationCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var sum = BySecond.ToDictionary();
        foreach (var (seconds, count) in other.BySecond) sum[seconds] = sum.GetValueOrDefault(seconds) + count;
        return new DurationCounts(sum, _nanoseconds + other._nanoseconds, Unknown + other.Unknown);
    }

    /// <inheritdoc/>
    public bool Equals(DurationCounts? other) => other is not null && Unknown == other.Unknown && _nanoseconds == other._nanoseconds
        && BySecond.AsSpan().SequenceEqual(other.BySecond.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DurationCounts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_nanoseconds, Known, Unknown);

    internal static long RoundedUp(Duration time) =>
        ((long)time.Days * NodaConstants.SecondsPerDay) + ((time.NanosecondOfDay + PerSecond - 1) / PerSecond);

    internal static Int128 Nanoseconds(Duration time) => ((Int128)time.Days * NodaConstants.NanosecondsPerDay) + time.NanosecondOfDay;

    private static Duration FromNanoseconds(Int128 nanoseconds) =>
        Duration.FromDays((int)(nanoseconds / NodaConstants.NanosecondsPerDay)) + Duration.FromNanoseconds((long)(nanoseconds % NodaConstants.NanosecondsPerDay));

    private static void Check(int percent)
    {
        if (percent is < 1 or > 100) throw new ArgumentOutOfRangeException(nameof(percent), percent, "Not 1 to 100.");
    }

    private long RankOf(int percent) => (long)((((Int128)Known * percent) + 99) / 100);
}
