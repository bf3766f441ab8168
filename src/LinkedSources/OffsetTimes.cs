using NodaTime;
using NodaTime.Text;

namespace Hotline.LinkedSources;

/// <summary>Reads times as reports give them: a day, a time with seconds and a zone, as in RFC 3339.</summary>
/// <remarks>
/// <para>All readers take and refuse the same: white space around is passed over, <c>t</c> and <c>z</c> may be lower-case,
/// parts of a second may follow, and the zone may leave its minutes out (<c>+07</c>). Seconds and zone are needed.</para>
/// <para>This file is compiled into each package that reads times.</para>
/// </remarks>
internal static class OffsetTimes
{
    private const int LastYear = 9999;

    /// <summary>Whether the text is a time.</summary>
    /// <param name="text">The text as it came.</param>
    /// <param name="at">The time, or <c>null</c> where it lies before the year 1 or, because of its zone, after the year
    /// 9999, where the calendar ends.</param>
    public static bool TryRead(string text, out Instant? at)
    {
        at = null;
        var upper = text.Trim().Replace('t', 'T').Replace('z', 'Z');
        if (!OffsetDateTimePattern.Rfc3339.Parse(upper).TryGetValue(default, out var time)
            && !OffsetDateTimePattern.ExtendedIso.Parse(upper).TryGetValue(default, out time))
            return false;
        if (time.Year > 0 && (time.Year < LastYear || time.Offset >= Offset.Zero)) at = time.ToInstant();
        return true;
    }
}
