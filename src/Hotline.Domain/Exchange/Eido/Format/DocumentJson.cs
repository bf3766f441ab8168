using System.Text.Json;

namespace Hotline.Domain.Exchange.Eido.Format;

/// <summary>A whole document as written.</summary>
internal sealed record DocumentJson : ComponentJson
{
    public string? EidoVersion { get; init; }

    public string? IssuingElementIdentification { get; init; }

    public JsonElement? IncidentComponent { get; init; }

    public List<JsonElement>? CallComponent { get; init; }

    public List<JsonElement>? CallbackComponent { get; init; }

    public List<JsonElement>? NotesComponent { get; init; }

    public List<JsonElement>? AgencyComponent { get; init; }

    public List<JsonElement>? AgentComponent { get; init; }

    public List<JsonElement>? LocationComponent { get; init; }

    public List<JsonElement>? PersonComponent { get; init; }
}
