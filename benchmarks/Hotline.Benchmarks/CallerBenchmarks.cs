using BenchmarkDotNet.Attributes;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Stores;
using Hotline.Benchmarks.Peers;
using NodaTime;

namespace Hotline.Benchmarks;

/// <summary>One more report of a caller, and how the caller stands. The store grows by every report, as it would.</summary>
public class CallerBenchmarks : IDisposable
{
    private const int Drawn = 1 << 16;
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);
    private readonly CallerPolicy _policy = CallerPolicy.Purwakarta();
    private InMemoryConductStore _store = null!;
    private CallerCounters _counters = null!;
    private CallerLimiter? _limiter;
    private CacheLines _lines = null!;
    private CallerKey[] _asked = [];
    private int _next;

    /// <summary>The limiter is left out at ten million callers: it would take ten gigabytes.</summary>
    [Params(1_000, 10_000, 100_000, 1_000_000, 10_000_000)]
    public int Callers { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(112);
        _asked = [.. Enumerable.Range(0, Drawn).Select(_ => CallerSimulation.KeyOf(random.Next(Callers)))];
        (_store, _counters, _lines) = (new InMemoryConductStore(), new CallerCounters(), new CacheLines(Callers));
        _limiter = Callers > 1_000_000 ? null : new CallerLimiter();
        for (var caller = 0; caller < Callers; caller++)
        {
            var key = CallerSimulation.KeyOf(caller);
            _ = _store.AppendEvidenceAsync(key, Piece(caller)).AsTask().GetAwaiter().GetResult();
            _counters.Add(key);
            _limiter?.Add(key);
            _lines.Touch(key);
        }
    }

    [Benchmark]
    public long OneCacheLine() => _lines.Touch(Next());

    [Benchmark(Baseline = true)]
    public int DictionaryOfCounters() => _counters.Add(Next());

    [Benchmark]
    public bool RateLimiting() => (_limiter ?? throw new NotSupportedException("Left out at this many callers.")).Add(Next());

    [Benchmark]
    public EvidenceReceipt Update() => _store.AppendEvidenceAsync(Next(), Piece(Callers + _next)).AsTask().GetAwaiter().GetResult();

    [Benchmark]
    public CallerAssessment Read() => _policy.Assess(_store.LoadAsync(Next()).AsTask().GetAwaiter().GetResult(), Start + Duration.FromDays(1));

    [GlobalCleanup]
    public void Dispose()
    {
        _limiter?.Dispose();
        GC.SuppressFinalize(this);
    }

    private static Evidence Piece(int number) => new()
    {
        Id = number.ToString("x9", System.Globalization.CultureInfo.InvariantCulture),
        At = Start + Duration.FromSeconds(number % 86_400),
        Kind = ConductKind.Prank,
    };

    private CallerKey Next() => _asked[_next++ & (Drawn - 1)];
}
