using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Hotline.Domain.Callers;
using Hotline.Domain.Exchange.Eido.Format;
using Hotline.Domain.Locations;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>Turns the written form of documents into documents.</summary>
/// <remarks>First what can be referred to is collected, then everything is read. A component is only made once nothing is
/// wrong anywhere, since components keep rules of their own.</remarks>
internal sealed class EidoReader(ExchangeProblems problems, GeoBounds expected, NumberingPlan plan)
{
    private static readonly EidoJsonContext Context = EidoJsonContext.Default;

    public EidoDocument? Read(DocumentJson written)
    {
        if (!string.Equals(written.EidoVersion, EidoJson.Version, StringComparison.Ordinal))
        {
            problems.Add(written.EidoVersion is null ? ExchangeFailures.Missing.At("eidoVersion") : ExchangeFailures.VersionUnsupported.At("eidoVersion", EidoJson.Version));
            return null;
        }

        var agencies = Parts(written.AgencyComponent, Context.AgencyJson, "agencyComponent");
        var agents = Parts(written.AgentComponent, Context.AgentJson, "agentComponent");
        var locations = Parts(written.LocationComponent, Context.LocationJson, "locationComponent");
        var notes = Parts(written.NotesComponent, Context.NoteJson, "notesComponent");
        var people = Parts(written.PersonComponent, Context.PersonJson, "personComponent");
        var callbacks = Parts(written.CallbackComponent, Context.CallbackJson, "callbackComponent");
        var calls = Parts(written.CallComponent, Context.CallComponentJson, "callComponent");
        var incident = Incident(written.IncidentComponent);
        var dispositions = Parts(incident?.DispositionComponent, Context.DispositionJson, "incidentComponent.dispositionComponent");
        if (written.AgencyComponent is null or { Count: 0 }) problems.Add(ExchangeFailures.Missing.At("agencyComponent"));

        var ids = new EidoIds(problems)
        {
            Agencies = Ids(agencies),
            Agents = Ids(agents),
            Locations = Ids(locations),
            Notes = Ids(notes),
            People = Ids(people),
            Callbacks = Ids(callbacks),
        };
        _ = (Ids(calls), Ids(dispositions));
        // What refers to a component that could not be read is not wrong itself.
        if (problems.HasErrors) return null;

        var updatedAt = problems.Time(written.LastUpdateTimeStamp, "lastUpdateTimeStamp");
        var parts = new EidoParts(problems, ids, updatedAt, expected, plan);
        parts.Hear(callbacks);
        LeftOut(written.Unknown, "", problems);

        // Each maker has told what is wrong by the time it is there; only then are components made.
        List<Func<EidoAgency>> makeAgencies = [.. agencies.Select(part => parts.Agency(part.Written, part.Field))];
        List<Func<EidoAgent>> makeAgents = [.. agents.Select(part => parts.Agent(part.Written, part.Field))];
        List<Func<EidoLocation>> makeLocations = [.. locations.Select(part => parts.Location(part.Written, part.Field))];
        List<Func<EidoNote>> makeNotes = [.. notes.Select(part => parts.Note(part.Written, part.Field))];
        List<Func<EidoPerson>> makePeople = [.. people.Select(part => parts.Person(part.Written, part.Field))];
        List<Func<EidoCall>> makeCalls = [.. calls.Select(part => parts.Call(part.Written, part.Field))];
        List<Func<EidoDisposition>> makeDispositions = [.. dispositions.Select(part => parts.Disposition(part.Written, part.Field))];
        var makeIncident = incident is null ? null : parts.Incident(incident, "incidentComponent");
        var prologue = parts.Prologue(written, "");
        var issuedBy = problems.Text(written.IssuingElementIdentification, EidoComponent.MaxId, "issuingElementIdentification");
        if (problems.HasErrors) return null;
        return new()
        {
            Id = prologue.Id,
            UpdatedAt = updatedAt,
            UpdatedBy = prologue.By,
            UpdatedByAgent = prologue.Agent,
            IssuedBy = issuedBy,
            Agencies = Made(makeAgencies),
            Agents = Made(makeAgents),
            Incident = makeIncident is null ? null : makeIncident() with { Dispositions = Made(makeDispositions) },
            Calls = Made(makeCalls),
            People = Made(makePeople),
            Locations = Made(makeLocations),
            Notes = Made(makeNotes),
        };
    }

    /// <summary>Says which members are not read. A name that does not look like one is not repeated: it could be anything.</summary>
    public static void LeftOut(Dictionary<string, JsonElement>? unknown, string field, ExchangeProblems problems)
    {
        const int LongestName = 60;
        foreach (var (name, value) in unknown ?? [])
        {
            if (value.ValueKind is JsonValueKind.Null || string.Equals(name, "@context", StringComparison.Ordinal)) continue;
            var isName = name.Length <= LongestName && name.All(char.IsAsciiLetter);
            problems.Add(EidoFailures.MemberLeftOut.At(isName ? At(field, name) : field));
        }
    }

    public static string At(string field, string member) => field.Length == 0 ? member : $"{field}.{member}";

    private static ImmutableArray<T> Made<T>(List<Func<T>> makers) => [.. makers.Select(make => make())];

    private List<(T Written, string Field)> Parts<T>(List<JsonElement>? elements, JsonTypeInfo<T> type, string name)
        where T : ComponentJson
    {
        List<(T, string)> parts = [];
        for (var i = 0; i < (elements?.Count ?? 0); i++)
        {
            var field = string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]");
            if (ExchangeJson.Read(elements![i], type, field, problems) is { } part) parts.Add((part, field));
        }

        return parts;
    }

    // The schema has one incident; an older draft had a list.
    private IncidentJson? Incident(JsonElement? element)
    {
        const string Field = "incidentComponent";
        if (element is not { } written) return null;
        if (written.ValueKind is not JsonValueKind.Array) return ExchangeJson.Read(written, Context.IncidentJson, Field, problems);
        if (written.GetArrayLength() > 1) problems.Add(ExchangeFailures.PartLeftOut.At(Field));
        return written.GetArrayLength() == 0 ? null : ExchangeJson.Read(written[0], Context.IncidentJson, Field, problems);
    }

    private HashSet<string> Ids<T>(List<(T Written, string Field)> parts)
        where T : ComponentJson
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (written, field) in parts)
        {
            if (written.Id is { } id && !ids.Add(id)) problems.Add(EidoFailures.IdTwice.At(At(field, "$id")));
        }

        return ids;
    }
}
