using NodaTime;

namespace Hotline.Abuse.Surges;

/// <summary>The heaviest keys of a stream in bounded room, by decayed weight (SpaceSaving: Metwally, Agrawal and El Abbadi, ICDT 2005;
/// forward decay keeps the order of weights, so it works on these as on counts).</summary>
/// <remarks>What is kept of a key is at least its weight, and too much by at most its error, which is at most the weight of
/// all divided by the capacity. Every key heavier than that is kept. Equal weights give way in ordinal order of keys.</remarks>
internal sealed class FrequentItems(int capacity, Duration halfLife)
{
    private readonly Dictionary<string, (double Weight, double Error)> _items = new(StringComparer.Ordinal);

    public ForwardDecay Decay { get; } = new(halfLife);

    public IEnumerable<string> Keys => _items.Keys;

    /// <returns>The key that gave way, or <c>null</c>.</returns>
    public string? Add(string key, double amount, Instant at)
    {
        MoveTo(at);
        var weight = amount * Decay.Weight(at);
        if (_items.TryGetValue(key, out var item))
        {
            _items[key] = (item.Weight + weight, item.Error);
            return null;
        }

        var (gone, least) = _items.Count < capacity ? (null, 0) : Least();
        if (gone is not null) _items.Remove(gone);
        _items[key] = (least + weight, least);
        return gone;
    }

    /// <summary>Between which weights a key is at a time; of a key not kept, between nothing and the least that is kept.</summary>
    public (double Low, double High) Read(string key, Instant at)
    {
        MoveTo(at);
        if (_items.TryGetValue(key, out var item)) return (Decay.Read(item.Weight - item.Error, at), Decay.Read(item.Weight, at));
        return (0, _items.Count < capacity ? 0 : Decay.Read(Least().Weight, at));
    }

    /// <summary>Adds another's keys; errors add up. What one did not keep may have had its least weight there.</summary>
    public void Merge(FrequentItems other, Instant at)
    {
        MoveTo(at);
        other.MoveTo(at);
        var (mine, theirs) = (_items.Count < capacity ? 0 : Least().Weight, other._items.Count < capacity ? 0 : Scale(other, other.Least().Weight, at));
        foreach (var key in other._items.Keys.Union(_items.Keys, StringComparer.Ordinal).ToArray())
        {
            var (weight, error) = _items.TryGetValue(key, out var own) ? own : (mine, mine);
            var (added, more) = other._items.TryGetValue(key, out var item) ? (Scale(other, item.Weight, at), Scale(other, item.Error, at)) : (theirs, theirs);
            _items[key] = (weight + added, error + more);
        }

        while (_items.Count > capacity) _items.Remove(Least().Key);
    }

    private double Scale(FrequentItems other, double weight, Instant at) => other.Decay.Read(weight, at) * Decay.Weight(at);

    private (string Key, double Weight) Least()
    {
        var (key, weight) = ("", double.PositiveInfinity);
        foreach (var (other, item) in _items)
            if (item.Weight < weight || (item.Weight == weight && string.CompareOrdinal(other, key) < 0))
                (key, weight) = (other, item.Weight);
        return (key, weight);
    }

    private void MoveTo(Instant at)
    {
        var halves = Decay.MoveTo(at);
        if (halves == 0) return;
        foreach (var key in _items.Keys.ToArray())
        {
            var (weight, error) = _items[key];
            _items[key] = (Math.ScaleB(weight, -halves), Math.ScaleB(error, -halves));
        }
    }
}
