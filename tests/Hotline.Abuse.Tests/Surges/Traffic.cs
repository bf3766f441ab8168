using Hotline.Abuse.Surges;

namespace Hotline.Abuse.Tests.Surges;

/// <summary>Made-up calls: Poisson, with the shape of a day, from a seed.</summary>
internal static class Traffic
{
    public static readonly Instant Start = Instant.FromUtc(2026, 1, 4, 17, 0); // midnight in Purwakarta
    private static readonly string[] Areas = ["Purwakarta", "Jatiluhur", "Plered", "Wanayasa", "Campaka", "Bungursari"];

    // Quiet at night, most in the afternoon; mean 1.
    private static readonly double[] Day = [0.4, 0.3, 0.25, 0.25, 0.35, 0.6, 0.8, 1.0, 1.2, 1.3, 1.3, 1.3, 1.3, 1.3, 1.3, 1.4, 1.6, 1.7, 1.6, 1.4, 1.2, 1.0, 0.7, 0.5];

    public static IEnumerable<SurgeCall> Ordinary(int seed, int days, double perHour)
    {
        var random = new Random(seed);
        var end = Start + Duration.FromDays(days);
        for (var at = Start; ;)
        {
            // By thinning: draw at the rate of the busiest hour, keep as many as the hour has.
            at += Duration.FromSeconds(-Math.Log(1 - random.NextDouble()) * 3600 / (perHour * 1.7));
            if (at >= end) yield break;
            if (random.NextDouble() * 1.7 > Day[at.WithOffset(Offset.FromHours(7)).Hour]) continue;
            yield return Call(at, Number(random.Next(90_000_000)), Areas[random.Next(Areas.Length)], random.Next(3));
        }
    }

    /// <summary>Calls at an even rate, each from a caller and about an area as given.</summary>
    public static IEnumerable<SurgeCall> Burst(int seed, Instant from, Duration length, double perHour, Func<Random, string> number, string? area, int trunk = 0)
    {
        var random = new Random(seed);
        for (var at = from; ;)
        {
            at += Duration.FromSeconds(-Math.Log(1 - random.NextDouble()) * 3600 / perHour);
            if (at >= from + length) yield break;
            yield return Call(at, number(random), area, trunk);
        }
    }

    public static string Number(int number) => $"08{12 + (number % 7)}{number:00000000}";

    public static SurgeCall[] Together(params IEnumerable<SurgeCall>[] parts) => [.. parts.SelectMany(part => part).OrderBy(call => call.At)];

    public static SurgeCall Call(Instant at, string number, string? area = null, int trunk = 0) =>
        new() { At = at, Caller = RandomConduct.Caller(number), Area = area, Trunk = $"trunk-{trunk}" };

    public static SurgeAlert[] Replay(SurgeWatch watch, IEnumerable<SurgeCall> calls) => [.. calls.SelectMany(call => watch.Observe(call))];
}
