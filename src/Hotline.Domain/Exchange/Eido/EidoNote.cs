using Hotline.Domain.Calls;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>A note (<c>notesComponent</c>).</summary>
/// <remarks>Immutable. Holds personal data.</remarks>
public sealed record EidoNote : EidoComponent
{
    /// <summary>The note as plain text (<c>notesActionComments</c>, which is HTML): 1 to <see cref="NoteAdded.MaxLength"/>
    /// characters, not blank.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public required string Text { get; init => field = EventText.Checked(value, NoteAdded.MaxLength); }

    /// <summary>The id of the agent who wrote it (<c>agentReference</c>), or <c>null</c>.</summary>
    /// <exception cref="ArgumentException">The value is blank or longer than 500 characters.</exception>
    public string? Author { get; init => field = EventText.CheckedOrNull(value, MaxId); }
}
