using System.Runtime.InteropServices;
using NodaTime;

namespace Hotline.Abuse.Surges;

/// <summary>How many calls an hour are seen by a key, and how many are usual.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SurgeLevel(double Calls, double PerHour, double UsualPerHour, double Deviations)
{
    // Nothing is so unusual that one call says anything.
    private const double LeastUsual = 0.02;

    public bool Raises(SurgeSettings settings) =>
        Calls >= settings.LeastCalls && PerHour >= settings.RaiseAt * UsualPerHour && Deviations >= settings.Deviations;

    public bool Clears(SurgeSettings settings) => Calls < settings.LeastCalls / 2 || PerHour < settings.ClearBelow * UsualPerHour;

    /// <param name="calls">The faded count seen now.</param>
    /// <param name="usualPerHour">What is usual.</param>
    /// <param name="hours">The length of the window that weighs as much as the fading.</param>
    /// <remarks>Of a Poisson stream with rate λ, the faded count has the mean λτ and half of that as its variance, so twice
    /// the count is spread as a Poisson count of mean 2λτ is. How improbable it is comes from the signed root of the deviance, which follows
    /// the tail of small counts where the difference of square roots falls short: 12 where 1 is usual is 6.1 deviations, as its
    /// probability of 8·10⁻¹⁰ is, and 4.7 by square roots.</remarks>
    public static SurgeLevel Of(double calls, double usualPerHour, double hours)
    {
        var (seen, usual) = (2 * calls, Math.Max(LeastUsual, 2 * usualPerHour * hours));
        var deviance = seen <= 0 ? usual : (seen * NaturalLogarithm.Of(seen / usual)) - (seen - usual);
        return new SurgeLevel(calls, calls / hours, usualPerHour, Math.CopySign(Math.Sqrt(2 * Math.Max(0, deviance)), seen - usual));
    }

    public SurgeAlert Alert(SurgeScope scope, string key, Instant raisedAt, Instant at, (int Distinct, int WithNumber, int WithoutNumber) callers) => new()
    {
        Scope = scope,
        Key = key,
        RaisedAt = raisedAt,
        At = at,
        CallsPerHour = PerHour,
        UsualPerHour = UsualPerHour,
        Deviations = Deviations,
        DistinctCallers = callers.Distinct,
        CallsWithNumber = callers.WithNumber,
        CallsWithoutNumber = callers.WithoutNumber,
    };
}
