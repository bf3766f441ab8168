namespace Hotline.Domain.Exchange.Eido.Format;

/// <summary>An agency as written.</summary>
internal sealed record AgencyJson : ComponentJson
{
    public List<string?>? AgencyRoleDescriptionRegistryText { get; init; }

    public List<string?>? AgencyType { get; init; }

    public bool? IncidentOwningAgencyIndicator { get; init; }
}
