using System.Text.Json;

namespace Hotline.Domain.Exchange;

/// <summary>A call in the library's own JSON. The events are read one by one, so that one of an unknown kind may have
/// members of any form.</summary>
internal sealed class CallDocument
{
    public string? Format { get; init; }

    public int? Version { get; init; }

    public string? Call { get; init; }

    public List<JsonElement>? Events { get; init; }
}
