using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Triage.Packs.Format;

/// <summary>Reads an example from an object or from a string.</summary>
internal sealed class ExampleEntryConverter : JsonConverter<ExampleEntry>
{
    public override ExampleEntry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new()
    {
        Body = reader.TokenType is JsonTokenType.String
            ? new ExampleBody { Note = reader.GetString() }
            : JsonSerializer.Deserialize(ref reader, PackJson.Default.ExampleBody)!,
    };

    public override void Write(Utf8JsonWriter writer, ExampleEntry value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Body, PackJson.Default.ExampleBody);
}
