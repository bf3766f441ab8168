using System.Text.Json;

namespace Hotline.Triage.Packs.Format;

/// <summary>Wordings and the facts they give.</summary>
internal sealed class PhraseEntry : PackEntry
{
    public Dictionary<string, JsonElement>? Gives { get; set; }

    public string? Ignore { get; set; }

    public Dictionary<string, List<string>>? Say { get; set; }
}
