using System.Runtime.InteropServices;
using NodaTime;

namespace Hotline.Domain.Statistics;

/// <summary>Counts times.</summary>
internal sealed class DurationCountsBuilder
{
    private readonly Dictionary<long, long> _bySecond = [];
    private Int128 _nanoseconds;
    private long _unknown;

    public void Add(Duration? time)
    {
        if (time is not { } known)
        {
            _unknown++;
            return;
        }

        CollectionsMarshal.GetValueRefOrAddDefault(_bySecond, DurationCounts.RoundedUp(known), out _)++;
        _nanoseconds += DurationCounts.Nanoseconds(known);
    }

    public DurationCounts ToCounts() => new(_bySecond, _nanoseconds, _unknown);
}
