using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Reviews;
using Hotline.Abuse.Standings;
using NodaTime;
using NodaTime.Text;

namespace Hotline.Abuse.Privacy;

/// <summary>What is held about a caller, as JSON.</summary>
internal static class HeldDataJson
{
    public static byte[] Write(HeldData data)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("caller", data.Caller.ToString());
        if (data.Assessment is { Standing: var standing } assessment)
        {
            json.WriteString("at", Time(standing.At));
            json.WriteNumber("level", standing.Level);
            json.WriteNumber("score", standing.Score);
            json.WriteString("treatment", assessment.Treatment.Code);
            json.WriteString("until", Time(standing.Until));
            json.WriteString("goodFrom", Time(standing.GoodFrom));
            json.WriteString("policyHash", standing.PolicyHash);
            json.WriteStartArray("evidence");
            foreach (var weighed in standing.Evidence) Write(json, weighed);
            json.WriteEndArray();
        }

        json.WriteStartArray("reviews");
        foreach (var record in data.Reviews.Records) CaseJson.Write(json, record);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, WeighedEvidence weighed)
    {
        json.WriteStartObject();
        json.WriteString("id", weighed.Evidence.Id);
        json.WriteString("at", Time(weighed.Evidence.At));
        json.WriteString("kind", weighed.Evidence.Kind.ToCode());
        json.WriteNumber("weight", weighed.Weight);
        json.WriteBoolean("pardoned", weighed.IsPardoned);
        json.WriteEndObject();
    }

    private static string? Time(Instant? at) => at is { } time ? InstantPattern.ExtendedIso.Format(time) : null;
}
