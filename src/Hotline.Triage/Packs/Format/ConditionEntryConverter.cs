using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Triage.Packs.Format;

/// <summary>Reads a condition from an object or from a string.</summary>
/// <remarks>The body is read by its converter on the same reader: a call of the serializer would count lines from the
/// beginning of the condition, and an error would name the wrong one.</remarks>
internal sealed class ConditionEntryConverter : JsonConverter<ConditionEntry>
{
    public override ConditionEntry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new()
    {
        Body = reader.TokenType is JsonTokenType.String
            ? new ConditionBody { Fact = reader.GetString() }
            : ((JsonConverter<ConditionBody>)PackJson.Default.ConditionBody.Converter).Read(ref reader, typeof(ConditionBody), PackJson.Default.Options)!,
    };

    public override void Write(Utf8JsonWriter writer, ConditionEntry value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Body, PackJson.Default.ConditionBody);
}
