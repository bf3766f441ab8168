using System.Text.Json.Serialization;

namespace Hotline.Domain.Exchange.Eido.Format;

/// <summary>Reads and writes Emergency Incident Data Objects without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowDuplicateProperties = false,
    MaxDepth = ExchangeJson.MaxDepth)]
[JsonSerializable(typeof(DocumentJson))]
[JsonSerializable(typeof(IncidentJson))]
[JsonSerializable(typeof(DispositionJson))]
[JsonSerializable(typeof(CallComponentJson))]
[JsonSerializable(typeof(CallbackJson))]
[JsonSerializable(typeof(AgencyJson))]
[JsonSerializable(typeof(AgentJson))]
[JsonSerializable(typeof(LocationJson))]
[JsonSerializable(typeof(PersonJson))]
[JsonSerializable(typeof(NoteJson))]
internal sealed partial class EidoJsonContext : JsonSerializerContext;
