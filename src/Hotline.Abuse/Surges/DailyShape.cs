using NodaTime;

namespace Hotline.Abuse.Surges;

/// <summary>How the calls of a usual day are spread over its hours, learned from all calls.</summary>
internal sealed class DailyShape(SurgeSettings settings)
{
    private const int HoursOfDay = 24;

    // One part in ten as if all hours were alike, so that no hour is expected to be empty.
    private const double Even = 0.1;

    private readonly FrequentItems _hours = new(HoursOfDay, settings.UsualHalfLife);
    private readonly double[] _read = new double[HoursOfDay];
    private long _readAt = long.MinValue;

    public void Add(Instant at) => _hours.Add(HourNames[HourOf(at)], 1, at);

    /// <summary>How many times the day's mean an hour usually has.</summary>
    public double At(Instant at)
    {
        // A shape moves over days; reading it once a minute is enough.
        var minute = at.ToUnixTimeSeconds() / 60;
        if (minute != _readAt)
        {
            for (var hour = 0; hour < HoursOfDay; hour++) _read[hour] = _hours.Read(HourNames[hour], at).High;
            var sum = _read.Sum();
            for (var hour = 0; hour < HoursOfDay; hour++) _read[hour] = sum == 0 ? 1 : Even + ((1 - Even) * HoursOfDay * _read[hour] / sum);
            _readAt = minute;
        }

        return _read[HourOf(at)];
    }

    public void Merge(DailyShape other, Instant at)
    {
        _hours.Merge(other._hours, at);
        _readAt = long.MinValue;
    }

    private static readonly string[] HourNames = [.. Enumerable.Range(0, HoursOfDay).Select(hour => hour.ToString("00", System.Globalization.CultureInfo.InvariantCulture))];

    private int HourOf(Instant at) => at.WithOffset(settings.LocalTime).Hour;
}
