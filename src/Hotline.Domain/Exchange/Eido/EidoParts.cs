using System.Collections.Immutable;
using System.Globalization;
using Hotline.Domain.Callers;
using Hotline.Domain.Calls;
using Hotline.Domain.Categories;
using Hotline.Domain.Exchange.Eido.Format;
using Hotline.Domain.Incidents;
using Hotline.Domain.Locations;
using NodaTime;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>Reads the components of a document. Each gives a function to make the component by, to be called once nothing is
/// wrong.</summary>
internal sealed class EidoParts(ExchangeProblems problems, EidoIds ids, Instant documentUpdatedAt, GeoBounds expected, NumberingPlan plan)
{
    private const int MaxMarkup = 10 * NoteAdded.MaxLength;

    private readonly Dictionary<string, PhoneNumber> _numbers = new(StringComparer.Ordinal);

    /// <summary>Takes in how people can be called back: the first number of each that can be read.</summary>
    public void Hear(IEnumerable<(CallbackJson Written, string Field)> callbacks)
    {
        foreach (var (written, field) in callbacks)
        {
            var prologue = Prologue(written, field);
            EidoReader.LeftOut(written.Unknown, field, problems);
            for (var i = 0; i < (written.CallBackInformationUri?.Count ?? 0); i++)
            {
                if (!TryNumber(written.CallBackInformationUri![i], out var number) || !_numbers.TryAdd(prologue.Id, number))
                    problems.Add(EidoFailures.AddressLeftOut.At(string.Create(CultureInfo.InvariantCulture, $"{field}.callBackInformationUri[{i}]")));
            }
        }
    }

    public Func<EidoAgency> Agency(AgencyJson written, string field)
    {
        var prologue = Begin(written, field);
        var roles = Some(written.AgencyRoleDescriptionRegistryText, field + ".agencyRoleDescriptionRegistryText");
        var types = Some(written.AgencyType, field + ".agencyType");
        return () => prologue.On(new EidoAgency { Id = prologue.Id, UpdatedAt = prologue.At, UpdatedBy = prologue.By, Roles = roles, Types = types, OwnsIncident = written.IncidentOwningAgencyIndicator });
    }

    public Func<EidoAgent> Agent(AgentJson written, string field)
    {
        var prologue = Begin(written, field);
        var roles = Some(written.AgentRoleRegistryText, field + ".agentRoleRegistryText");
        var agency = ids.One(written.AgencyReference, ids.Agencies, field + ".agencyReference");
        var workstation = problems.TextOrNull(written.AgentWorkstationPositionIdentification, EidoComponent.MaxWord, field + ".agentWorkstationPositionIdentification");
        return () => prologue.On(new EidoAgent { Id = prologue.Id, UpdatedAt = prologue.At, UpdatedBy = prologue.By, Roles = roles, Agency = agency, Workstation = workstation });
    }

    public Func<EidoLocation> Location(LocationJson written, string field)
    {
        var prologue = Begin(written, field);
        var type = problems.Text(written.LocationTypeDescriptionRegistryText, EidoComponent.MaxWord, field + ".locationTypeDescriptionRegistryText");
        var description = problems.TextOrNull(written.LocationDescriptionText, EidoIncident.MaxText, field + ".locationDescriptionText");
        var place = written.LocationByValue is { } value ? PidfLo.Read(value, field + ".locationByValue", expected, problems) : Place.Unknown;
        if (written.LocationByReferenceUrl is not null) problems.Add(EidoFailures.MemberLeftOut.At(field + ".locationByReferenceUrl"));
        return () => prologue.On(new EidoLocation { Id = prologue.Id, UpdatedAt = prologue.At, UpdatedBy = prologue.By, Type = type, Description = description, Place = place });
    }

    public Func<EidoNote> Note(NoteJson written, string field)
    {
        const string Member = ".notesActionComments";
        var prologue = Begin(written, field);
        var markup = problems.Text(written.NotesActionComments, MaxMarkup, field + Member);
        var text = NoteMarkup.Read(markup, out var hasMore);
        if (hasMore) problems.Add(EidoFailures.MarkupLeftOut.At(field + Member));
        if (markup.Length > 0) text = problems.Text(text, NoteAdded.MaxLength, field + Member);
        var author = ids.OneOrNull(written.AgentReference, ids.Agents, field + ".agentReference");
        return () => prologue.On(new EidoNote { Id = prologue.Id, UpdatedAt = prologue.At, UpdatedBy = prologue.By, Text = text, Author = author });
    }

