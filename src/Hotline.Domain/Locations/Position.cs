using System.Globalization;
using NodaTime;

namespace Hotline.Domain.Locations;

/// <summary>Where somebody or something is, how sure that is, and how and when it was found.</summary>
/// <remarks>Immutable; compares by value. Its text form rounds the point.</remarks>
public sealed record Position
{
    /// <summary>The point in the middle.</summary>
    public required GeoPoint Point { get; init; }

    /// <summary>The radius in metres of the circle around the point in which the true place lies, with
    /// <see cref="ConfidencePercent"/>. <c>null</c> when not known, which is not 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or no number.</exception>
    public double? UncertaintyMetres
    {
        get;
        init => field = value is null or (>= 0 and < double.PositiveInfinity)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), "Metres, 0 or more.");
    }

    /// <summary>How likely the true place lies in the circle, in percent from 0 to 100; <c>null</c> when not known. Devices
    /// mostly say 68.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    public double? ConfidencePercent
    {
        get;
        init => field = value is null or (>= 0 and <= 100)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), "Percent, 0 to 100.");
    }

    /// <summary>How it was got. Default unknown.</summary>
    public PositioningMethod Method { get; init; }

    /// <summary>When it was got, or <c>null</c> when not known. A caller in a car has moved on since.</summary>
    public Instant? FixedAt { get; init; }

    /// <summary>The rounded point and the uncertainty, such as <c>near -6.5, 107.4 (within 50 m, WiFi)</c>.</summary>
    public override string ToString() => UncertaintyMetres is { } metres
        ? string.Create(CultureInfo.InvariantCulture, $"{Point} (within {metres:0} m, {Method})")
        : $"{Point} (uncertainty not known, {Method})";
}
