using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Abuse.Policies;

/// <summary>One rung of the ladder in a policy file.</summary>
internal sealed record RungDocument
{
    public string? Treatment { get; init; }

    public int? Threshold { get; init; }

    public string? Lasts { get; init; }

    public string? Again { get; init; }

    public ReviewDocument? Review { get; init; }

    public Dictionary<string, string?>? Say { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
