using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Domain.Agencies.Files;

/// <summary>Reads directory files without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    AllowDuplicateProperties = false,
    MaxDepth = AgencyDirectoryReader.MaxDepth)]
[JsonSerializable(typeof(AgencyDirectoryDocument))]
internal sealed partial class AgencyJsonContext : JsonSerializerContext;
