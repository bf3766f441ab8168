using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Domain.Agencies.Files;

/// <summary>A point as it is written.</summary>
internal sealed record PointDocument
{
    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