    public Func<EidoPerson> Person(PersonJson written, string field)
    {
        var prologue = Begin(written, field);
        var roles = Some(written.PersonIncidentRoleRegistryText, field + ".personIncidentRoleRegistryText");
        var calls = Words(written.CallIdentifier, EidoComponent.MaxId, field + ".callIdentifier");
        var number = Number(written.CallBackReference, field);
        var locations = ids.Many(written.LocationReference, ids.Locations, field + ".locationReference");
        var notes = ids.Many(written.NotesReference, ids.Notes, field + ".notesReference");
        return () => prologue.On(new EidoPerson { Id = prologue.Id, UpdatedAt = prologue.At, UpdatedBy = prologue.By, Roles = roles, Calls = calls, CallbackNumber = number, Locations = locations, Notes = notes });
    }

    public Func<EidoCall> Call(CallComponentJson written, string field)
    {
        var prologue = Begin(written, field);
        var startedAt = problems.Time(written.CallStartTimestamp, field + ".callStartTimestamp");
        var answeredAt = written.AnswerDate is { } answered ? problems.Time(answered, field + ".answerDate") : (Instant?)null;
        if (ExchangeTimes.TryRead(written.CallStartTimestamp, out _) && ExchangeTimes.TryRead(written.AnswerDate, out _) && answeredAt < startedAt)
            problems.Add(EidoFailures.TimesReversed.At(field + ".answerDate"));
        var state = State(written.CallStateRegistryText, field + ".callStateRegistryText");
        var direction = problems.Word<EidoDirection>(written.Direction, EidoTables.Directions.TryParse, Codes(EidoTables.Directions), field + ".direction");
        var type = problems.Text(written.StandardPrimaryCallType, EidoComponent.MaxWord, field + ".standardPrimaryCallType");
        var category = Category(written.LocalCallType, field + ".localCallType");
        var priority = written.PriorityIdentifier is { } word
            ? problems.Word<Priority>(word, EidoTables.Priorities.TryParse, Codes(EidoTables.Priorities), field + ".priorityIdentifier")
            : (Priority?)null;
        var number = Number(written.CallBackReference, field);
        var related = Words(written.RelatedCallIdentifier, EidoComponent.MaxId, field + ".relatedCallIdentifier");
        var agents = ids.Many(written.AgentReference, ids.Agents, field + ".agentReference");
        var locations = ids.Many(written.LocationReference, ids.Locations, field + ".locationReference");
        var notes = ids.Many(written.NotesReference, ids.Notes, field + ".notesReference");
        var people = ids.Many(written.PersonReference, ids.People, field + ".personReference");
        return () => prologue.On(new EidoCall
        {
            Id = prologue.Id,
            UpdatedAt = prologue.At,
            UpdatedBy = prologue.By,
            StartedAt = startedAt,
            AnsweredAt = answeredAt,
            State = state,
            Direction = direction,
            Type = type,
            Category = category,
            Priority = priority,
            CallbackNumber = number,
            RelatedCalls = related,
            Agents = agents,
            Locations = locations,
            Notes = notes,
            People = people,
        });
    }

    public Func<EidoIncident> Incident(IncidentJson written, string field)
    {
        var prologue = Begin(written, field);
        var type = problems.Text(written.IncidentTypeCommonRegistryText, EidoComponent.MaxWord, field + ".incidentTypeCommonRegistryText");
        var text = problems.TextOrNull(written.IncidentTypeInternalText, EidoIncident.MaxText, field + ".incidentTypeInternalText");
        var category = Category(written.IncidentTypeInternalCode, field + ".incidentTypeInternalCode");
        var priority = Priority(written, field);
        var statuses = Words(written.IncidentStatusCommonRegistryText, EidoComponent.MaxWord, field + ".incidentStatusCommonRegistryText");
        var incident = written.InternalIncidentId is { } id ? problems.Code<IncidentId>(id, IncidentId.TryParse, field + ".internalIncidentId") : (IncidentId?)null;
        var agents = ids.Many(written.AgentReference, ids.Agents, field + ".agentReference");
        var locations = ids.Many(written.LocationReference, ids.Locations, field + ".locationReference");
        var notes = ids.Many(written.NotesReference, ids.Notes, field + ".notesReference");
        var people = ids.Many(written.PersonReference, ids.People, field + ".personReference");
        return () => prologue.On(new EidoIncident
        {
            Id = prologue.Id,
            UpdatedAt = prologue.At,
            UpdatedBy = prologue.By,
            CommonType = type,
            TypeText = text,
            Category = category,
            Priority = priority,
            Statuses = statuses,
            Incident = incident,
            Agents = agents,
            Locations = locations,
            Notes = notes,
            People = people,
        });
    }

