using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Hotline.Domain.Callers;
using NodaTime;

namespace Hotline.Abuse.Surges;

/// <summary>Watches calls for surges: on the whole line, by trunk, by the first digits of numbers, and by area.</summary>
/// <remarks>
/// <para>The same calls in the same order always give the same alerts, on every machine; so a log can be replayed, and replaying the
/// past weeks teaches what is usual. Memory is bounded by <see cref="SurgeSettings.Capacity"/>, whatever comes in.</para>
/// <para>What a watch knows of callers is how many different ones there were, about. It can raise an alert; it cannot touch a
/// caller, an answer or a standing. Safe to use from several threads at once; then the order is that of the calls to it.</para>
/// </remarks>
public sealed class SurgeWatch
{
    private const int LookEverySeconds = 10;
    private const int HiddenDigits = 4;
    private const int InARow = 3;
    private static readonly Duration MostAhead = Duration.FromDays(1);

    private readonly Lock _lock = new();
    private readonly SurgeSettings _settings;
    private DailyShape _shape;
    private ScopeWatch _line;
    private ScopeWatch _trunks;
    private ScopeWatch _areas;
    private ImmutableArray<ScopeWatch> _prefixes;
    private Instant? _start;
    private Instant _latest;
    private Instant _lookedAt;
    private int _aheadInARow;
    private int _behindInARow;

    /// <summary>Makes a watch that has heard nothing yet.</summary>
    /// <param name="settings">What counts as a surge; <c>null</c> for <see cref="SurgeSettings.Default"/>.</param>
    /// <exception cref="ArgumentException">The settings clear an alert at a level that raises one.</exception>
    public SurgeWatch(SurgeSettings? settings = null)
    {
        _settings = settings ?? SurgeSettings.Default;
        if (_settings.ClearBelow >= _settings.RaiseAt)
            throw new ArgumentException("An alert would be cleared at the level that raises it: ClearBelow must be below RaiseAt.", nameof(settings));
        Clear();
    }

    /// <summary>Takes in a call.</summary>
    /// <remarks>A call dated more than a day after the latest time heard of may have a wrong clock behind it. It counts at that latest time;
    /// the watch moves on when <see cref="Advance"/> says so, or with the third such call in a row. Within the first day of a watch, three
    /// calls in a row that are dated more than a day before let it begin anew with them.</remarks>
    /// <returns>The alerts that it raises or that have ended since, the whole line first.</returns>
    public ImmutableArray<SurgeAlert> Observe(SurgeCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        lock (_lock)
        {
            var alerts = ImmutableArray.CreateBuilder<SurgeAlert>();
            if (IsBelieved(call.At)) MoveTo(call.At, alerts);
            var shape = _shape.At(_latest);
            var number = call.Caller.Match<PhoneNumber?>(identified => identified.Number, _ => null, _ => null, shared => shared.Number);
            var caller = number is { } known ? DistinctSketch.Hash(known.E164, _settings.Seed) : (ulong?)null;
            foreach (var (scope, key) in KeysOf(call, number?.E164))
            {
                scope.Add(key, caller, shape, _latest);
                Look(scope, key, shape, alerts);
            }

            _shape.Add(_latest);
            return alerts.DrainToImmutable();
        }
    }

    /// <summary>Lets time pass while nobody calls, so that alerts end.</summary>
    /// <returns>The alerts that are raised or have ended.</returns>
    public ImmutableArray<SurgeAlert> Advance(Instant now)
    {
        lock (_lock)
        {
            if (_start is null) return [];
            var alerts = ImmutableArray.CreateBuilder<SurgeAlert>();
            _aheadInARow = 0;
            MoveTo(now, alerts);
            return alerts.DrainToImmutable();
        }
    }

    /// <summary>The alerts that stand, with the figures of the latest time heard of.</summary>
    public ImmutableArray<SurgeAlert> Standing()
    {
        lock (_lock)
        {
            if (_start is not { } start) return [];
            var shape = _shape.At(_latest);
            return [.. Scopes().SelectMany(scope => scope.Standing(shape, start, _latest))];
        }
    }

    /// <summary>Whether the watch still only learns what is usual.</summary>
    public bool IsLearning
    {
        get
        {
            lock (_lock) return _start is not { } start || _latest - start < _settings.Learning;
        }
    }

