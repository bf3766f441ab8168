using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hotline.Abuse.Treatments;
using NodaTime;
using NodaTime.Text;

namespace Hotline.Abuse.Reviews;

/// <summary>A record of a case as JSON, all of it: to compare by, and to give to the caller it is about.</summary>
internal static class CaseJson
{
    public static string Write(CaseRecord record)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Write(json, record);
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void Write(Utf8JsonWriter json, CaseRecord record)
    {
        json.WriteStartObject();
        json.WriteString("case", record.CaseId);
        switch (record)
        {
            case Decision { Approval: var approval } decision:
                json.WriteString("decision", decision.Id);
                json.WriteString("treatment", approval.Treatment.ToCode());
                WriteIds(json, "evidence", approval.EvidenceIds);
                WriteWho(json, approval.Reviewer, approval.Reason);
                json.WriteString("expires", Time(approval.ExpiresAt));
                break;
            case Withdrawal withdrawal:
                json.WriteString("withdrawn", withdrawal.DecisionId);
                WriteWho(json, withdrawal.By, withdrawal.Reason);
                break;
            case Appeal appeal:
                json.WriteString("appeal", appeal.Id);
                json.WriteString("against", appeal.DecisionId);
                WriteIds(json, "evidence", appeal.EvidenceIds);
                json.WriteString("grounds", appeal.Grounds);
                break;
            case AppealOutcome outcome:
                json.WriteString("outcomeOf", outcome.AppealId);
                WriteIds(json, "pardoned", outcome.PardonedIds);
                json.WriteBoolean("endsDecision", outcome.EndsDecision);
                WriteWho(json, outcome.By, outcome.Reason);
                break;
        }

        json.WriteString("at", Time(record.When));
        json.WriteEndObject();
    }

    private static string Time(Instant at) => InstantPattern.ExtendedIso.Format(at);

    private static void WriteWho(Utf8JsonWriter json, string by, string reason)
    {
        json.WriteString("by", by);
        json.WriteString("reason", reason);
    }

    private static void WriteIds(Utf8JsonWriter json, string name, ImmutableArray<string> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids.Order(StringComparer.Ordinal)) json.WriteStringValue(id);
        json.WriteEndArray();
    }
}
