using System.Threading.RateLimiting;
using Hotline.Abuse.Privacy;

namespace Hotline.Benchmarks.Peers;

/// <summary>System.Threading.RateLimiting with a fixed window of a day for each caller. It keeps a count until the window ends, and nothing
/// of what was done.</summary>
internal sealed class CallerLimiter : IDisposable
{
    private const int Permits = 1_000_000;
    private readonly PartitionedRateLimiter<CallerKey> _limiter = PartitionedRateLimiter.Create<CallerKey, CallerKey>(
        caller => RateLimitPartition.GetFixedWindowLimiter(caller, static _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = Permits,
            Window = TimeSpan.FromDays(1),
        }));

    public bool Add(CallerKey caller)
    {
        using var lease = _limiter.AttemptAcquire(caller);
        return lease.IsAcquired;
    }

    public int CountOf(CallerKey caller) => Permits - (int)_limiter.GetStatistics(caller)!.CurrentAvailablePermits;

    public void Dispose() => _limiter.Dispose();
}
