using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Domain.Agencies.Files;

/// <summary>A number as it is written.</summary>
internal sealed record NumberDocument
{
    public string? Number { get; init; }

    public string? Label { get; init; }

    public string? Source { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
