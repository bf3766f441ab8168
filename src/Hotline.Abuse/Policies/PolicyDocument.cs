using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Abuse.Policies;

/// <summary>A policy file as it is written; nothing in it has been checked.</summary>
internal sealed record PolicyDocument
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public int? Format { get; init; }

    public string? Name { get; init; }

    public List<string?>? Languages { get; init; }

    public Dictionary<string, KindDocument?>? Kinds { get; init; }

    public CountingDocument? Counting { get; init; }

    public List<RungDocument?>? Ladder { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
