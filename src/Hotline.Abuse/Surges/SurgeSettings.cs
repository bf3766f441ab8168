using System.Collections.Immutable;
using NodaTime;

namespace Hotline.Abuse.Surges;

/// <summary>What counts as a surge.</summary>
/// <remarks>Immutable. The defaults fit a line of some hundred calls a day; <c>docs/surges.md</c> gives their false alarms and
/// delays.</remarks>
public sealed record SurgeSettings
{
    /// <summary>The most characters of a trunk or area: 100.</summary>
    public const int MaxKeyLength = 100;

    /// <summary>The most digits of a prefix: 8.</summary>
    public const int MaxPrefixLength = 8;

    /// <summary>The defaults.</summary>
    public static SurgeSettings Default { get; } = new();

    /// <summary>How quickly calls fade from what is seen now. Default 5 minutes; 1 minute to 1 hour.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside these.</exception>
    public Duration HalfLife { get; init => field = Within(value, Duration.FromMinutes(1), Duration.FromHours(1)); } = Duration.FromMinutes(5);

    /// <summary>How quickly calls fade from what is usual. Default 14 days; 1 to 366 days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside these.</exception>
    public Duration UsualHalfLife { get; init => field = Within(value, Duration.FromDays(1), Duration.FromDays(366)); } = Duration.FromDays(14);

    /// <summary>How long only to learn what is usual, from the first call. Default 7 days; 1 to 366 days. Replay the log of
    /// past calls to have it behind you.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside these.</exception>
    public Duration Learning { get; init => field = Within(value, Duration.FromDays(1), Duration.FromDays(366)); } = Duration.FromDays(7);

    /// <summary>How far the local clock is ahead of UTC, for the daily shape. Default 7 hours (WIB).</summary>
    public Offset LocalTime { get; init; } = Offset.FromHours(7);

    /// <summary>The fewest recent calls, faded, that can be a surge. Default 6; 1 to 1,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside these.</exception>
    public double LeastCalls { get; init => field = Within(value, 1, 1_000_000); } = 6;

    /// <summary>How many times the usual level raises an alert. Default 3; 1.1 to 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside these.</exception>
    public double RaiseAt { get; init => field = Within(value, 1.1, 1_000); } = 3;

    /// <summary>Below how many times the usual level an alert is cleared. Default 1.5; 1 to 1,000, below <see cref="RaiseAt"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside these.</exception>
    public double ClearBelow { get; init => field = Within(value, 1, 1_000); } = 1.5;

    /// <summary>How improbable the level must be, in standard deviations of a Poisson count. Default 6; 3 to 20.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside these.</exception>
    public double Deviations { get; init => field = Within(value, 3, 20); } = 6;

    /// <summary>How long the level must last before an alert is raised. Default 1 minute; 0 to 1 hour.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside these.</exception>
    public Duration RaiseAfter { get; init => field = Within(value, Duration.Zero, Duration.FromHours(1)); } = Duration.FromMinutes(1);

    /// <summary>How long an alert stands at least. Default 10 minutes; 0 to 24 hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside these.</exception>
    public Duration StandsAtLeast { get; init => field = Within(value, Duration.Zero, Duration.FromHours(24)); } = Duration.FromMinutes(10);

    /// <summary>How many digits of a number, country code included, make a prefix; several may be watched at once. Default 5
    /// and 7, such as +62812 and +6281234; each 1 to 8, at most 4 of them. A number is counted only where at least 4
    /// digits more follow.</summary>
    /// <exception cref="ArgumentException">The lengths are not of this form.</exception>
    public ImmutableArray<int> PrefixLengths
    {
        get;
        init => field = !value.IsDefault && value.Length <= 4 && value.All(length => length is >= 1 and <= MaxPrefixLength) && value.Distinct().Count() == value.Length
            ? value
            : throw new ArgumentException("Not up to four different lengths from 1 to 8.", nameof(value));
    } = [5, 7];

    /// <summary>How many trunks, prefixes of a length, and areas are kept apart: the largest. Default 256; 16 to 65,536.
    /// Each takes up to 3 KB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside these.</exception>
    public int Capacity { get; init => field = Within(value, 16, 65_536); } = 256;

    /// <summary>The seed of the hash that tells callers apart. Any; the same for watches that are to be merged. A seed of
    /// your own keeps outsiders from choosing numbers that look like one caller.</summary>
    public ulong Seed { get; init; } = 112;

    private static T Within<T>(T value, T least, T most)
        where T : IComparable<T> =>
        value.CompareTo(least) >= 0 && value.CompareTo(most) <= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not within {least} to {most}.");
}
