using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Stores;
using Hotline.Benchmarks.Measuring;
using Hotline.Benchmarks.Peers;
using Hotline.Benchmarks.Results;
using NodaTime;

namespace Hotline.Benchmarks.Rows;

/// <summary>One more report of a caller, and how the caller stands, by how many callers there are.</summary>
internal sealed class CallerRows(Suite suite)
{
    public const string UpdateGroup = "standing, update";
    public const string ReadGroup = "standing, read";
    public const string Store = "Hotline, evidence appended";
    public const string Standing = "Hotline, evidence loaded and weighed";
    public const string Counters = "dictionary of counters";
    public const string Limiter = "System.Threading.RateLimiting";
    public const string Floor = "floor: one cache line";
    private const int Rounds = 8;
    private const int Calls = 5_000;

    /// <summary>A limiter takes a thousand bytes for each caller.</summary>
    private const int MostCallersOfLimiter = 1_000_000;
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);

    public void Measure(IEnumerable<int> sizes)
    {
        foreach (var callers in sizes) Measure(callers);
    }

    private void Measure(int callers)
    {
        var random = new Random(112);
        CallerKey[] asked = [.. Enumerable.Range(0, Calls * (Rounds + 1)).Select(_ => CallerSimulation.KeyOf(random.Next(callers)))];
        Evidence[] pieces = [.. Enumerable.Range(0, asked.Length).Select(i => Piece(callers + i))];

        var lines = new CacheLines(callers);
        for (var caller = 0; caller < callers; caller++) lines.Touch(CallerSimulation.KeyOf(caller));
        Update(Floor, i => lines.Touch(asked[i]), null, null);

        var (counters, counterBytes) = Filled(() => new CallerCounters(), (counters, key, _) => counters.Add(key));
        Update(Counters, i => counters.Add(asked[i]), Floor, counterBytes);
        var (store, storeBytes) = Filled(() => new InMemoryConductStore(), (store, key, piece) => Done(store.AppendEvidenceAsync(key, piece)));
        Update(Store, i => Done(store.AppendEvidenceAsync(asked[i], pieces[i])), Counters, storeBytes);
        Suite.MustAgree(UpdateGroup, Calls, i => counters.CountOf(asked[i]), i => Done(store.LoadAsync(asked[i])).Evidence.Count);
        if (callers <= MostCallersOfLimiter && !suite.IsCheck)
        {
            var (limiter, limiterBytes) = Filled(() => new CallerLimiter(), (limiter, key, _) => limiter.Add(key));
            Update(Limiter, i => limiter.Add(asked[i]), Counters, limiterBytes);
            Suite.MustAgree(UpdateGroup, Calls, i => counters.CountOf(asked[i]), i => limiter.CountOf(asked[i]));
            limiter.Dispose();
        }

        var policy = CallerPolicy.Purwakarta();
        Read(Counters, i => counters.CountOf(asked[i]), null);
        Read(Standing, i => policy.Assess(Done(store.LoadAsync(asked[i])), Start + Duration.FromDays(1)), Counters);
        GC.KeepAlive(lines);

        (T Filled, double BytesPerCaller) Filled<T>(Func<T> make, Action<T, CallerKey, Evidence> add)
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var made = make();
            for (var caller = 0; caller < callers; caller++) add(made, CallerSimulation.KeyOf(caller), Piece(caller));
            return (made, (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)callers);
        }

        void Update(string contender, Action<int> update, string? against, double? held) => suite.Add(
            new ResultRow { Group = UpdateGroup, Size = callers, Contender = contender, IsOurs = contender is Store, Held = held },
            suite.Meter.TakeFixed(Rounds, Calls, update), against);

        void Read(string contender, Action<int> read, string? against) => suite.Add(
            new ResultRow { Group = ReadGroup, Size = callers, Contender = contender, IsOurs = contender is Standing },
            suite.Meter.TakeFixed(Rounds, Calls, read), against);
    }

    private static Evidence Piece(int number) => new()
    {
        Id = number.ToString("x9", System.Globalization.CultureInfo.InvariantCulture),
        At = Start + Duration.FromSeconds(number % 86_400),
        Kind = ConductKind.Prank,
    };

    // The store in memory waits for nothing.
    private static T Done<T>(ValueTask<T> task) => task.IsCompletedSuccessfully ? task.Result : task.AsTask().GetAwaiter().GetResult();
}
