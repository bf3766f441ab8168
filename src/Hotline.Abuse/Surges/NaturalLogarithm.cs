namespace Hotline.Abuse.Surges;

/// <summary>Logarithms that are the same on every machine: <see cref="Math.Log(double)"/> may differ in the last bit, and a replay must
/// not.</summary>
internal static class NaturalLogarithm
{
    private const double OfTwo = 0.69314718055994530942;
    private const int Terms = 15; // of the series; the remainder is below the last bit

    /// <summary>The natural logarithm of a positive number.</summary>
    public static double Of(double number)
    {
        var exponent = Math.ILogB(number);
        var part = Math.ScaleB(number, -exponent); // 1 to 2
        if (part > 1.5) (part, exponent) = (part / 2, exponent + 1);
        var step = (part - 1) / (part + 1);
        var square = step * step;
        var sum = 0.0;
        for (var term = Terms; term >= 0; term--) sum = (sum * square) + (1.0 / ((2 * term) + 1));
        return (2 * step * sum) + (exponent * OfTwo);
    }
}
