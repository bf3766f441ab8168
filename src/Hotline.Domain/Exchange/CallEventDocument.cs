namespace Hotline.Domain.Exchange;

/// <summary>An event in the library's own JSON, with the members of all kinds.</summary>
internal sealed class CallEventDocument
{
    /// <summary>The version, in a document that is one event.</summary>
    public int? Version { get; init; }

    /// <summary>The call, in a document that is one event.</summary>
    public string? Call { get; init; }

    public string? Kind { get; init; }

    public string? At { get; init; }

    public CallerDocument? Caller { get; init; }

    public string? By { get; init; }

    public string? Trunk { get; init; }

    public string? ServiceNumber { get; init; }

    public string? To { get; init; }

    public string? TakenFrom { get; init; }

    public string? Text { get; init; }

    public string? Fact { get; init; }

    public string? Value { get; init; }

    public string? Category { get; init; }

    public string? Source { get; init; }

    public string? Definite { get; init; }

    public string? Possible { get; init; }

    public string? Advice { get; init; }

    public string? Referral { get; init; }

    public string? Agency { get; init; }

    public string? AgencyId { get; init; }

    public string? Step { get; init; }

    public string? Outcome { get; init; }

    public string? Reason { get; init; }

    public string? Disposition { get; init; }
}
