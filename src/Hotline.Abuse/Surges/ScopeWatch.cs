using NodaTime;

namespace Hotline.Abuse.Surges;

/// <summary>All keys of one scope: their present and usual levels, their callers, and their alerts.</summary>
internal sealed class ScopeWatch(SurgeScope scope, SurgeSettings settings)
{
    private readonly FrequentItems _now = new(settings.Capacity, settings.HalfLife);
    private readonly FrequentItems _usual = new(settings.Capacity, settings.UsualHalfLife);
    private readonly Dictionary<string, RecentCallers> _callers = new(StringComparer.Ordinal);

    // When the level was first too high, and since when an alert stands.
    private readonly SortedDictionary<string, (Instant HighSince, Instant? RaisedAt)> _high = new(StringComparer.Ordinal);

    public void Add(string key, ulong? caller, double shape, Instant at)
    {
        if (_now.Add(key, 1, at) is { } gone) _callers.Remove(gone);
        _usual.Add(key, 1 / shape, at);
        if (!_callers.TryGetValue(key, out var callers)) _callers[key] = callers = MakeCallers();
        callers.Add(at.ToUnixTimeSeconds(), caller);
    }

    /// <summary>Looks at a key, and says whether an alert on it begins or ends.</summary>
    public SurgeAlert? Look(string key, double shape, Instant start, Instant at)
    {
        var level = LevelOf(key, shape, start, at);
        if (!_high.TryGetValue(key, out var high))
        {
            if (!level.Raises(settings)) return null;
            high = (at, null);
            _high[key] = high;
        }

        if (high.RaisedAt is { } raisedAt)
        {
            if (!level.Clears(settings) || at - raisedAt < settings.StandsAtLeast) return null;
            _high.Remove(key);
            return Alert(key, level, raisedAt, at) with { ClearedAt = at };
        }

        if (!level.Raises(settings))
        {
            _high.Remove(key);
            return null;
        }

        if (at - high.HighSince < settings.RaiseAfter) return null;
        _high[key] = (high.HighSince, at);
        return Alert(key, level, at, at);
    }

    public string[] HighKeys() => [.. _high.Keys];

    public IEnumerable<SurgeAlert> Standing(double shape, Instant start, Instant at)
    {
        foreach (var (key, high) in _high)
            if (high.RaisedAt is { } raisedAt)
                yield return Alert(key, LevelOf(key, shape, start, at), raisedAt, at);
    }

    public void Merge(ScopeWatch other, Instant at)
    {
        _now.Merge(other._now, at);
        _usual.Merge(other._usual, at);
        foreach (var (key, callers) in other._callers)
        {
            if (!_callers.TryGetValue(key, out var own)) _callers[key] = own = MakeCallers();
            own.Merge(callers, at.ToUnixTimeSeconds());
        }

        var kept = _now.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var key in _callers.Keys.Where(key => !kept.Contains(key)).ToArray()) _callers.Remove(key);
        foreach (var (key, theirs) in other._high)
        {
            var (highSince, raisedAt) = _high.GetValueOrDefault(key, theirs);
            var earlier = raisedAt is { } mine && theirs.RaisedAt is { } its ? Instant.Min(mine, its) : raisedAt ?? theirs.RaisedAt;
            _high[key] = (Instant.Min(highSince, theirs.HighSince), earlier);
        }
    }

    private RecentCallers MakeCallers() => new(2 * (long)settings.HalfLife.TotalSeconds);

    // What is seen errs low and what is usual errs high, so that crowding raises no alert.
    private SurgeLevel LevelOf(string key, double shape, Instant start, Instant at)
    {
        var heard = 1 - _usual.Decay.Left(at - start);
        var usual = heard <= 0 ? 0 : _usual.Read(key, at).High / (_usual.Decay.Hours * heard);
        return SurgeLevel.Of(_now.Read(key, at).Low, usual * shape, _now.Decay.Hours);
    }

    private SurgeAlert Alert(string key, SurgeLevel level, Instant raisedAt, Instant at) => level.Alert(
        scope, key, raisedAt, at, _callers.TryGetValue(key, out var callers) ? callers.Read(at.ToUnixTimeSeconds()) : (0, 0, 0));
}
