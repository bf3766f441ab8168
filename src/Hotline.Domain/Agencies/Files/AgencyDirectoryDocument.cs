using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Domain.Agencies.Files;

/// <summary>A directory file as it is written; nothing in it has been checked.</summary>
internal sealed record AgencyDirectoryDocument
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public int? Format { get; init; }

    public string? Name { get; init; }

    public bool? Example { get; init; }

    public string? TimeZone { get; init; }

    public string? LastResort { get; init; }

    public List<AgencyDocument?>? Agencies { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
