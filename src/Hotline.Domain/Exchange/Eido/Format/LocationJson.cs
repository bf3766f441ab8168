namespace Hotline.Domain.Exchange.Eido.Format;

/// <summary>A place as written.</summary>
internal sealed record LocationJson : ComponentJson
{
    public string? LocationTypeDescriptionRegistryText { get; init; }

    public string? LocationByValue { get; init; }

    public string? LocationByReferenceUrl { get; init; }

    public string? LocationDescriptionText { get; init; }
}
