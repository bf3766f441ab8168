using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Hotline.Domain.Calls;
using Hotline.Domain.Incidents;

namespace Hotline.Domain.Exchange;

/// <summary>Turns events of a log of incidents into documents and back.</summary>
internal static class IncidentEventMembers
{
    private const string Linked = "call-linked";
    private const string Merged = "incidents-merged";
    private const string Split = "incident-split";
    private const string Undone = "step-undone";
    private const int MaxCode = 10_000;

    /// <exception cref="ArgumentException">The event names no call, incident or event where it should.</exception>
    public static IncidentEventDocument Of(IncidentEvent step, int? version) => step.Match<IncidentEventDocument>(
        linked => new() { Version = version, Kind = Linked, Id = step.Id, At = ExchangeTimes.Write(step.At), By = step.By, Call = Named(linked.Call.Value), Incident = Named(linked.Incident.Value) },
        merged => new() { Version = version, Kind = Merged, Id = step.Id, At = ExchangeTimes.Write(step.At), By = step.By, Into = Named(merged.Into.Value), From = Named(merged.From.Value) },
        split => new()
        {
            Version = version,
            Kind = Split,
            Id = step.Id,
            At = ExchangeTimes.Write(step.At),
            By = step.By,
            From = Named(split.From.Value),
            Into = Named(split.Into.Value),
            Calls = [.. (split.Calls.IsDefault ? [] : split.Calls).Select(call => Named(call.Value))],
        },
        undone => new() { Version = version, Kind = Undone, Id = step.Id, At = ExchangeTimes.Write(step.At), By = step.By, Undoes = Named(undone.Undoes) });

    /// <summary>The event, or <c>null</c> where its kind is not known or something in it cannot be read.</summary>
    public static IncidentEvent? Read(JsonElement element, string field, ExchangeProblems problems)
    {
        if (ExchangeJson.Read(element, CallJsonContext.Default.CallEventHead, field, problems) is not { } head) return null;
        if (head.Kind is not (Linked or Merged or Split or Undone))
        {
            problems.Add(head.Kind is null ? ExchangeFailures.Missing.At(At(field, "kind")) : ExchangeFailures.EventKindUnknown.At(At(field, "kind"), CallEventMembers.ShownKind(head.Kind)));
            return null;
        }

        return ExchangeJson.Read(element, IncidentLogJsonContext.Default.IncidentEventDocument, field, problems) is { } document ? Read(document, field, problems) : null;
    }

    private static IncidentEvent? Read(IncidentEventDocument document, string field, ExchangeProblems problems)
    {
        var errors = new ExchangeProblems();
        var id = Id(document.Id, At(field, "id"), errors);
        var at = errors.Time(document.At, At(field, "at"));
        var by = errors.Text(document.By, MaxCode, At(field, "by"));
        var (isLink, isMerge, isSplit) = (document.Kind is Linked, document.Kind is Merged, document.Kind is Split);
        var call = isLink ? errors.Code<CallId>(document.Call, CallId.TryParse, At(field, "call")) : default;
        var incident = isLink ? Incident(document.Incident, "incident") : default;
        var into = isMerge || isSplit ? Incident(document.Into, "into") : default;
        var from = isMerge || isSplit ? Incident(document.From, "from") : default;
        if (isSplit && document.Calls is null) errors.Add(ExchangeFailures.Missing.At(At(field, "calls")));
        ImmutableArray<CallId> calls = isSplit
            ? [.. (document.Calls ?? []).Select((text, index) => errors.Code<CallId>(text, CallId.TryParse, At(field, string.Create(CultureInfo.InvariantCulture, $"calls[{index}]"))))]
            : [];
        var undoes = document.Kind is Undone ? Id(document.Undoes, At(field, "undoes"), errors) : "";
        foreach (var failure in errors.ToImmutable()) problems.Add(failure);
        // An event keeps its own rules, so it is made only once nothing is wrong.
        return errors.HasErrors ? null : document.Kind switch
        {
            Linked => new CallLinked { Id = id, At = at, By = by, Call = call, Incident = incident },
            Merged => new IncidentsMerged { Id = id, At = at, By = by, Into = into, From = from },
            Split => new IncidentSplit { Id = id, At = at, By = by, From = from, Into = into, Calls = calls },
            _ => new StepUndone { Id = id, At = at, By = by, Undoes = undoes },
        };

        IncidentId Incident(string? text, string member) => errors.Code<IncidentId>(text, IncidentId.TryParse, At(field, member));
    }

    // An id may be of white space alone, if a host likes it.
    private static string Id(string? text, string field, ExchangeProblems errors)
    {
        if (text is { Length: >= 1 and <= IncidentEvent.MaxId }) return text;
        errors.Add(text is null ? ExchangeFailures.Missing.At(field) : ExchangeFailures.TextMalformed.At(field, IncidentEvent.MaxId));
        return "";
    }

    private static string Named(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return id;
    }

    private static string At(string field, string member) => field.Length == 0 ? member : $"{field}.{member}";
}
