using System.Globalization;

namespace Hotline.Benchmarks.Results;

/// <summary>How figures are written: three digits that count, thousands apart.</summary>
internal static class Figures
{
    /// <summary>Microseconds, without the unit.</summary>
    public static string Micro(double value) => value switch
    {
        < 10 => value.ToString("0.00", CultureInfo.InvariantCulture),
        < 100 => value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => value.ToString("N0", CultureInfo.InvariantCulture),
    };

    /// <summary>Microseconds, with the unit that fits.</summary>
    public static string Time(double micro) => micro switch
    {
        < 1_000 => $"{Micro(micro)} µs",
        < 1_000_000 => $"{Micro(micro / 1_000)} ms",
        _ => $"{Micro(micro / 1_000_000)} s",
    };

    /// <summary>How many times as much, in two digits that count.</summary>
    public static string Times(double value)
    {
        if (value < 10) return value.ToString("0.0", CultureInfo.InvariantCulture) + "×";
        var unit = Math.Pow(10, Math.Floor(Math.Log10(value)) - 1);
        return (Math.Round(value / unit) * unit).ToString("N0", CultureInfo.InvariantCulture) + "×";
    }
}
