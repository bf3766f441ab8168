using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Triage.Packs.Format;

/// <summary>Reads a condition from an object or from a string.</summary>
internal sealed class ConditionEntryConverter : JsonConverter<ConditionEntry>
{
    public override ConditionEntry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new()
    {
        Body = reader.TokenType is JsonTokenType.String
            ? new ConditionBody { Fact = reader.GetString() }
            : JsonSerializer.Deserialize(ref reader, PackJson.Default.ConditionBody)!,
    };

    public override void Write(Utf8JsonWriter writer, ConditionEntry value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Body, PackJson.Default.ConditionBody);
}
