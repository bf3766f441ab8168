using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Treatments;
using NodaTime;

namespace Hotline.Abuse.Policies;

/// <summary>Names a policy by its content: the SHA-256 of a canonical form.</summary>
/// <remarks>The canonical form is JSON in UTF-8 without blanks, every member written, in the order below; kinds by their
/// number, rungs from the lowest, texts in the order of the languages; durations in hours, shares in ten-thousandths.
/// Changing this form changes every hash, so it may only change together with its version.</remarks>
internal static class PolicyHash
{
    private const int Version = 1;

    public static string Of(CallerPolicy policy) => Convert.ToHexStringLower(SHA256.HashData(CanonicalForm(policy)));

    public static byte[] CanonicalForm(CallerPolicy policy)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("canonical", Version);
        json.WriteString("name", policy.Name);
        json.WriteStartArray("languages");
        foreach (var language in policy.Languages) json.WriteStringValue(language);
        json.WriteEndArray();
        if (policy.Counting is { } counting) Write(json, counting);
        else WriteKinds(json, policy);
        json.WriteStartArray("ladder");
        foreach (var rung in policy.Rungs) Write(json, rung);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteKinds(Utf8JsonWriter json, CallerPolicy policy)
    {
        json.WriteStartArray("kinds");
        foreach (var kind in policy.Kinds) Write(json, kind);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Counting counting)
    {
        json.WriteStartObject("counting");
        json.WriteStartArray("kinds");
        foreach (var kind in counting.Kinds) json.WriteStringValue(kind.ToCode());
        json.WriteEndArray();
        json.WriteNumber("count", counting.Count);
        json.WriteNumber("within", Hours(counting.Within));
        json.WriteNumber("retention", Hours(counting.Retention));
        json.WriteEndObject();
    }

    private static int Hours(Duration? duration) => duration is { } time ? (time.Days * 24) + time.Hours : 0;

    private static void Write(Utf8JsonWriter json, KindRule rule)
    {
        json.WriteStartObject();
        json.WriteString("kind", rule.Kind.ToCode());
        json.WriteNumber("weight", rule.Weight);
        json.WriteNumber("upToLevel", rule.HighestLevel);
        json.WriteNumber("retention", rule.Decay.RetentionHours);
        json.WriteNumber("halfLife", rule.Decay.HalfLifeHours ?? 0);
        json.WriteStartArray("decay");
        foreach (var (after, share) in rule.Decay.Steps)
        {
            json.WriteNumberValue(after);
            json.WriteNumberValue(share);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Rung rung)
    {
        json.WriteStartObject();
        json.WriteString("treatment", rung.Treatment.ToCode());
        if (rung.Lasts is { } lasts)
        {
            json.WriteNumber("lasts", Hours(lasts));
            json.WriteNumber("again", Hours(rung.Again));
        }
        else
        {
            json.WriteNumber("threshold", rung.Threshold);
        }

        json.WriteNumber("approvalLimit", Hours(rung.ApprovalLimit));
        json.WriteStartArray("say");
        foreach (var language in rung.Say.Languages) json.WriteStringValue(rung.Say.In(language));
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
