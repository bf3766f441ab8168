using System.Text.Json;

namespace Hotline.Domain.Exchange.Eido.Format;

/// <summary>The incident as written.</summary>
internal sealed record IncidentJson : ComponentJson
{
    public string? IncidentTypeInternalCode { get; init; }

    public string? IncidentTypeInternalText { get; init; }

    public string? IncidentTypeCommonRegistryText { get; init; }

    public List<string?>? IncidentStatusCommonRegistryText { get; init; }

    public string? InternalIncidentId { get; init; }

    public List<ReferenceJson?>? AgentReference { get; init; }

    public List<ReferenceJson?>? LocationReference { get; init; }

    public List<ReferenceJson?>? PersonReference { get; init; }

    public string? IncidentPriorityInternalText { get; init; }

    public int? IncidentCommonPriorityNumber { get; init; }

    public List<JsonElement>? DispositionComponent { get; init; }

    public List<ReferenceJson?>? NotesReference { get; init; }
}
