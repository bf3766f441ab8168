using System.Text.Json;

namespace Hotline.Domain.Exchange;

/// <summary>A log of incidents in the library's own JSON.</summary>
internal sealed class IncidentLogDocument
{
    public string? Format { get; init; }

    public int? Version { get; init; }

    public List<JsonElement>? Events { get; init; }
}
