using System.Text.Json.Serialization;

namespace Hotline.Domain.Exchange.Eido.Format;

/// <summary>A reference to another component as written.</summary>
internal sealed record ReferenceJson
{
    [JsonPropertyName("$ref")]
    public string? Ref { get; init; }
}
