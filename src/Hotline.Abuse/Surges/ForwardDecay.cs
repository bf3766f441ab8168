using NodaTime;

namespace Hotline.Abuse.Surges;

/// <summary>Weights measured from a fixed landmark (forward decay: Cormode, Shkapenyuk, Srivastava and Xu, ICDE 2009): a call at t weighs
/// 2^((t−L)/H) for good, and a sum of these is read at t' as sum · 2^(−(t'−L)/H). So sums need no touching as time passes, and
/// calls may come in any order.</summary>
/// <remarks>The landmark moves on by whole half-lives before weights overflow; halving is exact in binary. Powers are made
/// of square roots, which every machine rounds alike. Whole seconds.</remarks>
internal sealed class ForwardDecay(Duration halfLife)
{
    private const int MostHalves = 256;

    private static readonly double[] Roots = MakeRoots();

    private readonly long _half = (long)halfLife.TotalSeconds;
    private long _landmark;

    /// <summary>The length of a window that weighs as much, in hours: H / ln 2.</summary>
    public double Hours => _half / (3600.0 * 0.69314718055994530942);

    /// <summary>By how many halves to scale all sums before anything at this time is added; the landmark is moved.</summary>
    public int MoveTo(Instant at)
    {
        var halves = (at.ToUnixTimeSeconds() - _landmark) / _half;
        if (halves <= MostHalves) return 0;
        _landmark += halves * _half;
        return (int)Math.Min(halves, 100_000);
    }

    public double Weight(Instant at) => Power(at.ToUnixTimeSeconds() - _landmark);

    public double Read(double sum, Instant at) => sum / Weight(at);

    /// <summary>What is left after a time: 2^(−time/H).</summary>
    public double Left(Duration time) => 1 / Power((long)time.TotalSeconds);

    private static double[] MakeRoots()
    {
        var roots = new double[40];
        roots[0] = Math.Sqrt(2);
        for (var i = 1; i < roots.Length; i++) roots[i] = Math.Sqrt(roots[i - 1]);
        return roots;
    }

    private double Power(long seconds)
    {
        var whole = Math.DivRem(seconds, _half, out var rest);
        if (rest < 0) (whole, rest) = (whole - 1, rest + _half);
        var power = 1.0;
        foreach (var root in Roots)
        {
            rest *= 2;
            if (rest < _half) continue;
            rest -= _half;
            power *= root;
        }

        return Math.ScaleB(power, (int)Math.Clamp(whole, -2_000, 1_000));
    }
}
