using System.Text.Json;

namespace Hotline.Domain.Exchange;

/// <summary>A feature of RFC 7946 that is an incident. An id may be a text or a number.</summary>
internal sealed class GeoJsonFeature
{
    public string? Type { get; init; }

    public JsonElement? Id { get; init; }

    public GeoJsonPoint? Geometry { get; init; }

    public GeoJsonProperties? Properties { get; init; }
}