    public Func<EidoDisposition> Disposition(DispositionJson written, string field)
    {
        var prologue = Begin(written, field);
        var code = problems.Text(written.DispositionCommonRegistryCode, EidoComponent.MaxWord, field + ".dispositionCommonRegistryCode");
        var description = problems.TextOrNull(written.DispositionDescriptionText, EidoIncident.MaxText, field + ".dispositionDescriptionText");
        if (!Calls.Disposition.TryParse(written.DispositionCategoryText, out var disposition) && written.DispositionCategoryText is not null)
            problems.Add(EidoFailures.WordLeftOut.At(field + ".dispositionCategoryText"));
        return () => prologue.On(new EidoDisposition
        {
            Id = prologue.Id,
            UpdatedAt = prologue.At,
            UpdatedBy = prologue.By,
            CommonCode = code,
            Disposition = disposition,
            Description = description,
            IsPrimary = written.DispositionPrimaryIndicator,
        });
    }

    public EidoPrologue Prologue(ComponentJson written, string field)
    {
        var at = documentUpdatedAt;
        // The whole document's time was read already.
        if (field.Length > 0 && !ExchangeTimes.TryRead(written.LastUpdateTimeStamp, out at))
        {
            at = documentUpdatedAt;
            problems.Add(EidoFailures.TimeLeftOut.At(field + ".lastUpdateTimeStamp"));
        }

        return new()
        {
            Id = problems.Text(written.Id, EidoComponent.MaxId, EidoReader.At(field, "$id")),
            At = at,
            By = ids.One(written.UpdatedByAgencyReference, ids.Agencies, EidoReader.At(field, "updatedByAgencyReference")),
            Agent = ids.OneOrNull(written.UpdatedByAgentReference, ids.Agents, EidoReader.At(field, "updatedByAgentReference")),
        };
    }

    private static IEnumerable<string> Codes<T>(CodeTable<T> table)
        where T : struct, Enum => table.All.Select(table.ToCode);

    private EidoPrologue Begin(ComponentJson written, string field)
    {
        EidoReader.LeftOut(written.Unknown, field, problems);
        return Prologue(written, field);
    }

    // A state of the registry that is not known here counts as open: somebody may be on the line.
    private EidoCallState State(string? word, string field)
    {
        if (EidoTables.States.TryParse(word, out var state)) return state;
        problems.Add((word is null ? ExchangeFailures.Missing : EidoFailures.WordLeftOut).At(field));
        return EidoCallState.Begun;
    }

    private Category? Category(string? word, string field)
    {
        if (word is null) return null;
        if (Categories.Category.TryParse(word, out var category)) return category;
        problems.Add(EidoFailures.WordLeftOut.At(field));
        return null;
    }

    // The number is what both sides agree on; the word tells the level where there is no number.
    private Priority? Priority(IncidentJson written, string field)
    {
        var hasWord = PriorityCodes.TryParse(written.IncidentPriorityInternalText, out var level);
        if (!hasWord && written.IncidentPriorityInternalText is not null) problems.Add(EidoFailures.WordLeftOut.At(field + ".incidentPriorityInternalText"));
        if (written.IncidentCommonPriorityNumber is not { } number) return hasWord ? level : null;
        if (number is >= 0 and <= 10) return PriorityScales.FromEidoNumber(number);
        problems.Add(EidoFailures.PriorityOutOfRange.At(field + ".incidentCommonPriorityNumber"));
        return null;
    }

    private PhoneNumber? Number(ReferenceJson? reference, string field) =>
        ids.OneOrNull(reference, ids.Callbacks, field + ".callBackReference") is { } id && _numbers.TryGetValue(id, out var number) ? number : null;

    private bool TryNumber(string? uri, out PhoneNumber number)
    {
        const string Scheme = "tel:";
        number = default;
        if (uri is null || !uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return false;
        var text = uri[Scheme.Length..].Split(';')[0];
        return PhoneNumber.TryParseE164(text, out number) || PhoneNumber.TryParse(text, plan, out number);
    }

    private ImmutableArray<string> Some(List<string?>? words, string field)
    {
        if (words is { Count: > 0 }) return Words(words, EidoComponent.MaxWord, field);
        problems.Add(ExchangeFailures.Missing.At(field));
        return [];
    }

    private ImmutableArray<string> Words(List<string?>? words, int most, string field) =>
        [.. (words ?? []).Select((word, index) => problems.Text(word, most, string.Create(CultureInfo.InvariantCulture, $"{field}[{index}]")))];
}
