using System.Runtime.InteropServices;

namespace Hotline.Benchmarks.Measuring;

/// <summary>What calls cost: of the quietest round, since whatever else a machine does only ever adds.</summary>
/// <param name="Mean">Microseconds.</param>
/// <param name="P50">Microseconds; the median call.</param>
/// <param name="P99">Microseconds; the slowest call in a hundred.</param>
/// <param name="Bytes">Allocated by a call on average, rounded.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Measurement(double Mean, double P50, double P99, long Bytes);
