using System.Text.Json;

namespace Hotline.Domain.Exchange;

/// <summary>A feature collection of RFC 7946.</summary>
internal sealed class GeoJsonDocument
{
    public string? Type { get; init; }

    public List<JsonElement>? Features { get; init; }
}
