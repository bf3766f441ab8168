using System.Globalization;
using System.Runtime.InteropServices;

namespace Hotline.Triage.Assurance;

/// <summary>How many of a number of calls something is true of, and what that says about calls that nobody has seen.</summary>
/// <remarks>
/// <para><see cref="Low"/> and <see cref="High"/> are the score interval of E. B. Wilson, "Probable inference, the law of
/// succession, and statistical inference", Journal of the American Statistical Association 22 (1927), pages 209 to 212: with
/// <c>p</c> the share, <c>n</c> the number of calls and <c>z</c> = 1.959964 (95 %), the ends are
/// <c>(p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n)</c>. It stays within 0 and 1, and is fit for few calls and for
/// shares near 0. It holds for calls drawn at random, and says nothing about calls that a pack was improved on.</para>
/// <para>Immutable; compares by value. The default value is 0 of 0.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Proportion
{
    private const double Z = 1.959963984540054;

    /// <summary>Makes a proportion.</summary>
    /// <param name="count">How many it is true of, from 0.</param>
    /// <param name="of">How many were looked at, from <paramref name="count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or <paramref name="count"/> is above <paramref name="of"/>.</exception>
    public Proportion(long count, long of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfLessThan(of, count);
        (Count, Of) = (count, of);
    }

    /// <summary>How many it is true of.</summary>
    public long Count { get; }

    /// <summary>How many were looked at.</summary>
    public long Of { get; }

    /// <summary>The share, 0 to 1, or <c>null</c> when none was looked at.</summary>
    public double? Share => Of == 0 ? null : (double)Count / Of;

    /// <summary>The lower end of the 95 % interval, 0 to 1; 0 when none was looked at.</summary>
    public double Low => Count == 0 ? 0 : Bound(-1);

    /// <summary>The upper end of the 95 % interval, 0 to 1; 1 when none was looked at.</summary>
    public double High => Count == Of ? 1 : Bound(+1);

    /// <summary>Both taken together.</summary>
    public static Proportion operator +(Proportion left, Proportion right) => left.Add(right);

    /// <summary>Both taken together.</summary>
    public Proportion Add(Proportion other) => new(Count + other.Count, Of + other.Of);

    /// <summary>Such as <c>3 of 120 (2.5 %, 0.9–7.1)</c>; <c>0 of 0</c> when none was looked at.</summary>
    public override string ToString() => Share is { } share
        ? string.Create(CultureInfo.InvariantCulture, $"{Count} of {Of} ({100 * share:0.0} %, {100 * Low:0.0}–{100 * High:0.0})")
        : "0 of 0";

    private double Bound(int side)
    {
        var (n, p) = ((double)Of, (double)Count / Of);
        return (p + (Z * Z / (2 * n)) + (side * Z * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4 * n * n))))) / (1 + (Z * Z / n));
    }
}
