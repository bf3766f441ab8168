using System.Runtime.InteropServices;

namespace Hotline.Domain.Statistics;

/// <summary>So many of so many, kept as two whole numbers so that nothing is lost when shares are compared or added up.</summary>
/// <param name="Count">How many.</param>
/// <param name="Of">Of how many.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Share(long Count, long Of)
{
    /// <summary>The share, 0 to 1; <c>null</c> when there is nothing to take a share of.</summary>
    public double? Value => Of > 0 ? (double)Count / Of : null;

    /// <summary>Whether the share is at least so many per cent, without rounding; <c>null</c> when there is nothing to take a
    /// share of.</summary>
    /// <param name="percent">Whole per cent.</param>
    public bool? IsAtLeast(int percent) => Of > 0 ? (Int128)Count * 100 >= (Int128)percent * Of : null;
}
