using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Abuse.Policies;

/// <summary>What a policy file that counts reports says about when its ladder starts.</summary>
internal sealed record CountingDocument
{
    public List<string?>? Kinds { get; init; }

    public int? Count { get; init; }

    public string? Within { get; init; }

    public string? Retention { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
