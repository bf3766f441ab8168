using System.Text.Json;

namespace Hotline.Triage.Packs.Format;

/// <summary>A call written as an object: a note, or a note with facts, or facts alone.</summary>
internal sealed class ExampleBody : PackEntry
{
    public string? Note { get; set; }

    public Dictionary<string, JsonElement>? Facts { get; set; }
}
