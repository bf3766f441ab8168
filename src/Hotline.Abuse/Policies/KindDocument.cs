using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Abuse.Policies;

/// <summary>What a policy file says about one kind of conduct.</summary>
internal sealed record KindDocument
{
    public int? Weight { get; init; }

    public string? HalfLife { get; init; }

    public List<DecayStepDocument?>? Decay { get; init; }

    public string? Retention { get; init; }

    public string? UpTo { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
