namespace Hotline.Triage.Notes;

/// <summary>Reads what a call taker typed.</summary>
/// <remarks>A host may put its own reader in place of <see cref="NoteReader"/>. Implementations must be safe to call
/// from many threads, must take any text (unpaired surrogates, control characters, any length) without throwing, and
/// must give the same findings for the same note.</remarks>
public interface INoteReader
{
    /// <summary>The facts a note speaks of.</summary>
    /// <param name="note">The note; may be empty.</param>
    NoteReading Read(string note);
}
