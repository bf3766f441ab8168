using System.Text.Json;

namespace Hotline.Triage.Packs.Format;

/// <summary>A condition written as an object: on a fact, or made of others.</summary>
internal sealed class ConditionBody : PackEntry
{
    public string? Fact { get; set; }

    public JsonElement? Is { get; set; }

    public List<JsonElement>? OneOf { get; set; }

    public double? Below { get; set; }

    public double? AtMost { get; set; }

    public double? AtLeast { get; set; }

    public double? Above { get; set; }

    public List<ConditionEntry>? All { get; set; }

    public List<ConditionEntry>? Any { get; set; }

    public ConditionEntry? Not { get; set; }

    public List<ConditionEntry>? Of { get; set; }
}
