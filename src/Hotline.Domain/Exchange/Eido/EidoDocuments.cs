using System.Collections.Immutable;
using System.Globalization;
using Hotline.Domain.Calls;
using Hotline.Domain.Locations;
using NodaTime;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>Makes documents out of what this library knows.</summary>
public static class EidoDocuments
{
    /// <summary>The document of one call: the call, its caller, its notes with who wrote them, and its place. The ids of the
    /// parts are made of the name of the call and that of the agency.</summary>
    /// <remarks>A host adds the incident and further agencies with <c>with</c>. What an Emergency Incident Data Object cannot
    /// tell is left out: events, claims, answers to questions, advice, referrals, callbacks tried, what triage said beside
    /// the call taker, the lower bound of a priority, the disposition (which is one of the incident), and whether a number
    /// was withheld or is shared.</remarks>
    /// <param name="call">The call.</param>
    /// <param name="id">The name of the document, globally unique.</param>
    /// <param name="agency">The agency that took the call and issues the document.</param>
    /// <param name="issuedBy">The element that issues it, such as a domain name.</param>
    /// <param name="at">When it is issued.</param>
    /// <param name="place">Where the incident is, or <c>null</c> when not known.</param>
    /// <exception cref="ArgumentNullException">The call or the agency is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The id or the issuing element is blank or too long, or an id made of the name of
    /// the call becomes too long.</exception>
    public static EidoDocument OfCall(Call call, string id, EidoAgency agency, string issuedBy, Instant at, Place? place = null)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(agency);
        var callId = $"{call.Id.Value}@{agency.Id}";
        ImmutableArray<EidoNote> notes = [.. call.Notes.Select((note, index) => new EidoNote
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{callId}:note:{index + 1}"),
            UpdatedAt = note.At,
            UpdatedBy = agency.Id,
            UpdatedByAgent = AgentId(note.By, agency),
            Author = AgentId(note.By, agency),
            Text = note.Text,
        })];
        EidoLocation? location = place is null || place.IsUnknown
            ? null
            : new() { Id = callId + ":place", UpdatedAt = at, UpdatedBy = agency.Id, Type = EidoWords.CurrentIncident, Place = place };
        var caller = new EidoPerson
        {
            Id = callId + ":caller",
            UpdatedAt = call.Events[0].At,
            UpdatedBy = agency.Id,
            Roles = [EidoWords.Caller],
            Calls = [callId],
            CallbackNumber = call.CallbackNumber,
        };
        return new()
        {
            Id = id,
            UpdatedAt = at,
            UpdatedBy = agency.Id,
            IssuedBy = issuedBy,
            Agencies = [agency],
            Agents = Agents(call, agency, at),
            Calls = [Of(call, callId, agency, notes, location, caller)],
            People = [caller],
            Locations = location is null ? [] : [location],
            Notes = notes,
        };
    }

    private static EidoCall Of(Call call, string id, EidoAgency agency, ImmutableArray<EidoNote> notes, EidoLocation? location, EidoPerson caller)
    {
        var startedAt = call.RangAt ?? call.Events[0].At;
        return new()
        {
            Id = id,
            UpdatedAt = call.Events[^1].At,
            UpdatedBy = agency.Id,
            StartedAt = startedAt,
            AnsweredAt = call.AnsweredAt >= startedAt ? call.AnsweredAt : null,
            State = call.State switch
            {
                CallState.Ringing => EidoCallState.Begun,
                CallState.Answered => EidoCallState.Answered,
                _ => EidoCallState.Ended,
            },
            Category = call.Category?.Category,
            Priority = call.Priority?.Priority.Possible,
            CallbackNumber = call.CallbackNumber,
            Agents = AgentId(call.AnsweredBy, agency) is { } agent ? [agent] : [],
            Notes = [.. notes.Select(note => note.Id)],
            Locations = location is null ? [] : [location.Id],
            People = [caller.Id],
        };
    }

    private static ImmutableArray<EidoAgent> Agents(Call call, EidoAgency agency, Instant at) =>
    [
        .. call.Notes.Select(note => note.By).Append(call.AnsweredBy).Select(by => AgentId(by, agency)).OfType<string>()
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(agent => new EidoAgent { Id = agent, UpdatedAt = at, UpdatedBy = agency.Id, Roles = [EidoWords.CallTaking], Agency = agency.Id }),
    ];

    private static string? AgentId(string? by, EidoAgency agency) => string.IsNullOrWhiteSpace(by) ? null : $"{by}@{agency.Id}";
}
