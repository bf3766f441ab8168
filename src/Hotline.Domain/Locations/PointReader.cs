using Hotline.Domain.Failures;

namespace Hotline.Domain.Locations;

/// <summary>Turns two numbers that came from outside into a point, and explains what is wrong with them.</summary>
/// <remarks>
/// <para>Nothing is put right: swapped numbers are told, not swapped back, for a guessed place can send help to the wrong
/// one. No failure quotes the numbers.</para>
/// <para>Codes: <c>latitude-missing longitude-missing latitude-out-of-range longitude-out-of-range point-swapped
/// point-is-origin</c>; as a warning, with the point kept: <c>point-outside-area</c>, and <c>point-swapped</c> where both
/// readings are points of the world.</para>
/// <para>Safe to use from several threads at once.</para>
/// </remarks>
public static class PointReader
{
    private const string SwapMend = "let the sender put the latitude first; in Indonesia it lies between -11 and 6, the longitude between 95 and 141";

    /// <summary>Reads a point.</summary>
    /// <param name="latitude">Degrees; <c>null</c> when missing.</param>
    /// <param name="longitude">Degrees; <c>null</c> when missing.</param>
    /// <param name="expected">Where callers are expected; <c>null</c> for <see cref="GeoBounds.Indonesia"/>.</param>
    /// <param name="field">The path of what holds the two, for the failures. Default empty: they stand at the top.</param>
    /// <exception cref="ArgumentNullException">The field is <c>null</c>.</exception>
    public static PointReading Read(double? latitude, double? longitude, GeoBounds? expected = null, string field = "")
    {
        ArgumentNullException.ThrowIfNull(field);
        expected ??= GeoBounds.Indonesia;
        var latitudeField = field.Length == 0 ? "latitude" : field + ".latitude";
        var longitudeField = field.Length == 0 ? "longitude" : field + ".longitude";
        var swappedFits = latitude is { } first && longitude is { } second && expected.Contains(second, first);

        var failures = new List<Failure>();
        if (latitude is null) failures.Add(Failed("latitude-missing", latitudeField, "the latitude is missing", "send both numbers, or none"));
        if (longitude is null) failures.Add(Failed("longitude-missing", longitudeField, "the longitude is missing", "send both numbers, or none"));
        if (failures.Count > 0) return new PointReading { Failures = [.. failures] };

        var isInWorld = GeoPoint.IsLatitude(latitude) && GeoPoint.IsLongitude(longitude);
        if (!isInWorld && swappedFits)
            return Refused(Failed("point-swapped", field, "the latitude and the longitude stand in each other's place", SwapMend));
        if (!GeoPoint.IsLatitude(latitude))
            failures.Add(Failed("latitude-out-of-range", latitudeField, "the latitude is outside the world", "send degrees from -90 to 90, with a point before the decimals"));
        if (!GeoPoint.IsLongitude(longitude))
            failures.Add(Failed("longitude-out-of-range", longitudeField, "the longitude is outside the world", "send degrees from -180 to 180, with a point before the decimals"));
        if (!isInWorld) return new PointReading { Failures = [.. failures] };
        if (latitude == 0 && longitude == 0)
            return Refused(Failed("point-is-origin", field, "0, 0 lies in the sea off Africa; devices send it when they do not know where they are", "ask the caller for the place"));

        var point = new GeoPoint(latitude.GetValueOrDefault(), longitude.GetValueOrDefault());
        if (expected.Contains(point)) return new PointReading { Point = point, Failures = [] };
        var warning = swappedFits
            ? Failed("point-swapped", field, "the latitude and the longitude seem to stand in each other's place", SwapMend)
            : Failed("point-outside-area", field, "the point lies outside the area where callers are expected", "ask the caller for the place before relying on it");
        return new PointReading { Point = point, Failures = [warning with { Severity = FailureSeverity.Warning }] };
    }

    private static PointReading Refused(Failure failure) => new() { Failures = [failure] };

    private static Failure Failed(string code, string field, string message, string mend) =>
        new() { Code = code, Field = field, Message = message, Mend = mend };
}
