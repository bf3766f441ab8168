namespace Hotline.Domain.Exchange.Eido.Format;

/// <summary>How to call somebody back, as written.</summary>
internal sealed record CallbackJson : ComponentJson
{
    public List<string?>? CallBackInformationUri { get; init; }
}
