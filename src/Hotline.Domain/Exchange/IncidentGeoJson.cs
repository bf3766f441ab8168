using System.Globalization;
using System.Text.Json;
using Hotline.Domain.Categories;
using Hotline.Domain.Incidents;
using Hotline.Domain.Locations;

namespace Hotline.Domain.Exchange;

/// <summary>Incidents as a feature collection of GeoJSON (RFC 7946), for maps. What is written and read again is equal, but
/// for how and when a position was got, which is not written.</summary>
/// <remarks>
/// <para>A feature has the name of the incident as its id, a point (longitude first, as the RFC has it) or null, and the
/// properties <c>category</c>, <c>priority</c>, <c>at</c>, <c>uncertaintyMetres</c> and <c>confidencePercent</c>. Where
/// somebody is is personal.</para>
/// <para>Reading passes over other properties. A geometry other than a point is refused: nobody can tell where in it the
/// incident is. Codes: those of <see cref="CallJson"/>, those of <see cref="PointReader"/> for the point,
/// <c>document-geometry-unsupported</c>, <c>document-incident-twice</c>, <c>document-percent-out-of-range</c> and <c>uncertainty-out-of-range</c>.</para>
/// <para>Safe to use from several threads at once.</para>
/// </remarks>
public static class IncidentGeoJson
{
    /// <summary>The most bytes a document that is read may have: 8,388,608.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    private const string Collection = "FeatureCollection";
    private const string FeatureType = "Feature";
    private const string PointType = "Point";

    /// <summary>Incidents as GeoJSON, in UTF-8, in their order.</summary>
    /// <exception cref="ArgumentNullException">The incidents, or one of them, are <c>null</c>.</exception>
    public static byte[] Write(IEnumerable<IncidentSnapshot> incidents)
    {
        ArgumentNullException.ThrowIfNull(incidents);
        var document = new GeoJsonDocument
        {
            Type = Collection,
            Features = [.. incidents.Select(incident => JsonSerializer.SerializeToElement(Feature(incident), GeoJsonContext.Default.GeoJsonFeature))],
        };
        return JsonSerializer.SerializeToUtf8Bytes(document, GeoJsonContext.Default.GeoJsonDocument);
    }

    /// <summary>Reads incidents from GeoJSON: all of them, or none and what is wrong.</summary>
    /// <param name="utf8">The document, in UTF-8, with or without a byte order mark.</param>
    /// <param name="expected">Where incidents are expected; <c>null</c> for <see cref="GeoBounds.Indonesia"/>. A point
    /// elsewhere is a warning.</param>
    public static IncidentsReading Read(ReadOnlySpan<byte> utf8, GeoBounds? expected = null)
    {
        var problems = new ExchangeProblems();
        List<IncidentSnapshot> incidents = [];
        if (ExchangeJson.Read(utf8, MaxBytes, GeoJsonContext.Default.GeoJsonDocument, problems) is { } document)
        {
            if (!string.Equals(document.Type, Collection, StringComparison.Ordinal)) problems.Add(ExchangeFailures.FormatUnknown.At("type", Collection));
            else if (document.Features is null) problems.Add(ExchangeFailures.Missing.At("features"));
            else incidents = Incidents(document.Features, expected, problems);
        }

        return new IncidentsReading { Incidents = problems.HasErrors ? [] : [.. incidents], Failures = problems.ToImmutable() };
    }

    private static GeoJsonFeature Feature(IncidentSnapshot incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return new()
        {
            Type = FeatureType,
            Id = JsonSerializer.SerializeToElement(incident.Id.Value, GeoJsonContext.Default.String),
            Geometry = incident.Position is { Point: var point }
                ? new() { Type = PointType, Coordinates = JsonSerializer.SerializeToElement([point.Longitude, point.Latitude], GeoJsonContext.Default.DoubleArray) }
                : null,
            Properties = new()
            {
                Category = incident.Category.Code,
                Priority = incident.Priority?.ToCode(),
                At = ExchangeTimes.Write(incident.At),
                UncertaintyMetres = incident.Position?.UncertaintyMetres,
                ConfidencePercent = incident.Position?.ConfidencePercent,
            },
        };
    }

