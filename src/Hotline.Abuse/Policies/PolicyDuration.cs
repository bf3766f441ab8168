using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Hotline.Abuse.Policies;

/// <summary>Durations in policy files: ISO 8601 in whole weeks, days and hours, such as <c>P30D</c>, <c>PT168H</c>.</summary>
internal static class PolicyDuration
{
    /// <summary>Ten years: longer, nothing may be held against anyone.</summary>
    public const int MostHours = 3_660 * 24;

    /// <summary>Hours, or null when the text is no such duration or a longer one than an int holds.</summary>
    public static int? TryHours(string text)
    {
        if (!PeriodPattern.Roundtrip.Parse(text).TryGetValue(Period.Zero, out var period)) return null;
        if (period.Years != 0 || period.Months != 0 || period.Minutes != 0 || period.Seconds != 0 || period.Milliseconds != 0
            || period.Ticks != 0 || period.Nanoseconds != 0)
            return null;
        var hours = ((((Int128)period.Weeks * 7) + period.Days) * 24) + period.Hours;
        return hours >= int.MinValue && hours <= int.MaxValue ? (int)hours : null;
    }

    /// <summary>Hours, or null after what is wrong was said.</summary>
    public static int? Check(PolicyFailures failures, string text, string field)
    {
        var hours = TryHours(text);
        if (hours is null)
            failures.Add("duration-malformed", field, "this is no duration in whole days and hours", "write it as in P30D, PT168H or P1DT12H");
        else if (hours is < 1 or > MostHours)
            failures.Add("duration-out-of-range", field, "the duration is not from one hour to 3660 days", "give a duration in this range");
        else
            return hours;
        return null;
    }

    public static string Format(int hours) => string.Create(CultureInfo.InvariantCulture, $"PT{hours}H");
}
