using System.Collections.Immutable;
using System.Text.Json;
using Hotline.Domain.Failures;
using Hotline.LinkedSources;
using Hotline.Triage.Facts;
using NodaTime;

namespace Hotline.Triage.Reports;

/// <summary>Reads a report from a JSON object: <c>{"id", "note", "language"?, "facts"?: {fact: value}, "at"?, "district"?}</c>.</summary>
/// <remarks>
/// <para>A member that is <c>null</c> counts as missing, and so does an empty <c>id</c>. <c>at</c> is a time as in RFC 3339, with seconds and a
/// zone, such as <c>2026-10-01T07:30:00Z</c> or <c>2026-10-01T14:30:00+07:00</c>; <c>t</c> and <c>z</c> may be lower-case. Members of other names are passed over, but for one
/// that is nearly the name of a known one: that is an error, since what it holds would be lost.</para>
/// <para>Text that JSON or Unicode does not allow in words (a null byte or another control character, half of a
/// surrogate pair) is replaced, one
/// character by one, and reported as a warning. No message quotes a value, or a name that does not look like one of a
/// fact. No method throws on any text. Safe to use from many threads.</para>
/// </remarks>
public static class TriageReportReader
{
    private static readonly string[] Members = ["id", "note", "language", "facts", "at", "district"];

    /// <summary>Reads a report.</summary>
    /// <param name="json">The JSON text of one object.</param>
    public static TriageReportReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var failures = ImmutableArray.CreateBuilder<Failure>();
        var repaired = ReportTextRepair.Repair(json, out var halves, out var controls);
        if (halves)
            failures.Add(Warning("report-text-broken", "note", "the text held half of a surrogate pair, which is no character; it was read as U+FFFD", "send the text as UTF-8"));

        if (controls) failures.Add(ControlCharacter());

        TriageReport? report = null;
        try
        {
            using var document = JsonDocument.Parse(repaired, new JsonDocumentOptions { MaxDepth = 8 });
            report = Read(document.RootElement, failures);
        }
        catch (JsonException error)
        {
            failures.Add(Error("report-json-broken", "", $"this is not a JSON object from character {CharacterOf(repaired, error)} on", "put the JSON right; strings and names stand in double quotes"));
        }

