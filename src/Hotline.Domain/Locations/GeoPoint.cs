using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Hotline.Domain.Locations;

/// <summary>A point on the earth in WGS 84, in degrees.</summary>
/// <remarks>Immutable; compares by its two numbers. Where a caller is is personal: the text form is rounded to a tenth of a
/// degree, about eleven kilometres.</remarks>
public sealed record GeoPoint
{
    /// <summary>The mean radius of the earth in metres that distances are reckoned with: 6,371,008.8, the R1 of the
    /// International Union of Geodesy and Geophysics (H. Moritz, Geodetic Reference System 1980).</summary>
    public const double EarthRadiusMetres = 6_371_008.8;

    /// <summary>Makes a point. For numbers that came from outside use <see cref="PointReader"/>, which explains what is
    /// wrong with them.</summary>
    /// <param name="latitude">Degrees, -90 (south pole) to 90.</param>
    /// <param name="longitude">Degrees, -180 to 180, east of Greenwich positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range, or is none.</exception>
    public GeoPoint(double latitude, double longitude)
    {
        // The number is personal, so the exception does not quote it.
        if (!IsLatitude(latitude)) throw new ArgumentOutOfRangeException(nameof(latitude), "A latitude is from -90 to 90.");
        if (!IsLongitude(longitude)) throw new ArgumentOutOfRangeException(nameof(longitude), "A longitude is from -180 to 180.");
        (Latitude, Longitude) = (latitude, longitude);
    }

    /// <summary>Degrees north of the equator; south is negative. -90 to 90. Personal data when it is a caller's.</summary>
    public double Latitude { get; }

    /// <summary>Degrees east of Greenwich; west is negative. -180 to 180. Personal data when it is a caller's.</summary>
    public double Longitude { get; }

    /// <summary>The distance to another point in metres along the sphere, by the haversine formula (R. W. Sinnott, Virtues
    /// of the Haversine, Sky and Telescope 68, 1984) with <see cref="EarthRadiusMetres"/>.</summary>
    /// <remarks>The earth is no sphere: the answer can be wrong by about half a percent. It is the straight way, not the
    /// road. The same in both directions; 0 for equal points.</remarks>
    /// <exception cref="ArgumentNullException">The point is <c>null</c>.</exception>
    public double DistanceTo(GeoPoint other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var halfLatitude = double.DegreesToRadians(other.Latitude - Latitude) / 2;
        var halfLongitude = double.DegreesToRadians(other.Longitude - Longitude) / 2;
        var alongLatitude = Math.Sin(halfLatitude) * Math.Sin(halfLatitude);
        var alongLongitude = Math.Sin(halfLongitude) * Math.Sin(halfLongitude);
        var cosines = Math.Cos(double.DegreesToRadians(Latitude)) * Math.Cos(double.DegreesToRadians(other.Latitude));
        // Rounding can lift the sum a hair over 1 between opposite points.
        return 2 * EarthRadiusMetres * Math.Asin(Math.Min(1, Math.Sqrt(alongLatitude + (cosines * alongLongitude))));
    }

    /// <summary>The point rounded to a tenth of a degree, such as <c>near -6.5, 107.4</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"near {Rounded(Latitude):0.0}, {Rounded(Longitude):0.0}");

    internal static bool IsLatitude([NotNullWhen(true)] double? degrees) => degrees is >= -90 and <= 90;

    internal static bool IsLongitude([NotNullWhen(true)] double? degrees) => degrees is >= -180 and <= 180;

    // Adding zero makes -0.0 a plain 0.
    private static double Rounded(double degrees) => Math.Round(degrees, 1) + 0.0;
}
