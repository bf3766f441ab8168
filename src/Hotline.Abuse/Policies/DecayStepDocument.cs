using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Abuse.Policies;

/// <summary>One step of a decay in a policy file.</summary>
internal sealed record DecayStepDocument
{
    public string? After { get; init; }

    public int? Percent { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
