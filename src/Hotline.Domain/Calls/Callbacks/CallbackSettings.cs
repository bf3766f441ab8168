using NodaTime;

namespace Hotline.Domain.Calls.Callbacks;

/// <summary>How often, and how soon, callers who were lost are called back.</summary>
public sealed record CallbackSettings
{
    /// <summary>How often to try before giving up, 1 to 20. Default 3, which auditors of emergency lines in India ask
    /// for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    public int MostAttempts
    {
        get;
        init => field = value is >= 1 and <= 20 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "1 to 20.");
    } = 3;

    /// <summary>How long after the line was gone the first attempt is due; not negative. Default at once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public Duration FirstAfter { get; init => field = NotNegative(value); } = Duration.Zero;

    /// <summary>How long after an attempt the next one is due; not negative. Default 5 minutes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public Duration Spacing { get; init => field = NotNegative(value); } = Duration.FromMinutes(5);

    internal static CallbackSettings Default { get; } = new();

    private static Duration NotNegative(Duration value) => value >= Duration.Zero
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "Not negative.");
}
