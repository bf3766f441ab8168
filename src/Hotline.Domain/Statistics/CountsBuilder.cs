using System.Runtime.InteropServices;

namespace Hotline.Domain.Statistics;

/// <summary>Counts values.</summary>
internal sealed class CountsBuilder<T>
    where T : notnull
{
    private readonly Dictionary<T, long> _counts = [];
    private long _unknown;

    public void Add(T value) => CollectionsMarshal.GetValueRefOrAddDefault(_counts, value, out _)++;

    public void AddUnknown() => _unknown++;

    public Counts<T> ToCounts() => new(_counts, _unknown);
}
