namespace Hotline.Domain.Exchange;

/// <summary>A caller in the library's own JSON.</summary>
internal sealed class CallerDocument
{
    public string? Kind { get; init; }

    public string? Number { get; init; }
}
