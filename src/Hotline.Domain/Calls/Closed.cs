namespace Hotline.Domain.Calls;

/// <summary>A call taker closed the call, saying how it turned out.</summary>
public sealed record Closed : CallEvent
{
    /// <summary>How it turned out.</summary>
    public required Disposition Disposition { get; init; }

    /// <summary>Who closed it, as a code of the desk or call taker, or <c>null</c> when not known.</summary>
    public string? By { get; init; }
}
