using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Hotline.Domain.Failures;
using Hotline.LinkedSources;

namespace Hotline.Domain.Exchange;

/// <summary>Reads JSON documents that came from elsewhere: first the limits, then the form, and every fault as a failure
/// with its path.</summary>
internal static class ExchangeJson
{
    public const int MaxDepth = 32;

    /// <summary>Reads a document, or says why it cannot be read.</summary>
    public static T? Read<T>(ReadOnlySpan<byte> utf8, int maxBytes, JsonTypeInfo<T> type, ExchangeProblems problems)
        where T : class
    {
        if (utf8.Length > maxBytes)
        {
            problems.Add(ExchangeFailures.TooLarge.At("", maxBytes));
            return null;
        }

        if (ByteOrderMarks.IsUtf16(utf8))
        {
            problems.Add(ExchangeFailures.NotUtf8.At(""));
            return null;
        }

        if (utf8.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) utf8 = utf8[3..];
        try
        {
            var document = JsonSerializer.Deserialize(utf8, type);
            if (document is null) problems.Add(ExchangeFailures.WrongType.At(""));
            return document;
        }
        catch (JsonException error)
        {
            problems.Add(Failure(error, ""));
            return null;
        }
    }

    /// <summary>Reads a part of a document.</summary>
    public static T? Read<T>(JsonElement element, JsonTypeInfo<T> type, string field, ExchangeProblems problems)
        where T : class
    {
        try
        {
            var part = element.Deserialize(type);
            if (part is null) problems.Add(ExchangeFailures.WrongType.At(field));
            return part;
        }
        catch (JsonException error)
        {
            problems.Add(Failure(error, field));
            return null;
        }
    }

    private static Failure Failure(JsonException error, string field)
    {
        // The path begins with "$", and is that of the part alone.
        var below = error.Path is { Length: > 1 } path ? path[1..] : "";
        var at = field.Length == 0 ? below.TrimStart('.') : field + below;
        if (error.Message.Contains("maximum configured depth", StringComparison.Ordinal)) return ExchangeFailures.TooDeep.At(at, MaxDepth);
        if (error.Message.StartsWith("Duplicate property", StringComparison.Ordinal)) return ExchangeFailures.MemberTwice.At(at);
        return error.InnerException is JsonException
            ? ExchangeFailures.NotJson.At(at, (error.LineNumber ?? 0) + 1, (error.BytePositionInLine ?? 0) + 1)
            : ExchangeFailures.WrongType.At(at);
    }
}
