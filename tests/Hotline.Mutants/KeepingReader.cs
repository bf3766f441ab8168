using System.Collections.Concurrent;
using Hotline.Triage.Notes;

namespace Hotline.Mutants;

/// <summary>Keeps what notes say: no mutant touches the phrases, so each note is read once for all of them.</summary>
internal sealed class KeepingReader(INoteReader reader) : INoteReader
{
    private readonly ConcurrentDictionary<string, NoteReading> _kept = new(StringComparer.Ordinal);

    public NoteReading Read(string note) => _kept.GetOrAdd(note, reader.Read);
}
