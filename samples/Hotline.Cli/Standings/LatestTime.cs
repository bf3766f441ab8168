using NodaTime;

namespace Hotline.Cli.Standings;

/// <summary>The time at which a log ends, for standings that nobody named a time for.</summary>
/// <remarks>One year written wrong would make everything else look old, and every standing good. So a few times that lie far
/// after all others do not count, and whoever reads the result is told of them.</remarks>
internal static class LatestTime
{
    private const int OneIn = 10;

    /// <summary>Longer than any policy of this library remembers.</summary>
    private static readonly Duration Far = Duration.FromDays(2 * 366);

    /// <summary>The latest time that is to be believed, and how many were not; without any time, 1970.</summary>
    public static (Instant At, int Disbelieved) Of(IReadOnlyCollection<Instant> ascending)
    {
        if (ascending.Count == 0) return (NodaConstants.UnixEpoch, 0);
        var times = ascending.ToArray();
        // Of two times nobody can tell which is wrong.
        var most = times.Length > 2 ? Math.Max(1, times.Length / OneIn) : 0;
        var end = times.Length;
        for (var i = times.Length - 1; i >= times.Length - most; i--)
            if (times[i] - times[i - 1] > Far)
                end = i;
        return (times[end - 1], times.Length - end);
    }
}
