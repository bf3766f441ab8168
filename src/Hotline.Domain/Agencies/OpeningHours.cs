using System.Collections.Immutable;
using NodaTime;

namespace Hotline.Domain.Agencies;

/// <summary>When an agency takes calls.</summary>
/// <remarks>
/// <para>By the clock on the wall in the agency's time zone: where clocks are put forward, the hours that do not exist are
/// lost, and where they are put back, the hour that comes twice counts twice. A holiday has its own periods in place of those
/// of its weekday; a night that began the day before still ends in its morning.</para>
/// <para>Immutable and safe to use from several threads at once. Do not compare two of these: equality is not
/// promised.</para>
/// </remarks>
public sealed class OpeningHours
{
    /// <summary>How far ahead <see cref="NextOpening"/> looks: 366 days.</summary>
    public const int MostDaysAhead = 366;

    private readonly ImmutableDictionary<IsoDayOfWeek, ImmutableArray<OpenPeriod>> _weekly;
    private readonly ImmutableDictionary<LocalDate, ImmutableArray<OpenPeriod>> _holidays;

    /// <summary>Makes hours that repeat every week.</summary>
    /// <param name="weekly">The periods of each day of the week; a day left out is closed.</param>
    /// <param name="holidays">The periods of single days, in place of the weekly ones; none means closed. <c>null</c> for no
    /// holidays.</param>
    /// <param name="zone">The time zone; <c>null</c> for Asia/Jakarta.</param>
    /// <exception cref="ArgumentNullException">The weekly hours are <c>null</c>.</exception>
    /// <exception cref="ArgumentException">A day of the week is none.</exception>
    public OpeningHours(
        IEnumerable<KeyValuePair<IsoDayOfWeek, ImmutableArray<OpenPeriod>>> weekly,
        IEnumerable<KeyValuePair<LocalDate, ImmutableArray<OpenPeriod>>>? holidays = null,
        DateTimeZone? zone = null)
    {
        ArgumentNullException.ThrowIfNull(weekly);
        _weekly = weekly.ToImmutableDictionary();
        _holidays = holidays?.ToImmutableDictionary() ?? ImmutableDictionary<LocalDate, ImmutableArray<OpenPeriod>>.Empty;
        Zone = zone ?? Jakarta;
        if (_weekly.Keys.Any(day => day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday))
            throw new ArgumentException("A day of the week is from Monday to Sunday.", nameof(weekly));
    }

    private OpeningHours()
    {
        (_weekly, _holidays) = (ImmutableDictionary<IsoDayOfWeek, ImmutableArray<OpenPeriod>>.Empty, ImmutableDictionary<LocalDate, ImmutableArray<OpenPeriod>>.Empty);
        (Zone, IsAlwaysOpen) = (Jakarta, true);
    }

    /// <summary>Open day and night, on holidays too.</summary>
    public static OpeningHours Always { get; } = new();

    /// <summary>Whether it is open day and night, on holidays too. Hours made of whole days do not count as such, since a
    /// holiday could close them.</summary>
    public bool IsAlwaysOpen { get; }

    /// <summary>The time zone of the clock on the wall.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The periods of a day of the week, apart from holidays; empty when closed. With
    /// <see cref="IsAlwaysOpen"/> not used.</summary>
    public ImmutableArray<OpenPeriod> On(IsoDayOfWeek day) => _weekly.GetValueOrDefault(day, []);

    /// <summary>Whether it is open at an instant.</summary>
    public bool IsOpenAt(Instant at)
    {
        if (IsAlwaysOpen) return true;
        var (date, time) = at.InZone(Zone).LocalDateTime;
        return PeriodsOf(date).Any(period => period.Holds(time, onNextDay: false))
            || PeriodsOf(date.PlusDays(-1)).Any(period => period.Holds(time, onNextDay: true));
    }

    /// <summary>When it next opens: the instant itself when it is open, or <c>null</c> when it stays closed for the next
    /// <see cref="MostDaysAhead"/> days.</summary>
    public Instant? NextOpening(Instant at)
    {
        if (IsOpenAt(at)) return at;
        var today = at.InZone(Zone).Date;
        for (var days = -1; days <= MostDaysAhead; days++)
        {
            var opening = OpeningsOn(today.PlusDays(days)).Where(start => start > at && IsOpenAt(start)).Order().Cast<Instant?>().FirstOrDefault();
            if (opening is not null) return opening;
        }

        return null;
    }

    /// <summary>Such as <c>always open</c> or <c>weekly hours in Asia/Jakarta</c>.</summary>
    public override string ToString() => IsAlwaysOpen ? "always open" : $"weekly hours in {Zone.Id}";

    private static DateTimeZone Jakarta => DateTimeZoneProviders.Tzdb["Asia/Jakarta"];

    private ImmutableArray<OpenPeriod> PeriodsOf(LocalDate date) =>
        _holidays.TryGetValue(date, out var holiday) ? holiday : On(date.DayOfWeek);

    // It opens where a period begins, each time the clock shows that, or where the clock jumps into one.
    private IEnumerable<Instant> OpeningsOn(LocalDate date)
    {
        foreach (var period in PeriodsOf(date))
        {
            var mapping = Zone.MapLocal(date + period.From);
            if (mapping.Count > 0) yield return mapping.First().ToInstant();
            if (mapping.Count > 1) yield return mapping.Last().ToInstant();
        }

        var day = new Interval(Zone.AtStartOfDay(date).ToInstant(), Zone.AtStartOfDay(date.PlusDays(1)).ToInstant());
        foreach (var zoneInterval in Zone.GetZoneIntervals(day))
            if (zoneInterval.HasStart && zoneInterval.Start >= day.Start) yield return zoneInterval.Start;
    }
}
