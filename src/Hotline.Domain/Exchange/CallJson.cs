using System.Globalization;
using System.Text.Json;
using Hotline.Domain.Calls;

namespace Hotline.Domain.Exchange;

/// <summary>Calls and their events as JSON, to store them and to read them again. What is written and read again is equal
/// to what was there.</summary>
/// <remarks>
/// <para>The documents hold personal data: the caller's number, notes and answers. Store and send them accordingly.</para>
/// <para>Reading is tolerant where newer versions add something: unknown members are passed over, and events of an unknown
/// kind are left out with a warning that names the kind. Keep such a document: writing the call again would lose them. A
/// document with anything else wrong gives no call at all, and a list of what is wrong.</para>
/// <para>Codes: <c>document-too-large document-not-utf8 document-not-json document-too-deep document-member-twice
/// document-wrong-type document-format-unknown document-version-unsupported document-member-missing document-text-malformed
/// document-word-unknown document-code-malformed document-time-malformed document-number-malformed
/// document-priority-reversed document-event-of-another-call document-events-missing</c>; as a warning
/// <c>document-event-kind-unknown</c>.</para>
/// <para>A text that is not valid UTF-16 cannot stand in JSON: half a surrogate pair becomes U+FFFD. Safe to use from
/// several threads at once.</para>
/// </remarks>
public static class CallJson
{
    /// <summary>The version that is written and read: 1. It changes when a reader of the version before would get
    /// something wrong, not when members or kinds are added.</summary>
    public const int Version = 1;

    /// <summary>The most bytes a document that is read may have: 8,388,608, some 800 notes of the greatest length in plain letters. Writing has
    /// no such limit; events stored one by one do not come near it.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    /// <summary>How deep a document that is read may be nested: 32.</summary>
    public const int MaxDepth = ExchangeJson.MaxDepth;

    private const string Format = "hotline-call";

    /// <summary>A call with all its events, as one line of JSON in UTF-8.</summary>
    /// <exception cref="ArgumentNullException">The call is <c>null</c>.</exception>
    public static byte[] Write(Call call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var document = new CallDocument
        {
            Format = Format,
            Version = Version,
            Call = call.Id.Value,
            Events = [.. call.Events.Select(callEvent => JsonSerializer.SerializeToElement(CallEventDocuments.Of(callEvent, isAlone: false), CallJsonContext.Default.CallEventDocument))],
        };
        return JsonSerializer.SerializeToUtf8Bytes(document, CallJsonContext.Default.CallDocument);
    }

    /// <summary>One event, as a line of JSON in UTF-8 that names its version and call: a row of a journal.</summary>
    /// <exception cref="ArgumentNullException">The event is <c>null</c>.</exception>
    public static byte[] WriteEvent(CallEvent callEvent)
    {
        ArgumentNullException.ThrowIfNull(callEvent);
        return JsonSerializer.SerializeToUtf8Bytes(CallEventDocuments.Of(callEvent, isAlone: true), CallJsonContext.Default.CallEventDocument);
    }

    /// <summary>Reads what <see cref="Write"/> wrote, in this or another version of the library.</summary>
    /// <param name="utf8">The document, in UTF-8, with or without a byte order mark.</param>
    public static CallReading Read(ReadOnlySpan<byte> utf8)
    {
        var problems = new ExchangeProblems();
        var call = ExchangeJson.Read(utf8, MaxBytes, CallJsonContext.Default.CallDocument, problems) is { } document ? Read(document, problems) : null;
        return new CallReading { Call = call, Failures = problems.ToImmutable() };
    }

    /// <summary>Reads what <see cref="WriteEvent"/> wrote, in this or another version of the library.</summary>
    /// <param name="utf8">The document, in UTF-8, with or without a byte order mark.</param>
    public static CallEventReading ReadEvent(ReadOnlySpan<byte> utf8)
    {
        var problems = new ExchangeProblems();
        using var document = ExchangeJson.Read(utf8, MaxBytes, CallJsonContext.Default.JsonDocument, problems);
        var callEvent = document is not null
            && ExchangeJson.Read(document.RootElement, CallJsonContext.Default.CallEventHead, "", problems) is { } head
            && problems.IsVersion(head.Version, Version)
                ? new CallEventMembers(problems).Read(document.RootElement, null, "")
                : null;
        return new CallEventReading { Event = callEvent, Failures = problems.ToImmutable() };
    }

    private static Call? Read(CallDocument document, ExchangeProblems problems)
    {
        if (!string.Equals(document.Format, Format, StringComparison.Ordinal))
        {
            problems.Add(ExchangeFailures.FormatUnknown.At("format", Format));
            return null;
        }

        if (!problems.IsVersion(document.Version, Version)) return null;
        var id = problems.Code<CallId>(document.Call, CallId.TryParse, "call");
        var members = new CallEventMembers(problems);
        List<CallEvent> events = [];
        for (var i = 0; i < (document.Events?.Count ?? 0); i++)
        {
            if (members.Read(document.Events![i], id, string.Create(CultureInfo.InvariantCulture, $"events[{i}]")) is { } read) events.Add(read);
        }

        if (problems.HasErrors) return null;
        if (events.Count > 0) return Call.FromEvents(events);
        problems.Add(ExchangeFailures.EventsMissing.At("events"));
        return null;
    }
}