        var failed = failures.Any(failure => failure.Severity is FailureSeverity.Error);
        return new TriageReportReading { Report = failed ? null : report, Failures = failures.ToImmutable() };
    }

    private static TriageReport Read(JsonElement root, ImmutableArray<Failure>.Builder failures)
    {
        if (root.ValueKind is not JsonValueKind.Object)
        {
            failures.Add(Error("report-not-an-object", "", "a call report is a JSON object", "write {\"id\": …, \"note\": …}"));
            return new TriageReport();
        }

        var members = Known(root, failures);
        if (!members.TryGetValue("id", out var id) || (id.ValueKind is JsonValueKind.String && string.IsNullOrWhiteSpace(id.GetString())))
            failures.Add(Error("report-id-missing", "id", "'id' is missing or empty", "give the call an id, so that its decision can be told from others"));
        if (!members.ContainsKey("note") && !members.ContainsKey("facts"))
            failures.Add(Error("report-note-missing", "note", "'note' is missing", "add \"note\": what the call taker typed; an empty text when nothing was"));

        return new TriageReport
        {
            Id = Text(members, "id", failures) ?? "",
            Note = Note(members, failures),
            Language = Text(members, "language", failures),
            Facts = Facts(members, failures),
            At = At(members, failures),
            District = Text(members, "district", failures),
        };
    }

    private static Dictionary<string, JsonElement> Known(JsonElement root, ImmutableArray<Failure>.Builder failures)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var (index, member) in root.EnumerateObject().Index())
        {
            if (!Members.Contains(member.Name, StringComparer.Ordinal))
            {
                if (Suggestion.For(member.Name, Members) is { } meant)
                    failures.Add(Error("report-member-unknown", ReportNames.CanBeQuoted(member.Name) ? member.Name : "", $"there is no such member: {ReportNames.Of("member", member.Name, index)}", $"did you mean '{meant}'?"));
            }
            else if (member.Value.ValueKind is not JsonValueKind.Null && !members.TryAdd(member.Name, member.Value))
            {
                failures.Add(Error("report-member-twice", member.Name, $"'{member.Name}' stands twice", "keep one of the two"));
            }
        }

        return members;
    }

    private static string? Text(Dictionary<string, JsonElement> members, string name, ImmutableArray<Failure>.Builder failures)
    {
        if (!members.TryGetValue(name, out var element)) return null;
        if (element.ValueKind is JsonValueKind.String) return element.GetString();
        failures.Add(Error($"report-{name}-not-text", name, $"'{name}' is not a text", $"write \"{name}\": \"…\""));
        return null;
    }

    private static string Note(Dictionary<string, JsonElement> members, ImmutableArray<Failure>.Builder failures)
    {
        var note = Text(members, "note", failures) ?? "";
        if (!note.Any(IsStray)) return note;
        var known = ControlCharacter();
        if (!failures.Contains(known)) failures.Add(known);
        return string.Concat(note.Select(character => IsStray(character) ? ' ' : character));
    }

    private static Failure ControlCharacter() =>
        Warning("report-note-control-character", "note", "the text held a control character; it was read as a space", "send printable text; tabs and line ends stand in JSON as \\t and \\n");

    private static bool IsStray(char character) => char.IsControl(character) && character is not ('\t' or '\n' or '\r');

    private static ImmutableDictionary<string, FactValue> Facts(Dictionary<string, JsonElement> members, ImmutableArray<Failure>.Builder failures)
    {
        var facts = ImmutableDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
        if (!members.TryGetValue("facts", out var element)) return facts.ToImmutable();
        if (element.ValueKind is not JsonValueKind.Object)
        {
            failures.Add(Error("report-facts-malformed", "facts", "'facts' is not an object", "write \"facts\": { \"fire\": true }"));
            return facts.ToImmutable();
        }

        foreach (var (index, fact) in element.EnumerateObject().Index())
        {
            if (fact.Value.ValueKind is JsonValueKind.Null) continue;
            if (!FactJson.TryRead(fact.Value, out var value))
                failures.Add(Error("fact-value-wrong", ReportNames.FactPath(fact.Name, index), $"{ReportNames.Of("fact", fact.Name, index)} is neither true, false, a number nor a choice", "write true, false, a number, or a choice in quotes; null when it is not known"));
            else if (!facts.TryAdd(fact.Name, value))
                failures.Add(Error("report-member-twice", ReportNames.FactPath(fact.Name, index), $"{ReportNames.Of("fact", fact.Name, index)} stands twice", "keep one of the two"));
        }

        return facts.ToImmutable();
    }

    private static Instant? At(Dictionary<string, JsonElement> members, ImmutableArray<Failure>.Builder failures)
    {
        if (Text(members, "at", failures) is not { } text) return null;
        if (OffsetTimes.TryRead(text, out var at))
        {
            if (at is null) failures.Add(Error("report-time-out-of-range", "at", "'at' is not within the years 1 to 9999", "check the year, or leave 'at' out"));
            return at;
        }

        failures.Add(Error("report-time-malformed", "at", "'at' is not a time with a zone", "write it like 2026-10-01T07:30:00Z or 2026-10-01T14:30:00+07:00"));
        return null;
    }

    /// <summary>The place of an error, counted in characters from 1; the base library counts bytes of a line. What stands
    /// there is not quoted, since it may be part of the note.</summary>
    private static int CharacterOf(string json, JsonException error)
    {
        var start = 0;
        for (var line = error.LineNumber ?? 0; line > 0; line--) start = json.IndexOf('\n', start) + 1;
        var bytes = error.BytePositionInLine ?? 0;
        foreach (var rune in json.AsSpan(start).EnumerateRunes())
        {
            if (bytes <= 0) break;
            bytes -= rune.Utf8SequenceLength;
            start += rune.Utf16SequenceLength;
        }

        return start + 1;
    }

    private static Failure Error(string code, string field, string message, string mend) =>
        new() { Code = code, Field = field, Message = message, Mend = mend };

    private static Failure Warning(string code, string field, string message, string mend) =>
        new() { Code = code, Field = field, Message = message, Mend = mend, Severity = FailureSeverity.Warning };
}
