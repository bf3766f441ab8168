using System.Runtime.InteropServices;
using NodaTime;

namespace Hotline.Abuse.Surges;

/// <summary>How many calls an hour are seen by a key, and how many are usual.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SurgeLevel(double Calls, double PerHour, double UsualPerHour, double Deviations)
{
    public bool Raises(SurgeSettings settings) =>
        Calls >= settings.LeastCalls && PerHour >= settings.RaiseAt * UsualPerHour && Deviations >= settings.Deviations;

    public bool Clears(SurgeSettings settings) => Calls < settings.LeastCalls / 2 || PerHour < settings.ClearBelow * UsualPerHour;

    /// <param name="calls">The faded count seen now.</param>
    /// <param name="usualPerHour">What is usual.</param>
    /// <param name="hours">The length of the window that weighs as much as the fading.</param>
    /// <remarks>Of a Poisson stream with rate λ, the faded count has the mean λτ and half of that as its variance, so twice
    /// the count is spread as a Poisson count of mean 2λτ is. The square root makes its spread even (Anscombe 1948).</remarks>
    public static SurgeLevel Of(double calls, double usualPerHour, double hours) => new(
        calls, calls / hours, usualPerHour, 2 * (Math.Sqrt((2 * calls) + 0.375) - Math.Sqrt((2 * usualPerHour * hours) + 0.375)));

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
