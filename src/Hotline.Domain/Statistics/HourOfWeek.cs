using System.Runtime.InteropServices;
using NodaTime;

namespace Hotline.Domain.Statistics;

/// <summary>An hour of a day of the week.</summary>
/// <param name="Day">The day of the week, Monday to Sunday.</param>
/// <param name="Hour">The hour in which it began, 0 to 23.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct HourOfWeek(IsoDayOfWeek Day, int Hour);
