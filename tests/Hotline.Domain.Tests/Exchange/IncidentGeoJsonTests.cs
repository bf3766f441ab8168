using System.Text;
using CsCheck;
using Hotline.Domain.Categories;
using Hotline.Domain.Exchange;
using Hotline.Domain.Failures;
using Hotline.Domain.Incidents;
using Hotline.Domain.Locations;
using NodaTime;

namespace Hotline.Domain.Tests.Exchange;

public sealed class IncidentGeoJsonTests
{
    internal static readonly Gen<IncidentSnapshot> GenIncident = Gen.Select(
        Gen.Int[0, 1_000_000], Gen.OneOf("fire.building", "medical", "unclassified"), Gen.Int[-1, 4],
        Gen.Double[-11, 6], Gen.Double[95, 141], Gen.Int[-1, 5_000], Gen.Int[0, 100_000_000]).Select(
        (id, category, priority, latitude, longitude, metres, second) => new IncidentSnapshot
        {
            Id = IncidentId.Parse($"2026-{id}"),
            Category = Category.Parse(category),
            Priority = priority < 0 ? null : (Priority)priority,
            Position = metres % 7 == 0 ? null : new Position { Point = new GeoPoint(latitude, longitude), UncertaintyMetres = metres < 0 ? null : metres, ConfidencePercent = metres < 0 ? null : 68 },
            At = Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromSeconds(second),
        });

    [Fact]
    public void Incidents_that_are_written_and_read_are_the_same() => GenIncident.Array[0, 5].Sample(incidents =>
    {
        var distinct = incidents.DistinctBy(incident => incident.Id).ToArray();
        var reading = IncidentGeoJson.Read(IncidentGeoJson.Write(distinct));
        Assert.Empty(reading.Failures);
        Assert.Equal(distinct, reading.Incidents);
    });

    [Fact]
    public void The_longitude_stands_first() => Assert.Equal(
        """{"type":"FeatureCollection","features":[{"type":"Feature","id":"2026-17","geometry":{"type":"Point","coordinates":[107.4,-6.6]},"properties":{"category":"fire","priority":"emergency","at":"2026-01-31T17:00:00Z","uncertaintyMetres":30,"confidencePercent":null}}]}""",
        Encoding.UTF8.GetString(IncidentGeoJson.Write([new()
        {
            Id = IncidentId.Parse("2026-17"),
            Category = Category.Parse("fire"),
            Priority = Priority.Emergency,
            Position = new Position { Point = new GeoPoint(-6.6, 107.4), UncertaintyMetres = 30 },
            At = Instant.FromUtc(2026, 1, 31, 17, 0),
        },
        ])));

    [Fact]
    public void Other_properties_and_a_height_are_passed_over_and_an_id_may_be_a_number()
    {
        var incident = Assert.Single(Read(Feature("17", """{"type":"Point","coordinates":[107.4,-6.6,80.5]}""", ""","name":"x" """)).Incidents);
        Assert.Equal(("17", -6.6), (incident.Id.Value, incident.Position!.Point.Latitude));
    }

    [Theory]
    [InlineData("""{"type":"Feature"}""", "document-format-unknown", "type")]
    [InlineData("""{"type":"FeatureCollection"}""", "document-member-missing", "features")]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Point"}]}""", "document-format-unknown", "features[0].type")]
    public void What_is_no_collection_of_features_is_refused(string text, string code, string field) => Refused(text, code, field);

    [Theory]
    [InlineData("[107.4,-96.6]", "latitude-out-of-range", ".latitude")]
    [InlineData("[1e300,-6.6]", "longitude-out-of-range", ".longitude")]
    [InlineData("[0,0]", "point-is-origin", "")]
    [InlineData("[-6.6,107.4]", "point-swapped", "")]
    [InlineData("[107.4]", "document-wrong-type", "")]
    [InlineData("[\"107.4\",-6.6]", "document-wrong-type", "")]
    [InlineData("[[107.4,-6.6]]", "document-wrong-type", "")]
    public void A_point_that_cannot_be_used_is_refused(string coordinates, string code, string below) =>
        Refused(Feature("\"a\"", """{"type":"Point","coordinates":""" + coordinates + "}"), code, "features[0].geometry.coordinates" + below);

    [Fact]
    public void A_line_is_refused() => Refused(Feature("\"a\"", """{"type":"LineString","coordinates":[[107.4,-6.6],[107.5,-6.6]]}"""), "document-geometry-unsupported", "features[0].geometry.type");

    [Theory]
    [InlineData(""","uncertaintyMetres":-1""", "uncertainty-out-of-range", "uncertaintyMetres")]
    [InlineData(""","confidencePercent":101""", "document-percent-out-of-range", "confidencePercent")]
    [InlineData(""","priority":"high" """, "document-word-unknown", "priority")]
    [InlineData(""","category":"Fire" """, "document-code-malformed", "category")]
    public void A_property_that_cannot_be_used_is_refused(string property, string code, string name) =>
        Refused(Feature("\"a\"", """{"type":"Point","coordinates":[107.4,-6.6]}""", property), code, "features[0].properties." + name);

    [Fact]
    public void A_point_far_away_is_a_warning()
    {
        var reading = Read(Feature("\"a\"", """{"type":"Point","coordinates":[2.35,48.85]}"""));
        Assert.True(reading.IsAccepted);
        Assert.Equal("point-outside-area", Assert.Single(reading.Failures).Code);
    }

    [Fact]
    public void One_incident_that_cannot_be_read_refuses_all()
    {
        var document = Encoding.UTF8.GetString(IncidentGeoJson.Write(GenIncident.Array[3].Single().DistinctBy(incident => incident.Id)));
        Refused(document[..^2] + ",{\"type\":\"Other\"}]}", "document-format-unknown", "features[3].type");
    }

    [Fact]
    public void Ten_megabytes_and_deep_nesting_are_refused()
    {
        Refused(new string(' ', 10_000_000), "document-too-large", "");
        Assert.Equal("document-too-deep", Read("""{"type":"FeatureCollection","features":""" + new string('[', 100_000)).Failures.Single().Code);
    }

    private static string Feature(string id, string geometry, string properties = "") =>
        $$$"""{"type":"FeatureCollection","features":[{"type":"Feature","id":{{{id}}},"geometry":{{{geometry}}},"properties":{"at":"2026-01-31T17:00:00Z"{{{properties}}} }}]}""";

    private static IncidentsReading Read(string text) => IncidentGeoJson.Read(Encoding.UTF8.GetBytes(text));

    private static void Refused(string text, string code, string field)
    {
        var reading = Read(text);
        Assert.Empty(reading.Incidents);
        var failure = Assert.Single(reading.Failures);
        Assert.Equal((code, field, FailureSeverity.Error), (failure.Code, failure.Field, failure.Severity));
    }
}
