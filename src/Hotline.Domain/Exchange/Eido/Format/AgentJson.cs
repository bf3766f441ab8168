namespace Hotline.Domain.Exchange.Eido.Format;

/// <summary>An agent as written.</summary>
internal sealed record AgentJson : ComponentJson
{
    public string? AgentWorkstationPositionIdentification { get; init; }

    public List<string?>? AgentRoleRegistryText { get; init; }

    public ReferenceJson? AgencyReference { get; init; }
}
