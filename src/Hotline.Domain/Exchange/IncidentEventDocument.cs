namespace Hotline.Domain.Exchange;

/// <summary>An event of a log of incidents in the library's own JSON, with the members of all kinds.</summary>
internal sealed class IncidentEventDocument
{
    /// <summary>The version, in a document that is one event.</summary>
    public int? Version { get; init; }

    public string? Kind { get; init; }

    public string? Id { get; init; }

    public string? At { get; init; }

    public string? By { get; init; }

    public string? Call { get; init; }

    public string? Incident { get; init; }

    public string? From { get; init; }

    public string? Into { get; init; }

    public List<string?>? Calls { get; init; }

    public string? Undoes { get; init; }
}
