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
        if (latitude is null) failures.Add(PlaceFailures.LatitudeMissing.At(latitudeField));
        if (longitude is null) failures.Add(PlaceFailures.LongitudeMissing.At(longitudeField));
        if (failures.Count > 0) return new PointReading { Failures = [.. failures] };

        var isInWorld = GeoPoint.IsLatitude(latitude) && GeoPoint.IsLongitude(longitude);
        if (!isInWorld && swappedFits) return Refused(PlaceFailures.Swapped.At(field));
        if (!GeoPoint.IsLatitude(latitude)) failures.Add(PlaceFailures.LatitudeOutOfRange.At(latitudeField));
        if (!GeoPoint.IsLongitude(longitude)) failures.Add(PlaceFailures.LongitudeOutOfRange.At(longitudeField));
        if (!isInWorld) return new PointReading { Failures = [.. failures] };
        if (latitude == 0 && longitude == 0) return Refused(PlaceFailures.IsOrigin.At(field));

        var point = new GeoPoint(latitude.GetValueOrDefault(), longitude.GetValueOrDefault());
        if (expected.Contains(point)) return new PointReading { Point = point, Failures = [] };
        var warning = (swappedFits ? PlaceFailures.Swapped : PlaceFailures.OutsideArea).At(field);
        return new PointReading { Point = point, Failures = [warning with { Severity = FailureSeverity.Warning }] };
    }

    private static PointReading Refused(Failure failure) => new() { Failures = [failure] };
}
