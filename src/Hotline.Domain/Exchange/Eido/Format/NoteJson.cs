namespace Hotline.Domain.Exchange.Eido.Format;

/// <summary>A note as written.</summary>
internal sealed record NoteJson : ComponentJson
{
    public string? NotesActionComments { get; init; }

    public ReferenceJson? AgentReference { get; init; }
}
