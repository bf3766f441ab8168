using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Hotline.Domain.Callers;
using Hotline.Domain.Exchange.Eido.Format;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>Turns documents into their written form.</summary>
internal static class EidoWriter
{
    private const string Callback = ":callback";

    private static readonly EidoJsonContext Context = EidoJsonContext.Default;

    public static DocumentJson Of(EidoDocument document) => new()
    {
        Id = document.Id,
        LastUpdateTimeStamp = ExchangeTimes.Write(document.UpdatedAt),
        UpdatedByAgencyReference = To(document.UpdatedBy),
        UpdatedByAgentReference = To(document.UpdatedByAgent),
        EidoVersion = EidoJson.Version,
        IssuingElementIdentification = document.IssuedBy,
        IncidentComponent = document.Incident is { } incident ? JsonSerializer.SerializeToElement(Of(incident), Context.IncidentJson) : null,
        CallComponent = Elements(document.Calls, Of, Context.CallComponentJson),
        CallbackComponent = Elements(Callbacks(document), callback => callback, Context.CallbackJson),
        NotesComponent = Elements(document.Notes, Of, Context.NoteJson),
        AgencyComponent = Elements(document.Agencies, Of, Context.AgencyJson),
        AgentComponent = Elements(document.Agents, Of, Context.AgentJson),
        LocationComponent = Elements(document.Locations, Of, Context.LocationJson),
        PersonComponent = Elements(document.People, Of, Context.PersonJson),
    };

    private static IncidentJson Of(EidoIncident incident) => From(incident, new IncidentJson
    {
        IncidentTypeInternalCode = incident.Category?.Code,
        IncidentTypeInternalText = incident.TypeText,
        IncidentTypeCommonRegistryText = incident.CommonType,
        IncidentStatusCommonRegistryText = Words(incident.Statuses),
        InternalIncidentId = incident.Incident?.Value,
        AgentReference = To(incident.Agents),
        LocationReference = To(incident.Locations),
        PersonReference = To(incident.People),
        IncidentPriorityInternalText = incident.Priority?.ToCode(),
        IncidentCommonPriorityNumber = incident.Priority?.ToEidoNumber(),
        DispositionComponent = Elements(incident.Dispositions, Of, Context.DispositionJson),
        NotesReference = To(incident.Notes),
    });

    private static DispositionJson Of(EidoDisposition disposition) => From(disposition, new DispositionJson
    {
        DispositionCommonRegistryCode = disposition.CommonCode,
        DispositionPrimaryIndicator = disposition.IsPrimary,
        DispositionCategoryText = disposition.Disposition?.Code,
        DispositionDescriptionText = disposition.Description,
    });

    private static CallComponentJson Of(EidoCall call) => From(call, new CallComponentJson
    {
        RelatedCallIdentifier = Words(call.RelatedCalls),
        StandardPrimaryCallType = call.Type,
        LocalCallType = call.Category?.Code,
        Direction = EidoTables.Directions.ToCode(call.Direction),
        PriorityIdentifier = call.Priority is { } priority ? EidoTables.Priorities.ToCode(priority) : null,
        CallStartTimestamp = ExchangeTimes.Write(call.StartedAt),
        AnswerDate = call.AnsweredAt is { } answeredAt ? ExchangeTimes.Write(answeredAt) : null,
        CallStateRegistryText = EidoTables.States.ToCode(call.State),
        AgentReference = To(call.Agents),
        CallBackReference = call.CallbackNumber is null ? null : To(call.Id + Callback),
        LocationReference = To(call.Locations),
        NotesReference = To(call.Notes),
        PersonReference = To(call.People),
    });

    private static AgencyJson Of(EidoAgency agency) => From(agency, new AgencyJson
    {
        AgencyRoleDescriptionRegistryText = Words(agency.Roles),
        AgencyType = Words(agency.Types),
        IncidentOwningAgencyIndicator = agency.OwnsIncident,
    });

    private static AgentJson Of(EidoAgent agent) => From(agent, new AgentJson
    {
        AgentWorkstationPositionIdentification = agent.Workstation,
        AgentRoleRegistryText = Words(agent.Roles),
        AgencyReference = To(agent.Agency),
    });

    private static LocationJson Of(EidoLocation location) => From(location, new LocationJson
    {
        LocationTypeDescriptionRegistryText = location.Type,
        LocationByValue = PidfLo.Write(location.Place),
        LocationDescriptionText = location.Description,
    });

    private static PersonJson Of(EidoPerson person) => From(person, new PersonJson
    {
        PersonIncidentRoleRegistryText = Words(person.Roles),
        CallIdentifier = Words(person.Calls),
        LocationReference = To(person.Locations),
        NotesReference = To(person.Notes),
        CallBackReference = person.CallbackNumber is null ? null : To(person.Id + Callback),
    });

    private static NoteJson Of(EidoNote note) => From(note, new NoteJson
    {
        NotesActionComments = NoteMarkup.Write(note.Text),
        AgentReference = To(note.Author),
    });

    private static IEnumerable<CallbackJson> Callbacks(EidoDocument document) =>
        document.Calls.Select(call => CallbackOf(call, call.CallbackNumber))
            .Concat(document.People.Select(person => CallbackOf(person, person.CallbackNumber)))
            .OfType<CallbackJson>();

    private static CallbackJson? CallbackOf(EidoComponent owner, PhoneNumber? number) => number is not { } known
        ? null
        : From(owner, new CallbackJson { CallBackInformationUri = ["tel:" + known.E164] }) with { Id = owner.Id + Callback };

    private static T From<T>(EidoComponent component, T written)
        where T : ComponentJson => written with
        {
            Id = component.Id,
            LastUpdateTimeStamp = ExchangeTimes.Write(component.UpdatedAt),
            UpdatedByAgencyReference = To(component.UpdatedBy),
            UpdatedByAgentReference = To(component.UpdatedByAgent),
        };

    private static ReferenceJson? To(string? id) => id is null ? null : new() { Ref = id };

    private static List<ReferenceJson?>? To(IReadOnlyCollection<string> ids) => ids.Count == 0 ? null : [.. ids.Select(id => To(id))];

    private static List<string?>? Words(IReadOnlyCollection<string> words) => words.Count == 0 ? null : [.. words];

    private static List<JsonElement>? Elements<TPart, TWritten>(IEnumerable<TPart> parts, Func<TPart, TWritten> of, JsonTypeInfo<TWritten> type)
    {
        List<JsonElement> elements = [.. parts.Select(part => JsonSerializer.SerializeToElement(of(part), type))];
        return elements.Count == 0 ? null : elements;
    }
}
