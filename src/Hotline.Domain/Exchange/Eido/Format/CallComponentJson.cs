namespace Hotline.Domain.Exchange.Eido.Format;

/// <summary>A call as written.</summary>
internal sealed record CallComponentJson : ComponentJson
{
    public List<string?>? RelatedCallIdentifier { get; init; }

    public string? StandardPrimaryCallType { get; init; }

    public string? LocalCallType { get; init; }

    public string? Direction { get; init; }

    public string? PriorityIdentifier { get; init; }

    public string? CallStartTimestamp { get; init; }

    public string? AnswerDate { get; init; }

    public string? CallStateRegistryText { get; init; }

    public List<ReferenceJson?>? AgentReference { get; init; }

    public ReferenceJson? CallBackReference { get; init; }

    public List<ReferenceJson?>? LocationReference { get; init; }

    public List<ReferenceJson?>? NotesReference { get; init; }

    public List<ReferenceJson?>? PersonReference { get; init; }
}
