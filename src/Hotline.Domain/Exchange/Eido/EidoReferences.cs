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

        EidoIncident[] incidents = document.Incident is null ? [] : [document.Incident];
        var isWhole = LeadTo(document.Agencies, [document, .. parts], part => [part.UpdatedBy])
            && LeadTo(document.Agencies, document.Agents, agent => [agent.Agency])
            && LeadTo(document.Agents, [document, .. parts], part => Some(part.UpdatedByAgent))
            && LeadTo(document.Agents, document.Notes, note => Some(note.Author))
            && LeadTo(document.Agents, incidents, part => part.Agents)
            && LeadTo(document.Agents, document.Calls, part => part.Agents)
            && LeadTo(document.Locations, incidents, part => part.Locations)
            && LeadTo(document.Locations, document.Calls, part => part.Locations)
            && LeadTo(document.Locations, document.People, part => part.Locations)
            && LeadTo(document.Notes, incidents, part => part.Notes)
            && LeadTo(document.Notes, document.Calls, part => part.Notes)
            && LeadTo(document.Notes, document.People, part => part.Notes)
            && LeadTo(document.People, incidents, part => part.People)
            && LeadTo(document.People, document.Calls, part => part.People);
        if (!isWhole) throw new ArgumentException("A reference leads to no part of its kind.", nameof(document));
        if (document.Calls.Any(call => call.AnsweredAt < call.StartedAt)) throw new ArgumentException("A call was answered before it began.", nameof(document));
    }

    private static IEnumerable<string> Some(string? id) => id is null ? [] : [id];

    private static bool LeadTo<T>(IEnumerable<EidoComponent> targets, IEnumerable<T> sources, Func<T, IEnumerable<string>> references)
    {
        var known = targets.Select(target => target.Id).ToHashSet(StringComparer.Ordinal);
        return sources.SelectMany(references).All(known.Contains);
    }
}
