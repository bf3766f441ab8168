using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Triage.Packs.Format;

/// <summary>How pack files are read: comments and trailing commas allowed, members in camel case.</summary>
[JsonSourceGenerationOptions(
    AllowTrailingCommas = true,
    AllowDuplicateProperties = false,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 64,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    ReadCommentHandling = JsonCommentHandling.Skip)]
[JsonSerializable(typeof(PackFileEntry))]
[JsonSerializable(typeof(ConditionBody))]
[JsonSerializable(typeof(ExampleBody))]
internal sealed partial class PackJson : JsonSerializerContext;
