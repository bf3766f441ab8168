using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hotline.Abuse.Treatments;
using NodaTime.Text;

namespace Hotline.Abuse.Audits;

/// <summary>The audit trail as JSON Lines: one object on each line, in UTF-8, each line ended by a line feed.</summary>
public static class AuditLines
{
    /// <summary>Writes all entries: <c>{"id","action","case","at","by","reason","treatment","evidence","expires","policyHash"}</c>,
    /// with <c>null</c> where there is nothing to say.</summary>
    /// <returns>How many were written.</returns>
    public static async ValueTask<long> ExportAsync(this IAuditTrail trail, Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(trail);
        ArgumentNullException.ThrowIfNull(destination);
        var count = 0L;
        var line = new ArrayBufferWriter<byte>();
        await foreach (var entry in trail.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            line.ResetWrittenCount();
            Write(line, entry);
            await destination.WriteAsync(line.WrittenMemory, cancellationToken).ConfigureAwait(false);
            count++;
        }

        return count;
    }

    private static void Write(ArrayBufferWriter<byte> line, AuditEntry entry)
    {
        using (var json = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id);
            json.WriteString("action", entry.Action.ToCode());
            json.WriteString("case", entry.CaseId);
            json.WriteString("at", InstantPattern.ExtendedIso.Format(entry.At));
            json.WriteString("by", entry.By);
            json.WriteString("reason", entry.Reason);
            json.WriteString("treatment", entry.Treatment?.ToCode());
            json.WriteNumber("evidence", entry.EvidenceCount);
            json.WriteString("expires", entry.ExpiresAt is { } expires ? InstantPattern.ExtendedIso.Format(expires) : null);
            json.WriteString("policyHash", entry.PolicyHash);
            json.WriteEndObject();
        }

        line.Write("\n"u8);
    }
}
