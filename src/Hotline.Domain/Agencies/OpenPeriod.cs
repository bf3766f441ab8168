using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Hotline.Domain.Agencies;

/// <summary>A part of a day during which an agency is open, by the clock on the wall.</summary>
/// <remarks>The beginning belongs to it, the end does not. An end that is not later than the beginning is on the next day, so
/// that 20:00–06:00 is a night and 00:00–00:00 (also written 00:00–24:00) a whole day; the period belongs to the day on
/// which it begins. Immutable; compares by value.</remarks>
/// <param name="From">When it begins.</param>
/// <param name="To">When it ends.</param>
public sealed record OpenPeriod(LocalTime From, LocalTime To)
{
    private static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Whether it ends on the day after it began.</summary>
    public bool EndsNextDay => To <= From;

    /// <summary>Such as <c>20:00-06:00</c>.</summary>
    public override string ToString() =>
        $"{From.ToString("HH:mm", CultureInfo.InvariantCulture)}-{(To == LocalTime.Midnight ? "24:00" : To.ToString("HH:mm", CultureInfo.InvariantCulture))}";

    /// <summary>Reads <c>07:30-15:00</c>; null when the text is something else.</summary>
    internal static OpenPeriod? TryParse(string? text)
    {
        var parts = text?.Split('-');
        if (parts is not [var from, var to] || !Pattern.Parse(from.Trim()).TryGetValue(default, out var start)) return null;
        if (to.Trim() is "24:00") return new OpenPeriod(start, LocalTime.Midnight);
        return Pattern.Parse(to.Trim()).TryGetValue(default, out var end) ? new OpenPeriod(start, end) : null;
    }

    /// <summary>Whether it is open at a time of the day it begins on, or of the next day.</summary>
    internal bool Holds(LocalTime time, bool onNextDay) => onNextDay
        ? EndsNextDay && time < To
        : time >= From && (EndsNextDay || time < To);
}
