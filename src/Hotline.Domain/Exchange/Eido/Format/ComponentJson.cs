using System.Text.Json;

using System.Text.Json.Serialization;

namespace Hotline.Domain.Exchange.Eido.Format;

/// <summary>What every component begins with, as written, and the members that are not read.</summary>
internal abstract record ComponentJson
{
    [JsonPropertyName("$id")]
    [JsonPropertyOrder(-4)]
    public string? Id { get; init; }

    [JsonPropertyOrder(-3)]
    public string? LastUpdateTimeStamp { get; init; }

    [JsonPropertyOrder(-2)]
    public ReferenceJson? UpdatedByAgencyReference { get; init; }

    [JsonPropertyOrder(-1)]
    public ReferenceJson? UpdatedByAgentReference { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
