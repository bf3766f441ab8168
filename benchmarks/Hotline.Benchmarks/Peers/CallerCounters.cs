using System.Collections.Concurrent;
using Hotline.Abuse.Privacy;

namespace Hotline.Benchmarks.Peers;

/// <summary>What one writes without a store: a number for each caller. It cannot say when, what or why, and cannot forget.</summary>
internal sealed class CallerCounters
{
    private readonly ConcurrentDictionary<CallerKey, int> _counts = new();

    public int Add(CallerKey caller) => _counts.AddOrUpdate(caller, 1, static (_, count) => count + 1);

    public int CountOf(CallerKey caller) => _counts.GetValueOrDefault(caller);
}
