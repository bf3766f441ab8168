using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Triage.Packs.Format;

/// <summary>Reads an example from an object or from a string.</summary>
/// <remarks>The body is read by its converter on the same reader: a call of the serializer would count lines from the
/// beginning of the example, and an error would name the wrong one.</remarks>
internal sealed class ExampleEntryConverter : JsonConverter<ExampleEntry>
{
    public override ExampleEntry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new()
    {
        Body = reader.TokenType is JsonTokenType.String
            ? new ExampleBody { Note = reader.GetString() }
            : ((JsonConverter<ExampleBody>)PackJson.Default.ExampleBody.Converter).Read(ref reader, typeof(ExampleBody), PackJson.Default.Options)!,
    };

    public override void Write(Utf8JsonWriter writer, ExampleEntry value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Body, PackJson.Default.ExampleBody);
}
