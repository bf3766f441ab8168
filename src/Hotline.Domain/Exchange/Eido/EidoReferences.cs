namespace Hotline.Domain.Exchange.Eido;

/// <summary>Checks that the parts of a document hang together, before it is written.</summary>
internal static class EidoReferences
{
    /// <exception cref="ArgumentException">They do not.</exception>
    public static void Check(EidoDocument document)
    {
        if (document.Agencies.IsDefaultOrEmpty) throw new ArgumentException("A document names at least one agency.", nameof(document));
        EidoComponent[] parts =
        [
            .. document.Agencies, .. document.Agents, .. document.Calls, .. document.People, .. document.Locations, .. document.Notes,
            .. document.Incident is { } incident ? [incident, .. incident.Dispositions] : Array.Empty<EidoComponent>(),
        ];
        var ids = parts.Select(part => part.Id).ToHashSet(StringComparer.Ordinal);
        if (ids.Count < parts.Length) throw new ArgumentException("Two parts have one id.", nameof(document));

        Find(document.Agencies, [document, .. parts], part => [part.UpdatedBy]);
        Find(document.Agencies, document.Agents, agent => [agent.Agency]);
        Find(document.Agents, [document, .. parts], part => Some(part.UpdatedByAgent));
        Find(document.Agents, document.Notes, note => Some(note.Author));
        EidoIncident[] incidents = document.Incident is null ? [] : [document.Incident];
        Find(document.Agents, incidents, part => part.Agents);
        Find(document.Agents, document.Calls, part => part.Agents);
        Find(document.Locations, incidents, part => part.Locations);
        Find(document.Locations, document.Calls, part => part.Locations);
        Find(document.Locations, document.People, part => part.Locations);
        Find(document.Notes, incidents, part => part.Notes);
        Find(document.Notes, document.Calls, part => part.Notes);
        Find(document.Notes, document.People, part => part.Notes);
        Find(document.People, incidents, part => part.People);
        Find(document.People, document.Calls, part => part.People);
        if (document.Calls.Any(call => call.AnsweredAt < call.StartedAt)) throw new ArgumentException("A call was answered before it began.", nameof(document));
    }

    private static IEnumerable<string> Some(string? id) => id is null ? [] : [id];

    private static void Find<T>(IEnumerable<EidoComponent> targets, IEnumerable<T> sources, Func<T, IEnumerable<string>> references)
    {
        var known = targets.Select(target => target.Id).ToHashSet(StringComparer.Ordinal);
        if (!sources.SelectMany(references).All(known.Contains)) throw new ArgumentException("A reference leads to no part of its kind.", "document");
    }
}
