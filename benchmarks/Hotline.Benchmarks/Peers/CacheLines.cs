using Hotline.Abuse.Privacy;

namespace Hotline.Benchmarks.Peers;

/// <summary>The floor of whatever keeps something of callers: one cache line for each, found by its key, read and written.</summary>
internal sealed class CacheLines(int callers)
{
    private const int Line = 8;
    private readonly long[] _lines = new long[callers * (long)Line];

    public long Touch(CallerKey caller) => ++_lines[(uint)caller.GetHashCode() % (uint)callers * (long)Line];
}
