namespace Hotline.Domain.Exchange.Eido.Format;

/// <summary>A person as written.</summary>
internal sealed record PersonJson : ComponentJson
{
    public List<string?>? PersonIncidentRoleRegistryText { get; init; }

    public List<string?>? CallIdentifier { get; init; }

    public List<ReferenceJson?>? LocationReference { get; init; }

    public List<ReferenceJson?>? NotesReference { get; init; }

    public ReferenceJson? CallBackReference { get; init; }
}
