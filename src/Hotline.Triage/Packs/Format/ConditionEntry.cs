using System.Text.Json.Serialization;

namespace Hotline.Triage.Packs.Format;

/// <summary>A condition: an object, or the name of a boolean fact for short.</summary>
[JsonConverter(typeof(ConditionEntryConverter))]
internal sealed class ConditionEntry
{
    public required ConditionBody Body { get; init; }
}
