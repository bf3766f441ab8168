using System.Text.Json.Serialization;

namespace Hotline.Domain.Exchange;

/// <summary>Reads and writes GeoJSON without reflection. Members without a value are written as null: RFC 7946 wants a
/// geometry and properties in every feature.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, AllowDuplicateProperties = false, MaxDepth = ExchangeJson.MaxDepth)]
[JsonSerializable(typeof(GeoJsonDocument))]
[JsonSerializable(typeof(GeoJsonFeature))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(double[]))]
internal sealed partial class GeoJsonContext : JsonSerializerContext;
