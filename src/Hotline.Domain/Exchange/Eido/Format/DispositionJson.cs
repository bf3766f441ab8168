namespace Hotline.Domain.Exchange.Eido.Format;

/// <summary>A disposition as written.</summary>
internal sealed record DispositionJson : ComponentJson
{
    public string? DispositionCommonRegistryCode { get; init; }

    public bool? DispositionPrimaryIndicator { get; init; }

    public string? DispositionCategoryText { get; init; }

    public string? DispositionDescriptionText { get; init; }
}
