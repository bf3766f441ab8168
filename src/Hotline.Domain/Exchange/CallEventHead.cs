namespace Hotline.Domain.Exchange;

/// <summary>Of an event only what tells whether the rest is understood.</summary>
internal sealed class CallEventHead
{
    public int? Version { get; init; }

    public string? Kind { get; init; }
}
