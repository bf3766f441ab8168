using Hotline.LinkedSources;
using NodaTime;
using NodaTime.Text;

namespace Hotline.Domain.Exchange;

/// <summary>Moments as text: ISO 8601 in UTC with as many decimals as are needed; read with any zone.</summary>
internal static class ExchangeTimes
{
    private const int LongestTime = 64;

    public static string Write(Instant at) => InstantPattern.ExtendedIso.Format(at);

    public static bool TryRead(string? text, out Instant at)
    {
        at = default;
        if (text is null || text.Length > LongestTime) return false;
        if (InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out at)) return true;
        if (!OffsetTimes.TryRead(text, out var read) || read is not { } known) return false;
        at = known;
        return true;
    }
}
