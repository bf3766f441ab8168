using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Abuse.Policies;

/// <summary>The approval a rung needs, in a policy file.</summary>
internal sealed record ReviewDocument
{
    public string? ExpiresAfter { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
