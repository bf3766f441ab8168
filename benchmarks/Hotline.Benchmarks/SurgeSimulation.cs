using System.Globalization;
using Hotline.Abuse.Surges;
using Hotline.Domain.Callers;
using NodaTime;

namespace Hotline.Benchmarks;

/// <summary>Ordinary weeks, floods and disasters, from a seed: how soon a surge is seen, and how often one is seen where there is none.</summary>
internal static class SurgeSimulation
{
    private const int Weeks = 26;
    private const int Bursts = 40;
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 4, 17, 0);
    private static readonly double[] Day = [0.4, 0.3, 0.25, 0.25, 0.35, 0.6, 0.8, 1.0, 1.2, 1.3, 1.3, 1.3, 1.3, 1.3, 1.3, 1.4, 1.6, 1.7, 1.6, 1.4, 1.2, 1.0, 0.7, 0.5];

    private enum Kind
    {
        FewCallers,
        ForgedNumbers,
        Disaster,
    }

    public static void Write(TextWriter output)
    {
        output.WriteLine("| calls a day | weeks | false alarms a week: line | trunk | prefix | area |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var perDay in new[] { 100, 500, 2_000, 10_000 }) Quiet(output, perDay);
        output.WriteLine();
        output.WriteLine("| calls a day | burst | calls an hour more | seen | by | median delay, min | 90 % within, min |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var perDay in new[] { 100, 500, 2_000, 10_000 })
            foreach (var kind in Enum.GetValues<Kind>())
                foreach (var times in new[] { 5, 20 })
                    Delays(output, perDay, kind, Math.Max(60, perDay / 24.0 * times));
    }

    private static void Quiet(TextWriter output, int perDay)
    {
        var watch = new SurgeWatch();
        var counts = new int[4];
        foreach (var call in Ordinary(new Random(1), perDay / 24.0, Weeks * 7))
            foreach (var alert in watch.Observe(call))
                if (alert.ClearedAt is null)
                    counts[(int)alert.Scope]++;
        var weeks = Weeks - 1.0;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {perDay:N0} | {weeks:0} | {counts[0] / weeks:0.00} | {counts[1] / weeks:0.00} | {counts[2] / weeks:0.00} | {counts[3] / weeks:0.00} |"));
    }

    // One burst every second day, at any hour, in one long stream.
    private static void Delays(TextWriter output, int perDay, Kind kind, double perHour)
    {
        var random = new Random(2);
        var starts = Enumerable.Range(0, Bursts).Select(i => Start + Duration.FromDays(14 + (2 * i)) + Duration.FromMinutes(random.Next(60 * 24))).ToArray();
        var calls = Ordinary(random, perDay / 24.0, 14 + (2 * Bursts) + 2).Concat(starts.SelectMany(start => Burst(random, start, kind, perHour))).OrderBy(call => call.At);
        var watch = new SurgeWatch();
        var delays = new Dictionary<Instant, (double Minutes, SurgeScope Scope)>();
        foreach (var call in calls)
            foreach (var alert in watch.Observe(call))
                foreach (var start in starts)
                    if (alert.ClearedAt is null && alert.RaisedAt >= start && alert.RaisedAt < start + Duration.FromMinutes(30))
                        delays.TryAdd(start, ((alert.RaisedAt - start).TotalMinutes, alert.Scope));
        var minutes = delays.Values.Select(delay => delay.Minutes).Order().ToArray();
        var scope = delays.Values.GroupBy(delay => delay.Scope).OrderByDescending(group => group.Count()).Select(group => group.Key.ToString()).FirstOrDefault("–");
        string At(double share) => minutes.Length > share * Bursts ? minutes[(int)(share * Bursts)].ToString("0.0", CultureInfo.InvariantCulture) : "–";
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {perDay:N0} | {kind} | {perHour:N0} | {minutes.Length} of {Bursts} | {scope} | {At(0.5)} | {At(0.9)} |"));
    }

    private static IEnumerable<SurgeCall> Ordinary(Random random, double perHour, int days)
    {
        for (var at = Start; ;)
        {
            at += Duration.FromSeconds(-Math.Log(1 - random.NextDouble()) * 3600 / (perHour * 1.7));
            if (at >= Start + Duration.FromDays(days)) yield break;
            if (random.NextDouble() * 1.7 <= Day[at.WithOffset(Offset.FromHours(7)).Hour]) yield return Call(random, at, random.Next(90_000_000), random.Next(17));
        }
    }

    private static IEnumerable<SurgeCall> Burst(Random random, Instant from, Kind kind, double perHour)
    {
        for (var at = from; ;)
        {
            at += Duration.FromSeconds(-Math.Log(1 - random.NextDouble()) * 3600 / perHour);
            if (at >= from + Duration.FromMinutes(30)) yield break;
            yield return Call(random, at, kind is Kind.FewCallers ? 7 * random.Next(5) : random.Next(90_000_000), kind is Kind.Disaster ? 3 : random.Next(17));
        }
    }

    // Seventeen districts, as Purwakarta has; three trunks.
    private static SurgeCall Call(Random random, Instant at, int number, int district) => new()
    {
        At = at,
        Caller = PhoneNumber.TryParse($"08{12 + (number % 7)}{number:00000000}", new NumberingPlan(), out var parsed) ? new Identified { Number = parsed } : new Withheld(),
        Trunk = random.Next(3) switch { 0 => "a", 1 => "b", _ => "c" },
        Area = district.ToString(CultureInfo.InvariantCulture),
    };
}
