using System.Collections.Immutable;
using Hotline.Domain.Callers;
using NodaTime;

namespace Hotline.Domain.Calls;

/// <summary>What a <see cref="LineEventReader"/> needs to know about the telephone lines.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the lists is not promised.</remarks>
public sealed record LineSettings
{
    /// <summary>How national numbers are written. Default: Indonesia.</summary>
    public NumberingPlan NumberingPlan { get; init; } = NumberingPlan.Indonesia;

    /// <summary>The numbers under which the hotline is called. Default 112 and 122.</summary>
    public ServiceNumbers ServiceNumbers { get; init; } = new();

    /// <summary>Numbers behind which many people call. Default: none.</summary>
    public ImmutableArray<PhoneNumber> SharedNumbers { get; init; } = [];

    /// <summary>How far the clock of the exchange may be ahead of the time of receipt. Default 5 minutes; not
    /// negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public Duration MostAhead { get; init => field = NotNegative(value); } = Duration.FromMinutes(5);

    /// <summary>How old an event may be when it is received. Default 7 days, for an exchange that was cut off; not
    /// negative. To read an old log, give a longer time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public Duration MostBehind { get; init => field = NotNegative(value); } = Duration.FromDays(7);

    private static Duration NotNegative(Duration value) => value >= Duration.Zero
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "Not negative.");
}
