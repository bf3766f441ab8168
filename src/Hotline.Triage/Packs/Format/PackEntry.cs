using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Triage.Packs.Format;

/// <summary>An object in a pack file, as it was written. Everything may be missing; the reader says what must not.</summary>
internal abstract class PackEntry
{
    /// <summary>Members the format does not have: misspelt ones, most likely.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
