using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Domain.Exchange;

/// <summary>Reads and writes the library's own JSON without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowDuplicateProperties = false,
    MaxDepth = ExchangeJson.MaxDepth)]
[JsonSerializable(typeof(CallDocument))]
[JsonSerializable(typeof(CallEventDocument))]
[JsonSerializable(typeof(CallEventHead))]
[JsonSerializable(typeof(JsonDocument))]
internal sealed partial class CallJsonContext : JsonSerializerContext;