    private static List<IncidentSnapshot> Incidents(List<JsonElement> features, GeoBounds? expected, ExchangeProblems problems)
    {
        List<IncidentSnapshot> incidents = [];
        HashSet<IncidentId> seen = [];
        for (var i = 0; i < features.Count; i++)
        {
            var field = string.Create(CultureInfo.InvariantCulture, $"features[{i}]");
            if (ExchangeJson.Read(features[i], GeoJsonContext.Default.GeoJsonFeature, field, problems) is not { } feature) continue;
            if (!string.Equals(feature.Type, FeatureType, StringComparison.Ordinal))
            {
                problems.Add(ExchangeFailures.FormatUnknown.At(field + ".type", FeatureType));
                continue;
            }

            var incident = Incident(feature, field, expected, problems);
            if (incident.Id != default && !seen.Add(incident.Id)) problems.Add(ExchangeFailures.IncidentTwice.At(field + ".id"));
            incidents.Add(incident);
        }

        return incidents;
    }

    private static IncidentSnapshot Incident(GeoJsonFeature feature, string field, GeoBounds? expected, ExchangeProblems problems)
    {
        var properties = feature.Properties ?? new();
        var id = feature.Id is { ValueKind: JsonValueKind.String or JsonValueKind.Number } named ? named.ToString() : null;
        return new()
        {
            Id = problems.Code<IncidentId>(id, IncidentId.TryParse, field + ".id"),
            Category = properties.Category is null ? default : problems.Code<Category>(properties.Category, Category.TryParse, field + ".properties.category"),
            Priority = properties.Priority is null
                ? null
                : problems.Word<Priority>(properties.Priority, PriorityCodes.TryParse, PriorityCodes.MostUrgentFirst.Select(PriorityCodes.ToCode), field + ".properties.priority"),
            Position = feature.Geometry is { } geometry ? Position(geometry, properties, field, expected, problems) : null,
            At = problems.Time(properties.At, field + ".properties.at"),
        };
    }

    private static Position? Position(GeoJsonPoint geometry, GeoJsonProperties properties, string field, GeoBounds? expected, ExchangeProblems problems)
    {
        var isPoint = string.Equals(geometry.Type, PointType, StringComparison.Ordinal);
        if (!isPoint || geometry.Coordinates is not { ValueKind: JsonValueKind.Array } pair || Numbers(pair) is not [var longitude, var latitude, ..])
        {
            problems.Add((isPoint ? ExchangeFailures.WrongType : ExchangeFailures.GeometryUnsupported).At(field + (isPoint ? ".geometry.coordinates" : ".geometry.type")));
            return null;
        }

        var reading = PointReader.Read(latitude, longitude, expected, field + ".geometry.coordinates");
        foreach (var failure in reading.Failures) problems.Add(failure);
        var isUncertaintyRight = properties.UncertaintyMetres is null or (>= 0 and < double.PositiveInfinity);
        var isConfidenceRight = properties.ConfidencePercent is null or (>= 0 and <= 100);
        if (!isUncertaintyRight) problems.Add(PlaceFailures.UncertaintyOutOfRange.At(field + ".properties.uncertaintyMetres"));
        if (!isConfidenceRight) problems.Add(ExchangeFailures.PercentOutOfRange.At(field + ".properties.confidencePercent"));
        return reading.Point is { } point && isUncertaintyRight && isConfidenceRight
            ? new() { Point = point, UncertaintyMetres = properties.UncertaintyMetres, ConfidencePercent = properties.ConfidencePercent }
            : null;
    }

    // A number such as 1e999 has no double, and counts as none.
    private static List<double>? Numbers(JsonElement array)
    {
        List<double> numbers = [];
        foreach (var item in array.EnumerateArray().Take(2))
        {
            if (item.ValueKind is not JsonValueKind.Number || !item.TryGetDouble(out var number)) return null;
            numbers.Add(number);
        }

        return numbers;
    }
}