    /// <summary>Takes in all that another watch has heard, such as that of a second site. Levels and sketches are then those of both
    /// together (errors of crowded ones add up); an alert that stood in either stands, until it ends.</summary>
    /// <param name="other">A watch with equal settings; what it says does not change. Do not merge two watches into each other at the same
    /// time.</param>
    /// <exception cref="ArgumentException">The settings differ, or it is this watch itself.</exception>
    public void Merge(SurgeWatch other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(this, other)) throw new ArgumentException("A watch is not merged with itself.", nameof(other));
        if (!IsAlike(_settings, other._settings)) throw new ArgumentException("Watches are merged only when their settings are equal.", nameof(other));
        lock (_lock)
        {
            lock (other._lock)
            {
                if (other._start is not { } start) return;
                _latest = _start is null ? other._latest : Instant.Max(_latest, other._latest);
                _lookedAt = _start is null ? other._lookedAt : Instant.Max(_lookedAt, other._lookedAt);
                _start = _start is { } mine ? Instant.Min(mine, start) : start;
                _shape.Merge(other._shape, _latest);
                foreach (var (own, its) in Scopes().Zip(other.Scopes())) own.Merge(its, _latest);
            }
        }
    }

    private static bool IsAlike(SurgeSettings one, SurgeSettings other) =>
        one.PrefixLengths.SequenceEqual(other.PrefixLengths) && one == other with { PrefixLengths = one.PrefixLengths };

    private static bool IsKey(string? text) => !string.IsNullOrWhiteSpace(text) && text.Length <= SurgeSettings.MaxKeyLength;

    private IEnumerable<(ScopeWatch Scope, string Key)> KeysOf(SurgeCall call, string? number)
    {
        yield return (_line, "");
        if (IsKey(call.Trunk)) yield return (_trunks, call.Trunk!);
        if (number is not null)
            for (var i = 0; i < _prefixes.Length; i++)
                if (number.Length > _settings.PrefixLengths[i] + HiddenDigits)
                    yield return (_prefixes[i], number[..(_settings.PrefixLengths[i] + 1)]);
        if (IsKey(call.Area)) yield return (_areas, call.Area!);
    }

    private bool IsBelieved(Instant at)
    {
        _aheadInARow = _start is not null && at - _latest > MostAhead ? _aheadInARow + 1 : 0;
        // It may also have been the first call whose clock was wrong.
        _behindInARow = _start is { } start && _latest - start < MostAhead && _latest - at > MostAhead ? _behindInARow + 1 : 0;
        if (_behindInARow == InARow) Clear();
        return _aheadInARow is 0 or InARow;
    }

    [MemberNotNull(nameof(_shape), nameof(_line), nameof(_trunks), nameof(_areas))]
    private void Clear()
    {
        (_start, _aheadInARow, _behindInARow) = (null, 0, 0);
        _shape = new DailyShape(_settings);
        _line = new ScopeWatch(SurgeScope.Line, _settings);
        _trunks = new ScopeWatch(SurgeScope.Trunk, _settings);
        _areas = new ScopeWatch(SurgeScope.Area, _settings);
        _prefixes = [.. _settings.PrefixLengths.Select(_ => new ScopeWatch(SurgeScope.Prefix, _settings))];
    }

    private IEnumerable<ScopeWatch> Scopes() => [_line, _trunks, .. _prefixes, _areas];

    private void MoveTo(Instant at, ImmutableArray<SurgeAlert>.Builder alerts)
    {
        if (_start is null) (_start, _latest, _lookedAt) = (at, at, at);
        _latest = Instant.Max(_latest, at);
        if (_latest - _lookedAt < Duration.FromSeconds(LookEverySeconds)) return;
        _lookedAt = _latest;
        var shape = _shape.At(_latest);
        foreach (var scope in Scopes())
            foreach (var key in scope.HighKeys())
                Look(scope, key, shape, alerts);
    }

    private void Look(ScopeWatch scope, string key, double shape, ImmutableArray<SurgeAlert>.Builder alerts)
    {
        if (_latest - _start < _settings.Learning) return;
        if (scope.Look(key, shape, _start!.Value, _latest) is { } alert) alerts.Add(alert);
    }
}
