using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Domain.Exchange;

/// <summary>Reads and writes logs of incidents without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowDuplicateProperties = false,
    MaxDepth = ExchangeJson.MaxDepth)]
[JsonSerializable(typeof(IncidentLogDocument))]
[JsonSerializable(typeof(IncidentEventDocument))]
[JsonSerializable(typeof(JsonDocument))]
internal sealed partial class IncidentLogJsonContext : JsonSerializerContext;
