using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Stores;
using NodaTime;

namespace Hotline.Benchmarks;

/// <summary>Fills the in-memory store with a nation's misuse of a year, and weighs and times it.</summary>
/// <remarks>How many reports a caller has follows a power law through the published share of callers with a third prank,
/// and a few callers have hundreds. Published figures do not tell hoaxes and insults from pranks: 3 % and 7 % are assumed.</remarks>
internal static class CallerSimulation
{
    private const int SampledOneIn = 20;
    private const double Hoax = 0.03;
    private const double Abusive = 0.07;
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);

    public static async Task WriteAsync(TextWriter output, int callers)
    {
        await RunAsync(TextWriter.Null, Math.Min(callers, 300_000), withUuids: true);
        output.WriteLine("| callers | ids | pieces | bytes per caller | bytes per piece | updates per second of processor | by the clock | p50 µs | p99.9 µs | p99.99 µs | longest µs | longest collection ms |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        await RunAsync(output, Math.Min(callers, 1_000_000), withUuids: false);
        await RunAsync(output, Math.Min(callers, 1_000_000), withUuids: true);
        if (callers > 1_000_000) await RunAsync(output, callers, withUuids: false);
        var store = await RunAsync(output, callers, withUuids: true);

        output.WriteLine();
        Keying(output);
        await AfterwardsAsync(output, store, callers);
    }

    private static async Task<InMemoryConductStore> RunAsync(TextWriter output, int callers, bool withUuids)
    {
        var counts = Counts(new Random(112), callers);
        var pieces = counts.Sum(count => (long)count);
        var times = new List<int>(checked((int)pieces));
        var (remaining, left) = (new int[callers], new int[callers]);

        // The same without the store, to take off what making the reports costs. Time of the processor, since a busy machine adds to the
        // other; collections on other threads are in it.
        var without = await FillAsync(null, withUuids, counts, remaining, left, times);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var store = new InMemoryConductStore();
        var with = await FillAsync(store, withUuids, counts, remaining, left, times);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;

        var singly = CollectionsMarshal.AsSpan(times);
        var total = 0L;
        foreach (var time in singly) total += time;
        singly.Sort();
        double Late(double share) => Micro(CollectionsMarshal.AsSpan(times)[(int)(pieces * share)]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {callers:N0} | {(withUuids ? "UUID" : "9 letters")} | {pieces:N0} | {bytes / (double)callers:0.0} | {bytes / (double)pieces:0.0} | {pieces / (with.Processor - without.Processor).TotalSeconds:N0} | {pieces / Stopwatch.GetElapsedTime(0, total).TotalSeconds:N0} | {Late(0.5):0.00} | {Late(0.999):0.00} | {Late(0.9999):0.00} | {Micro(singly[^1]):0} | {with.Pause.TotalMilliseconds:0.0} |"));
        // All that was there before the store was, so that the store alone is weighed.
        GC.KeepAlive(times);
        GC.KeepAlive(left);
        GC.KeepAlive(remaining);
        GC.KeepAlive(counts);
        return store;
    }

    private static async Task<(TimeSpan Processor, TimeSpan Pause)> FillAsync(
        InMemoryConductStore? store, bool withUuids, int[] counts, int[] remaining, int[] left, List<int> times)
    {
        var random = new Random(113);
        counts.CopyTo(remaining, 0);
        for (var i = 0; i < left.Length; i++) left[i] = i;
        times.Clear();
        var (leftCount, pieces, collections, pause) = (left.Length, (long)times.Capacity, GC.CollectionCount(0), TimeSpan.Zero);
        var processor = Environment.CpuUsage.TotalTime;
        for (var done = 0L; leftCount > 0; done++)
        {
            // A year's reports, each of a caller who has some left; made one by one, as they would come.
            var place = random.Next(leftCount);
            var caller = left[place];
            if (--remaining[caller] == 0) left[place] = left[--leftCount];
            var (key, piece) = (KeyOf(caller), Piece(random, done, pieces, withUuids));
            var start = Stopwatch.GetTimestamp();
            if (store is not null) _ = await store.AppendEvidenceAsync(key, piece);
            times.Add((int)(Stopwatch.GetTimestamp() - start));
            if (GC.CollectionCount(0) == collections) continue;
            collections = GC.CollectionCount(0);
            pause = TimeSpan.FromTicks(Math.Max(pause.Ticks, GC.GetGCMemoryInfo(GCKind.Any).PauseDurations[0].Ticks));
        }

        return (Environment.CpuUsage.TotalTime - processor, pause);
    }

    private static void Keying(TextWriter output)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        var secret = new byte[32];
        var number = "+6281234567890"u8.ToArray();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < 500_000; i++)
        {
            number[^(1 + (i % 8))] = (byte)('0' + (i % 10));
            HMACSHA256.HashData(secret, number, hash);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- keying (HMAC-SHA-256): {500_000 / Stopwatch.GetElapsedTime(start).TotalSeconds:N0}/s"));
    }

    private static async Task AfterwardsAsync(TextWriter output, InMemoryConductStore store, int callers)
    {
        var policy = CallerPolicy.Purwakarta();
        var now = Start + Duration.FromDays(365);
        var levels = new int[policy.Rungs.Length + 1];
        var clock = Stopwatch.StartNew();
        var loading = TimeSpan.Zero;
        for (var caller = 0; caller < callers; caller += SampledOneIn)
        {
            var start = Stopwatch.GetTimestamp();
            var set = await store.LoadAsync(KeyOf(caller));
            loading += Stopwatch.GetElapsedTime(start);
            levels[policy.Assess(set, now).Standing.Level]++;
        }

        var sampled = (callers + SampledOneIn - 1) / SampledOneIn;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"- load: {loading.TotalMicroseconds / sampled:0.0} µs; load and standing: {clock.Elapsed.TotalMicroseconds / sampled:0.0} µs"));

        var longest = 0.0;
        using var ended = new CancellationTokenSource();
        var other = Task.Run(async () =>
        {
            for (var i = 0; !ended.IsCancellationRequested; i = (i + 7_919) % callers)
            {
                var start = Stopwatch.GetTimestamp();
                _ = await store.LoadAsync(KeyOf(i));
                longest = Math.Max(longest, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        });
        var purge = Stopwatch.StartNew();
        var forgotten = await store.PurgeBeforeAsync(Start + Duration.FromDays(182));
        purge.Stop();
        await ended.CancelAsync();
        await other;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"- purge of half a year: {forgotten:N0} pieces in {purge.Elapsed.TotalSeconds:0.0} s; the longest load meanwhile took {longest / 1_000:0.0} ms"));

        var erasing = Stopwatch.GetTimestamp();
        var erased = 0;
        for (var caller = 0; caller < callers; caller += 1_000, erased++) _ = await store.EraseAsync(KeyOf(caller));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- erasure of one caller: {Stopwatch.GetElapsedTime(erasing).TotalMicroseconds / erased:0} µs"));

        output.WriteLine();
        output.WriteLine("| standing at the end of the year | share of callers with evidence |");
        output.WriteLine("|---|---|");
        for (var level = 0; level < levels.Length; level++)
        {
            var name = level == 0 ? "good" : Hotline.Abuse.Treatments.TreatmentKinds.ToCode(policy.Rungs[level - 1].Treatment);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {100.0 * levels[level] / sampled:0.000} % |"));
        }
    }

    private static int[] Counts(Random random, int callers)
    {
        // P(N ≥ n) = n^-a, through P(N ≥ 3).
        var exponent = -Math.Log(PublishedShares.SumutThirdPrank) / Math.Log(3);
        var counts = new int[callers];
        for (var i = 0; i < callers; i++)
            counts[i] = random.NextDouble() < PublishedShares.EstoniaHeavyCallers
                ? PublishedShares.EstoniaHeavyCalls
                : (int)Math.Min(1_000, Math.Pow(1 - random.NextDouble(), -1 / exponent));
        return counts;
    }

    private static Evidence Piece(Random random, long number, long pieces, bool withUuids)
    {
        Span<byte> uuid = stackalloc byte[16];
        random.NextBytes(uuid);
        return new Evidence
        {
            Id = withUuids ? new Guid(uuid).ToString() : number.ToString("x9", CultureInfo.InvariantCulture),
            At = Start + Duration.FromSeconds((long)(number / (double)pieces * 365 * 86_400)),
            Kind = random.NextDouble() switch
            {
                < PublishedShares.PurworejoSilentOfFalse => ConductKind.Silent,
                < PublishedShares.PurworejoSilentOfFalse + ((1 - PublishedShares.PurworejoSilentOfFalse) * Hoax) => ConductKind.Hoax,
                < PublishedShares.PurworejoSilentOfFalse + ((1 - PublishedShares.PurworejoSilentOfFalse) * (Hoax + Abusive)) => ConductKind.Abusive,
                _ => ConductKind.Prank,
            },
        };
    }

    private static double Micro(long ticks) => Stopwatch.GetElapsedTime(0, ticks).TotalMicroseconds;

    // As good as random, and quicker than a hash, which is measured by itself.
    internal static CallerKey KeyOf(int caller)
    {
        Span<byte> bytes = stackalloc byte[CallerKey.Size];
        var state = (ulong)caller;
        for (var i = 0; i < CallerKey.Size; i += sizeof(ulong))
        {
            state += 0x9E3779B97F4A7C15;
            var value = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            BitConverter.TryWriteBytes(bytes[i..], value ^ (value >> 31));
        }

        return CallerKey.FromBytes(bytes, epoch: 1);
    }
}
