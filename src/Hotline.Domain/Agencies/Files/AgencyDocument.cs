using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Domain.Agencies.Files;

/// <summary>An agency as it is written.</summary>
internal sealed record AgencyDocument
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public List<string?>? Kinds { get; init; }

    public bool? Everywhere { get; init; }

    public List<string?>? Districts { get; init; }

    public bool? AlwaysOpen { get; init; }

    public Dictionary<string, List<string?>?>? Weekly { get; init; }

    public Dictionary<string, List<string?>?>? Holidays { get; init; }

    public List<NumberDocument?>? Numbers { get; init; }

    public PointDocument? Point { get; init; }

    public List<string?>? Fallback { get; init; }

    public string? Note { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
