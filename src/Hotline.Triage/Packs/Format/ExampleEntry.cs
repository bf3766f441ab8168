using System.Text.Json.Serialization;

namespace Hotline.Triage.Packs.Format;

/// <summary>An example call: an object, or a note for short.</summary>
[JsonConverter(typeof(ExampleEntryConverter))]
internal sealed class ExampleEntry
{
    public required ExampleBody Body { get; init; }
}
