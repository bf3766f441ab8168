using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Triage.Packs.Format;

/// <summary>A whole pack file: any of the sections.</summary>
internal sealed class PackFileEntry : PackEntry
{
    /// <summary>Where an editor finds the schema; not read.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }

    public ManifestEntry? Pack { get; set; }

    public List<FactEntry>? Facts { get; set; }

    public List<PhraseEntry>? Phrases { get; set; }

    public CuesEntry? Cues { get; set; }

    public AsidesEntry? Asides { get; set; }

    public Dictionary<string, string>? Spellings { get; set; }

    public List<string>? Endings { get; set; }

    public List<FamilyEntry>? Families { get; set; }

    public Dictionary<string, Dictionary<string, List<string>>>? Classes { get; set; }

    public Dictionary<string, List<string>>? Skips { get; set; }

    public Dictionary<string, Dictionary<string, JsonElement>>? Numbers { get; set; }

    public List<LeaningEntry>? Leanings { get; set; }

    public List<string>? Words { get; set; }

    public List<CategoryEntry>? Categories { get; set; }

    public List<AgencyEntry>? Agencies { get; set; }

    public List<TextEntry>? Instructions { get; set; }

    public List<AdviceEntry>? Advice { get; set; }

    public List<ContactEntry>? Contacts { get; set; }

    public List<RuleEntry>? Rules { get; set; }
}
