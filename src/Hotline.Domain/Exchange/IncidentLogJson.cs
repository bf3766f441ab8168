using System.Globalization;
using System.Text.Json;
using Hotline.Domain.Incidents;

namespace Hotline.Domain.Exchange;

/// <summary>Logs of incidents and their events as JSON, to store them and to read them again. What is written and read again is
/// equal to what was there.</summary>
/// <remarks>
/// <para>Reading is as tolerant and as strict as that of <see cref="CallJson"/>: unknown members are passed over, events of an
/// unknown kind are left out with a warning (<c>document-event-kind-unknown</c>), and a document with anything else wrong gives no
/// log and a list. Codes: those of <see cref="CallJson"/>.</para>
/// <para>Safe to use from several threads at once.</para>
/// </remarks>
public static class IncidentLogJson
{
    /// <summary>The version that is written and read: 1. It changes when a reader of the version before would get
    /// something wrong, not when members or kinds are added.</summary>
    public const int Version = 1;

    /// <summary>The most bytes a document that is read may have: 8,388,608. Writing has no such limit; events stored one by one do
    /// not come near it.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    private const string Format = "hotline-incidents";

    private static readonly IncidentLogJsonContext Context = IncidentLogJsonContext.Default;

    /// <summary>A log with all its events, as one line of JSON in UTF-8.</summary>
    /// <exception cref="ArgumentNullException">The log is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">An event names no call, incident or event where it should.</exception>
    public static byte[] Write(IncidentLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        return JsonSerializer.SerializeToUtf8Bytes(
            new()
            {
                Format = Format,
                Version = Version,
                Events = [.. log.Events.Select(step => JsonSerializer.SerializeToElement(IncidentEventMembers.Of(step, null), Context.IncidentEventDocument))],
            },
            Context.IncidentLogDocument);
    }

    /// <summary>One event, as a line of JSON in UTF-8 that names its version.</summary>
    /// <exception cref="ArgumentNullException">The event is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The event names no call, incident or event where it should.</exception>
    public static byte[] WriteEvent(IncidentEvent incidentEvent)
    {
        ArgumentNullException.ThrowIfNull(incidentEvent);
        return JsonSerializer.SerializeToUtf8Bytes(IncidentEventMembers.Of(incidentEvent, Version), Context.IncidentEventDocument);
    }

    /// <summary>Reads what <see cref="Write"/> wrote, in this or another version of the library.</summary>
    /// <param name="utf8">The document, in UTF-8, with or without a byte order mark.</param>
    public static IncidentLogReading Read(ReadOnlySpan<byte> utf8)
    {
        var problems = new ExchangeProblems();
        var log = ExchangeJson.Read(utf8, MaxBytes, Context.IncidentLogDocument, problems) is { } document ? Read(document, problems) : null;
        return new IncidentLogReading { Log = log, Failures = problems.ToImmutable() };
    }

    /// <summary>Reads what <see cref="WriteEvent"/> wrote, in this or another version of the library.</summary>
    /// <param name="utf8">The document, in UTF-8, with or without a byte order mark.</param>
    public static IncidentEventReading ReadEvent(ReadOnlySpan<byte> utf8)
    {
        var problems = new ExchangeProblems();
        using var document = ExchangeJson.Read(utf8, MaxBytes, Context.JsonDocument, problems);
        var read = document is not null
            && ExchangeJson.Read(document.RootElement, CallJsonContext.Default.CallEventHead, "", problems) is { } head
            && problems.IsVersion(head.Version, Version)
                ? IncidentEventMembers.Read(document.RootElement, "", problems)
                : null;
        return new IncidentEventReading { Event = read, Failures = problems.ToImmutable() };
    }

    private static IncidentLog? Read(IncidentLogDocument document, ExchangeProblems problems)
    {
        if (!string.Equals(document.Format, Format, StringComparison.Ordinal))
        {
            problems.Add(ExchangeFailures.FormatUnknown.At("format", Format));
            return null;
        }

        if (!problems.IsVersion(document.Version, Version)) return null;
        if (document.Events is null) problems.Add(ExchangeFailures.Missing.At("events"));
        List<IncidentEvent> events = [];
        for (var i = 0; i < (document.Events?.Count ?? 0); i++)
        {
            if (IncidentEventMembers.Read(document.Events![i], string.Create(CultureInfo.InvariantCulture, $"events[{i}]"), problems) is { } read) events.Add(read);
        }

        return problems.HasErrors ? null : IncidentLog.FromEvents(events);
    }
}
